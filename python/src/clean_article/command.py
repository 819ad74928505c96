"""Where the command is."""

from __future__ import annotations

import os
import shlex
import shutil
from typing import List, Optional, Sequence, Union

from .errors import CommandNotFoundError

VARIABLE = "CLEAN_ARTICLE"
NAME = "clean-article"
NODE = "Node 20.19 or later"
# Windows runs these by its shell, which reads arguments anew.
SHELL_SCRIPTS = (".cmd", ".bat")

WHERE = (
    "Install it (npm install --global clean-article), or say where it is: Cleaner(command=...) or the environment "
    f"variable {VARIABLE}, such as 'node /path/to/clean-article/bin/clean-article.js'."
)


def find_command(given: Optional[Union[str, Sequence[str]]]) -> List[str]:
    """The words that start the command: from the argument, else the environment variable, else the PATH.

    Raises CommandNotFoundError, which says what to do.
    """
    words = _words(given if given else os.environ.get(VARIABLE) or NAME)
    program = shutil.which(words[0])
    if program is None:
        raise CommandNotFoundError(_missing(words[0]))
    if program.lower().endswith(SHELL_SCRIPTS):
        raise CommandNotFoundError(f"{program} is a script of a shell, which is not started from here. {WHERE}")
    return [program, *words[1:]]


def no_node() -> CommandNotFoundError:
    return CommandNotFoundError(f"clean-article runs on Node, which is not on the PATH: install {NODE}.")


def _words(given: Union[str, Sequence[str]]) -> List[str]:
    if not isinstance(given, str):
        return list(given)
    # A path may contain spaces; a command line, such as `node bin/clean-article.js`, is no path.
    if os.path.exists(given) or shutil.which(given):
        return [given]
    return shlex.split(given, posix=os.name != "nt") or [given]


def _missing(program: str) -> str:
    where = "not there or not executable" if os.path.dirname(program) else "not on the PATH"
    if program == "node":
        return str(no_node())
    node = "" if shutil.which("node") else f" It runs on Node, which is not on the PATH either: install {NODE} first."
    return f"{program} is {where}.{node} {WHERE}"
