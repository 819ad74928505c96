"""The class that users have: options, a filter that is started when it is needed, and its answers."""

from __future__ import annotations

import os
import threading
import weakref
from collections import deque
from concurrent.futures import Future
from types import TracebackType
from typing import Deque, Dict, Iterable, Iterator, List, Literal, NoReturn, Optional, Sequence, Tuple, Type, Union
from typing import overload

from .command import find_command
from .errors import PageError
from .filter import Filter
from .lines import line_of, result_of
from .options import Keys, Path, arguments, first_text_key, unknown_option
from .types import Article, ErrorRecord, Page, Result

Errors = Literal["raise", "record"]

#: Pages in work for each job, as many as the command reads ahead itself.
AHEAD = 64
#: Bytes of pages in work, beside the one that goes beyond.
AHEAD_BYTES = 16 * 1024 * 1024


class Cleaner:
    """Cleans pages by a clean-article process of its own, which is started with the first page and kept.

    May be used by several threads at a time. May be pickled, and used after a fork: each process starts its own filter.
    Options are those of the command (docs/cli.md); `None` leaves one to the command.

    >>> with Cleaner(language="en") as cleaner:
    ...     article = cleaner.clean("Home\\nNews\\n…")
    """

    def __init__(
        self,
        *,
        command: Optional[Union[str, Sequence[str]]] = None,
        text_key: Optional[Keys] = None,
        id_key: Optional[str] = None,
        keep: Optional[Keys] = None,
        metadata: Optional[bool] = None,
        language: Optional[str] = None,
        date_order: Optional[Literal["dmy", "mdy", "ymd"]] = None,
        now: Optional[str] = None,
        spans: Optional[bool] = None,
        rules: Optional[Path] = None,
        template: Optional[Path] = None,
        config: Optional[Path] = None,
        jobs: Optional[int] = None,
        timeout: Optional[float] = None,
        max_bytes: Optional[Union[int, str]] = None,
        **unknown: NoReturn,
    ) -> None:
        if unknown:
            raise unknown_option(unknown)
        options: Dict[str, object] = {
            "text_key": text_key,
            "id_key": id_key,
            "keep": keep,
            "metadata": metadata,
            "language": language,
            "date_order": date_order,
            "now": now,
            "spans": spans,
            "rules": rules,
            "template": template,
            "config": config,
            "jobs": jobs,
            "timeout": timeout,
            "max_bytes": max_bytes,
        }
        self._given: Dict[str, object] = {"command": command, **options}
        self._command = command
        self._arguments = arguments(options)
        self._text_key = first_text_key(text_key)
        self._ahead = AHEAD * (jobs or os.cpu_count() or 1)
        self._closed = False
        self._filter: Optional[Filter] = None
        self._letting_go: Optional[weakref.finalize[[], Cleaner]] = None
        self._starting = threading.Lock()
        _cleaners.add(self)

    @overload
    def clean(self, page: Page) -> Article: ...
    @overload
    def clean(self, page: Page, *, errors: Literal["raise"]) -> Article: ...
    @overload
    def clean(self, page: Page, *, errors: Literal["record"]) -> Result: ...
    def clean(self, page: Page, *, errors: Errors = "raise") -> Result:
        """The article of one page: a text, or a record that holds it."""
        raising = _is_raise(errors)
        answer = self._running().submit(line_of(page, self._text_key))
        return _checked(answer, 0, raising)

    @overload
    def clean_batch(self, pages: Iterable[Page]) -> List[Article]: ...
    @overload
    def clean_batch(self, pages: Iterable[Page], *, errors: Literal["raise"]) -> List[Article]: ...
    @overload
    def clean_batch(self, pages: Iterable[Page], *, errors: Literal["record"]) -> List[Result]: ...
    def clean_batch(self, pages: Iterable[Page], *, errors: Errors = "raise") -> Union[List[Article], List[Result]]:
        """The articles of these pages, in their order."""
        return list(self._iterate(pages, _is_raise(errors), self._ahead))

    @overload
    def clean_iter(self, pages: Iterable[Page], *, ahead: Optional[int] = None) -> Iterator[Article]: ...
    @overload
    def clean_iter(
        self, pages: Iterable[Page], *, errors: Literal["raise"], ahead: Optional[int] = None
    ) -> Iterator[Article]: ...
    @overload
    def clean_iter(
        self, pages: Iterable[Page], *, errors: Literal["record"], ahead: Optional[int] = None
    ) -> Iterator[Result]: ...
    def clean_iter(
        self, pages: Iterable[Page], *, errors: Errors = "raise", ahead: Optional[int] = None
    ) -> Iterator[Result]:
        """The articles of a stream of pages, in its order, while it is read.

        It is read no further ahead than `ahead` pages (default: 64 for each job) and 16 MB, so memory does not grow with
        its length. With ``ahead=1`` each article comes before the next page is asked for.
        """
        raising = _is_raise(errors)
        if ahead is not None and ahead < 1:
            raise ValueError(f"ahead is 1 or more, not {ahead!r}")
        return self._iterate(pages, raising, ahead or self._ahead)

    def close(self) -> None:
        """Ends the process. Calls in other threads fail, and so do later ones."""
        self._closed = True
        with self._starting:
            running, self._filter = self._filter, None
        if running:
            running.close()

    def __enter__(self) -> Cleaner:
        return self

    def __exit__(
        self, kind: Optional[Type[BaseException]], error: Optional[BaseException], trace: Optional[TracebackType]
    ) -> None:
        self.close()

    def __reduce__(self) -> Tuple[object, ...]:
        return _with_options, ({name: value for name, value in self._given.items() if value is not None},)

    def __repr__(self) -> str:
        given = ", ".join(f"{name}={value!r}" for name, value in self._given.items() if value is not None)
        return f"Cleaner({given})"

    def _iterate(self, pages: Iterable[Page], raising: bool, ahead: int) -> Iterator[Result]:
        running = self._running()
        waiting: Deque[Tuple[int, int, Future[bytes]]] = deque()
        size = 0
        for index, page in enumerate(pages):
            line = line_of(page, self._text_key)
            waiting.append((index, len(line), running.submit(line)))
            size += len(line)
            while waiting and (len(waiting) >= ahead or size >= AHEAD_BYTES or waiting[0][2].done()):
                place, length, answer = waiting.popleft()
                size -= length
                yield _checked(answer, place, raising)
        while waiting:
            place, _, answer = waiting.popleft()
            yield _checked(answer, place, raising)

    def _running(self) -> Filter:
        with self._starting:
            if self._closed:
                raise ValueError("the Cleaner is closed")
            if self._filter is None or not self._filter.usable:
                self._filter = Filter([*find_command(self._command), *self._arguments])
                # For those who never close: when nobody holds the Cleaner any more, and when Python ends.
                if self._letting_go:
                    self._letting_go.detach()
                self._letting_go = weakref.finalize(self, self._filter.let_go)
            return self._filter

    def _forked(self) -> None:
        # Another thread may have held it: there is no such thread here.
        self._starting = threading.Lock()
        if self._filter:
            self._filter.forget()
            self._filter = None


def _is_raise(errors: str) -> bool:
    if errors not in ("raise", "record"):
        raise ValueError(f"errors is 'raise' or 'record', not {errors!r}")
    return errors == "raise"


def _checked(answer: Future[bytes], index: int, raising: bool) -> Result:
    result = result_of(answer.result())
    if raising and "error" in result:
        raise PageError(result, index)
    return result


def _with_options(options: Dict[str, object]) -> Cleaner:
    return Cleaner(**options)  # type: ignore[arg-type]


_cleaners: weakref.WeakSet[Cleaner] = weakref.WeakSet()


def _after_fork() -> None:
    for cleaner in list(_cleaners):
        cleaner._forked()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_after_fork)
