"""Keyword arguments as options of the command."""

from __future__ import annotations

import difflib
import os
from typing import Callable, Dict, Iterable, List, Mapping, Optional, Sequence, Tuple, Union

Path = Union[str, "os.PathLike[str]"]
Keys = Union[str, Sequence[str]]

#: What makes the command a filter.
FILTER = ["--input=jsonl", "--format=jsonl", "--quiet", "--color=never"]
#: What a config file can switch on that is no matter of a filter.
NO_FILTER = ["--out=-", "--no-explain", "--no-report", "--no-resume", "--no-site", "--no-strict"]


def arguments(options: Mapping[str, object]) -> List[str]:
    """The arguments for these options; `None` leaves an option to the command, which also checks the values.

    Raises TypeError or ValueError for what cannot be passed on.
    """
    # A config file that lies in the working folder by chance would change the results: only a named one is read.
    found = [*FILTER, *(["--no-config"] if options.get("config") is None else NO_FILTER)]
    for name, value in options.items():
        if value is not None:
            found += WRITERS[name](name, value)
    return found


def unknown_option(names: Iterable[str]) -> TypeError:
    """The error for an option that there is not, with the one that was probably meant."""
    known = ["command", *WRITERS]
    name = next(iter(names))
    close = difflib.get_close_matches(name.lower().replace("-", "_"), known, 1)
    hint = f"did you mean {close[0]!r}?" if close else f"there are {', '.join(known)}"
    return TypeError(f"Cleaner has no option {name!r}; {hint}")


def first_text_key(keys: Optional[Keys]) -> str:
    """The key under which a page that is only a text is sent."""
    return "text" if keys is None else _keys("text_key", keys)[0]


def _flag(name: str) -> str:
    return "--" + name.replace("_", "-")


def _value(types: Tuple[type, ...], words: str) -> Callable[[str, object], List[str]]:
    def write(name: str, value: object) -> List[str]:
        if isinstance(value, bool) or not isinstance(value, types):
            raise TypeError(f"{name} is {words}, not {value!r}")
        # After `=` a value that begins with `-` is no option.
        return [f"{_flag(name)}={os.fspath(value) if isinstance(value, os.PathLike) else value}"]

    return write


def _switch(on: List[str], off: List[str]) -> Callable[[str, object], List[str]]:
    def write(name: str, value: object) -> List[str]:
        if not isinstance(value, bool):
            raise TypeError(f"{name} is True or False, not {value!r}")
        return on if value else off

    return write


def _list(name: str, value: object) -> List[str]:
    return [f"{_flag(name)}={','.join(_keys(name, value))}"]


def _keys(name: str, value: object) -> List[str]:
    keys = [key.strip() for key in value.split(",")] if isinstance(value, str) else value
    if not isinstance(keys, Sequence) or not all(isinstance(key, str) for key in keys):
        raise TypeError(f"{name} is a key or a list of keys, not {value!r}")
    if not keys or any(key == "" or "," in key for key in keys):
        raise ValueError(f"{name} has keys that are not empty and have no comma in them, not {value!r}")
    return list(keys)


_text = _value((str,), "a text")
_path = _value((str, os.PathLike), "a path")

#: How each option is written on the command line.
WRITERS: Dict[str, Callable[[str, object], List[str]]] = {
    "text_key": _list,
    "id_key": _text,
    "keep": _list,
    "metadata": _switch([], ["--no-metadata"]),
    "language": _text,
    "date_order": _text,
    "now": _text,
    "spans": _switch(["--spans"], ["--no-spans"]),
    "rules": _path,
    "template": _path,
    "config": _path,
    "jobs": _value((int,), "a whole number"),
    "timeout": _value((int, float), "a number of seconds"),
    "max_bytes": _value((int, str), "a number of bytes, or a text such as '500kB'"),
}
