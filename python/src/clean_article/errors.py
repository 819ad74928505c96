"""What can go wrong. All of these can be pickled, so that they survive the way back from another process."""

from __future__ import annotations

from .types import ErrorRecord


class CleanArticleError(Exception):
    """Any of the errors below."""


class CommandNotFoundError(CleanArticleError):
    """The command, or the Node that runs it, is not there or cannot be started."""


class OptionError(CleanArticleError, ValueError):
    """The command refused the value of an option. It says so only when the first page is cleaned."""


class FilterDiedError(CleanArticleError):
    """The command ended while pages were in work. The next call starts it anew."""

    def __init__(self, returncode: int, stderr: str) -> None:
        super().__init__(returncode, stderr)
        self.returncode = returncode
        """The exit code; that of a signal is negative, as in `subprocess`."""
        self.stderr = stderr
        """The end of what it wrote to its standard error."""

    def __str__(self) -> str:
        said = self.stderr.strip()
        return f"clean-article ended with {_ending(self.returncode)}" + (f":\n{said}" if said else "")


class PageError(CleanArticleError):
    """A page could not be cleaned, and the caller wants exceptions (``errors="raise"``)."""

    def __init__(self, record: ErrorRecord, index: int) -> None:
        super().__init__(record, index)
        self.record = record
        """The error record that the command gave."""
        self.index = index
        """Which page of the call it is, from 0."""

    @property
    def code(self) -> str:
        """Such as `no-text`; docs/output.md lists them."""
        return self.record["error"]["code"]

    def __str__(self) -> str:
        error = self.record["error"]
        return f"page {self.index} ({self.record['source']}): {error['code']}: {error['message']}"


def _ending(returncode: int) -> str:
    return f"signal {-returncode}" if returncode < 0 else f"exit code {returncode}"
