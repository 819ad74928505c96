"""A running filter: a line in, a line out, in the same order."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import sys
import threading
from collections import deque
from concurrent.futures import Future
from typing import IO, Callable, Deque, Iterator, Optional, Sequence

from .command import no_node
from .errors import CleanArticleError, CommandNotFoundError, FilterDiedError, OptionError

CHUNK = 1 << 16
#: Bytes of standard error that are kept: each page that fails writes a line there.
TAIL = 1 << 14
#: Seconds that a filter without work gets to end by itself.
PATIENCE = 10
#: Exit codes: of the command for a wrong command line, of `env` for a program that is not there.
USAGE = 2
NO_PROGRAM = 127


class Filter:
    """Answers come from a thread that always reads, so that the two sides never wait for each other with full pipes.

    Any thread may submit lines. How many are in work at a time is the caller's matter.
    """

    def __init__(self, command: Sequence[str]) -> None:
        self._waiting: Deque[Future[bytes]] = deque()
        # Python may collect the Cleaner, and so let go, in the middle of anything.
        self._writing = threading.RLock()
        self._killed = False
        self._over = False
        self._answered = 0
        self._said = bytearray()
        self._owner = os.getpid()
        try:
            # In a session of its own Ctrl-C does not reach it: what that ends is for the caller to say.
            self._process = subprocess.Popen(
                command,
                bufsize=0,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                start_new_session=True,
            )
        except OSError as error:
            raise CommandNotFoundError(f"{command[0]} cannot be started: {error}") from error
        self._listener = _started(self._listen)
        self._reader = _started(self._read)

    @property
    def usable(self) -> bool:
        """Whether it takes lines: it runs, and it is this process's own, not one that was there before a fork."""
        own = self._owner == os.getpid()
        return own and not self._killed and not self._over and self._process.poll() is None

    def submit(self, line: bytes) -> Future[bytes]:
        """Hands a line over, and waits while the filter takes no more. The answer fails if the filter ends before it."""
        answer: Future[bytes] = Future()
        with self._writing:
            if self._over:
                answer.set_exception(self._death())
                return answer
            try:
                self._waiting.append(answer)
                self._write(line)
            except (OSError, ValueError):
                pass  # It has ended. The reading thread sees that, too, and fails the answer.
            except BaseException:
                # Ctrl-C may have cut the line: what is written next would be taken for its end.
                self._kill()
                raise
        return answer

    def close(self) -> None:
        """Ends it and waits for that. Answers that have not come yet fail."""
        self.let_go()
        if self._owner == os.getpid() and self._reader is not threading.current_thread():
            self._reader.join(PATIENCE)
            self._kill()
            self._reader.join()

    def let_go(self) -> None:
        """Ends it without waiting."""
        if self._owner != os.getpid():
            self.forget()
            return
        if self._waiting:
            self._said += b"closed while pages were in work\n"
            self._kill()
        with self._writing:
            _pipe(self._process.stdin).close()

    def forget(self) -> None:
        """In a forked process: closes the copies of its pipes, which would keep it from ending."""
        self._close_pipes()
        # It is no child of this process: there is nothing to wait for.
        self._process.returncode = 0

    def _write(self, line: bytes) -> None:
        rest = memoryview(line)
        while rest:
            rest = rest[_pipe(self._process.stdin).write(rest) :]

    def _read(self) -> None:
        parts = []
        for chunk in _chunks(self._process.stdout):
            first, *more = chunk.split(b"\n")
            parts.append(first)
            for piece in more:
                self._hand_over(b"".join(parts))
                parts = [piece]
        self._end()

    def _hand_over(self, line: bytes) -> None:
        if self._waiting:
            self._answered += 1
            self._waiting.popleft().set_result(line)
        else:
            # Some other program: from here on no line would be the answer to its page.
            self._said += b"it wrote a line that answers no page\n"
            self._kill()

    def _end(self) -> None:
        try:
            self._process.wait(PATIENCE)
        except subprocess.TimeoutExpired:
            self._kill()
            self._process.wait()
        self._listener.join(PATIENCE)
        with self._writing:
            self._over = True
            self._close_pipes()
            while self._waiting:
                self._waiting.popleft().set_exception(self._death())

    def _listen(self) -> None:
        # Closed meanwhile, where something that the command started still holds the other end.
        with contextlib.suppress(ValueError):
            for chunk in _chunks(self._process.stderr):
                self._said += chunk
                del self._said[:-TAIL]

    def _death(self) -> CleanArticleError:
        said = self._said.decode(errors="replace")
        code = self._process.returncode
        if code == USAGE and self._answered == 0:
            return OptionError(said.replace("Try clean-article --help.", "").strip())
        if code == NO_PROGRAM and "node" in said:
            return no_node()
        return FilterDiedError(code, said)

    def _kill(self) -> None:
        self._killed = True
        if self._process.poll() is not None:
            return
        if sys.platform == "win32":
            self._process.kill()
            return
        # With whatever a script around the command has started. It may end by itself meanwhile.
        with contextlib.suppress(OSError):
            os.killpg(self._process.pid, signal.SIGKILL)

    def _close_pipes(self) -> None:
        for pipe in (self._process.stdin, self._process.stdout, self._process.stderr):
            _pipe(pipe).close()


def _started(target: Callable[[], None]) -> threading.Thread:
    thread = threading.Thread(target=target, name="clean-article", daemon=True)
    thread.start()
    return thread


def _pipe(pipe: Optional[IO[bytes]]) -> IO[bytes]:
    assert pipe is not None
    return pipe


def _chunks(pipe: Optional[IO[bytes]]) -> Iterator[bytes]:
    """What comes, as it comes: the pipe has no buffer of its own."""
    while chunk := _pipe(pipe).read(CHUNK):
        yield chunk
