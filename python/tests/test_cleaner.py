import gc
import itertools
import pickle
import signal
import subprocess
import sys
import threading
import time
import unittest
from typing import Any, Iterator, List
from unittest import mock

from support import echoed, fake

from clean_article import Cleaner, FilterDiedError, PageError


def numbered(count: int) -> List[Any]:
    return [{"id": number, "text": f"page {number}"} for number in range(count)]


def is_alive(pid: int) -> bool:
    found = subprocess.run(["ps", "-o", "stat=", "-p", str(pid)], capture_output=True, text=True).stdout.strip()
    return found != "" and not found.startswith("Z")


def ends(pid: int) -> bool:
    """Whether it ends within some seconds."""
    for _ in range(500):
        if not is_alive(pid):
            return True
        time.sleep(0.01)
    return False


def pid_of(cleaner: Cleaner) -> int:
    result: Any = cleaner.clean("a page")
    return int(result["pid"])


class Cleaning(unittest.TestCase):
    def setUp(self) -> None:
        self.cleaner = self.enter(Cleaner(command=fake("echo"), jobs=1))

    def enter(self, cleaner: Cleaner) -> Cleaner:
        self.addCleanup(cleaner.close)
        return cleaner

    def test_gives_one_result_a_page_in_order(self) -> None:
        results = self.cleaner.clean_batch(numbered(500))
        self.assertEqual([result["source"] for result in results], [str(number) for number in range(500)])
        self.assertEqual(self.cleaner.clean_batch([]), [])

    def test_takes_texts_and_records(self) -> None:
        self.assertEqual(echoed(self.cleaner.clean("a\nb\u2028c")), {"text": "a\nb\u2028c"})
        self.assertEqual(echoed(self.cleaner.clean({"id": 1, "html": "<p>"})), {"id": 1, "html": "<p>"})
        named = self.enter(Cleaner(command=fake("echo"), text_key="body,text"))
        self.assertEqual(echoed(named.clean("a page")), {"body": "a page"})

    def test_refuses_what_is_no_page(self) -> None:
        wrong: List[Any] = [b"bytes", None, 7, ["a page"], {"text": b"bytes"}, {"text": object()}]
        for page in wrong:
            with self.subTest(page), self.assertRaises(TypeError):
                self.cleaner.clean(page)
        with self.assertRaisesRegex(TypeError, "decode it first"):
            self.cleaner.clean(wrong[0])

    def test_sends_what_json_has_no_form_for(self) -> None:
        class Missing:
            def __init__(self) -> None:
                type(self).__name__ = "NAType"

        class Array:
            def tolist(self) -> List[float]:
                return [1.5, float("inf")]

        record = {"text": "\ud800", "n": float("nan"), "a": Array(), "m": Missing(), "t": (1, [float("nan")])}
        expected = {"text": "\ud800", "n": None, "a": [1.5, None], "m": None, "t": [1, [None]]}
        self.assertEqual(echoed(self.cleaner.clean(record)), expected)

    def test_raises_for_a_page_that_failed_or_gives_its_record(self) -> None:
        pages = ["one", "bad", "three"]
        with self.assertRaises(PageError) as caught:
            self.cleaner.clean_batch(pages)
        self.assertEqual((caught.exception.code, caught.exception.index), ("no-text", 1))
        self.assertEqual(str(caught.exception), "page 1 (-): no-text: no page")
        results = self.cleaner.clean_batch(pages, errors="record")
        self.assertEqual(["error" in result for result in results], [False, True, False])
        unknown: Any = "ignore"
        with self.assertRaisesRegex(ValueError, "errors is 'raise' or 'record'"):
            self.cleaner.clean_batch(pages, errors=unknown)

    def test_errors_can_be_pickled(self) -> None:
        with self.assertRaises(PageError) as caught:
            self.cleaner.clean("bad")
        again = pickle.loads(pickle.dumps(caught.exception))
        self.assertEqual((str(again), again.record), (str(caught.exception), caught.exception.record))
        died = pickle.loads(pickle.dumps(FilterDiedError(-9, "gone")))
        self.assertEqual(str(died), "clean-article ended with signal 9:\ngone")


class Streams(unittest.TestCase):
    def setUp(self) -> None:
        self.cleaner = Cleaner(command=fake("echo"), jobs=1)
        self.addCleanup(self.cleaner.close)
        self.read = 0

    def endless(self) -> Iterator[str]:
        for number in itertools.count(1):
            self.read = number
            yield f"page {number}"

    def test_are_read_no_further_ahead_than_is_asked_for(self) -> None:
        results = self.cleaner.clean_iter(self.endless(), ahead=5)
        self.assertEqual(self.read, 0)
        for number in range(1, 200):
            self.assertEqual(echoed(next(results))["text"], f"page {number}")
            self.assertLessEqual(self.read, number + 5)

    def test_are_answered_page_by_page_on_demand(self) -> None:
        for number, _ in enumerate(itertools.islice(self.cleaner.clean_iter(self.endless(), ahead=1), 50), 1):
            self.assertEqual(self.read, number)
        with self.assertRaisesRegex(ValueError, "ahead is 1 or more"):
            self.cleaner.clean_iter([], ahead=0)

    def test_of_large_pages_are_held_by_their_size(self) -> None:
        large = "x" * (6 * 1024 * 1024)
        with Cleaner(command=fake("lagging"), jobs=1) as lagging:
            read = 0

            def pages() -> Iterator[str]:
                nonlocal read
                for read in range(1, 10):
                    yield large

            # The third page goes beyond 16 MB: the first answer is waited for, and there is none before five pages.
            waiting = threading.Thread(target=lambda: ignore_death(lagging.clean_iter(pages(), ahead=50)), daemon=True)
            waiting.start()
            waiting.join(1)
            self.assertTrue(waiting.is_alive())
            self.assertEqual(read, 3)

    def test_do_not_jam_where_pages_answers_and_complaints_fill_their_pipes(self) -> None:
        page = {"text": "x" * 300_000}
        with Cleaner(command=fake("noisy"), jobs=1) as noisy:
            self.assertEqual(sum(1 for _ in noisy.clean_iter(itertools.repeat(page, 100), ahead=100)), 100)

    def test_that_are_left_do_not_disturb_later_ones(self) -> None:
        left = self.cleaner.clean_iter(self.endless())
        next(left)
        self.assertEqual(echoed(self.cleaner.clean("another"))["text"], "another")
        self.assertEqual(echoed(next(left))["text"], "page 2")
        del left
        self.assertEqual(len(self.cleaner.clean_batch(numbered(100))), 100)

    def test_end_with_the_error_of_their_source(self) -> None:
        def broken() -> Iterator[str]:
            yield "one"
            raise KeyError("the source")

        with self.assertRaises(KeyError):
            self.cleaner.clean_batch(broken())
        self.assertEqual(echoed(self.cleaner.clean("after"))["text"], "after")

    def test_hand_on_what_is_done_before_the_filter_died(self) -> None:
        results = self.cleaner.clean_iter(["one", "two", "die", "four"])
        self.assertEqual([echoed(next(results))["text"] for _ in range(2)], ["one", "two"])
        with self.assertRaises(FilterDiedError):
            next(results)


def ignore_death(results: Iterator[Any]) -> None:
    try:
        next(results)
    except FilterDiedError:
        pass


class TheProcess(unittest.TestCase):
    def test_that_dies_is_an_error_with_what_it_said_and_is_started_anew(self) -> None:
        with Cleaner(command=fake("echo")) as cleaner:
            for page in ("die", "die in the middle of a line"):
                first = pid_of(cleaner)
                with self.assertRaises(FilterDiedError) as caught:
                    cleaner.clean(page)
                self.assertNotEqual(pid_of(cleaner), first)
            self.assertEqual(caught.exception.returncode, 0)

    def test_that_dies_says_the_end_of_its_standard_error(self) -> None:
        with Cleaner(command=fake("echo")) as cleaner, self.assertRaises(FilterDiedError) as caught:
            cleaner.clean("die")
        self.assertEqual(caught.exception.returncode, 7)
        self.assertTrue(str(caught.exception).endswith("y\nout of memory"))
        self.assertLess(len(caught.exception.stderr), 20_000)

    def test_that_is_killed_between_calls_is_started_anew(self) -> None:
        with Cleaner(command=fake("echo")) as cleaner:
            first = pid_of(cleaner)
            subprocess.run(["kill", "-9", str(first)], check=True)
            self.assertTrue(ends(first))
            self.assertNotEqual(pid_of(cleaner), first)

    def test_that_writes_lines_of_its_own_is_ended(self) -> None:
        with Cleaner(command=fake("surplus")) as cleaner:
            first = pid_of(cleaner)
            self.assertTrue(ends(first))
            self.assertNotEqual(pid_of(cleaner), first)

    def test_ends_when_the_cleaner_is_closed(self) -> None:
        with Cleaner(command=fake("echo")) as cleaner:
            pid = pid_of(cleaner)
        self.assertFalse(is_alive(pid))
        with self.assertRaisesRegex(ValueError, "closed"):
            cleaner.clean("a page")
        cleaner.close()

    def test_is_ended_if_it_does_not_end(self) -> None:
        with mock.patch("clean_article.filter.PATIENCE", 0.2), Cleaner(command=fake("stubborn")) as cleaner:
            pid = pid_of(cleaner)
        self.assertFalse(is_alive(pid))

    def test_closed_while_pages_are_in_work_fails_them(self) -> None:
        cleaner = Cleaner(command=fake("lagging"))
        timer = threading.Timer(0.3, cleaner.close)
        timer.start()
        with self.assertRaisesRegex(FilterDiedError, "closed while pages were in work"):
            cleaner.clean("a page")
        timer.join()

    def test_ends_when_nobody_holds_the_cleaner(self) -> None:
        pid = pid_of(Cleaner(command=fake("echo")))
        gc.collect()
        self.assertTrue(ends(pid))

    def test_does_not_outlive_python(self) -> None:
        script = (
            "import sys; from clean_article import Cleaner; cleaner = Cleaner(command=sys.argv[1:]);"
            "next(cleaner.clean_iter('page' for _ in range(100))); print(cleaner.clean('a page')['pid'])"
        )
        done = subprocess.run([sys.executable, "-W", "error", "-c", script, *fake("echo")], capture_output=True, text=True)
        self.assertEqual((done.returncode, done.stderr), (0, ""))
        pid = int(done.stdout)
        self.assertTrue(ends(pid))

    @unittest.skipUnless(hasattr(signal, "setitimer"), "needs signals of POSIX")
    def test_is_given_up_where_a_line_was_cut(self) -> None:
        def interrupt(*_: object) -> None:
            raise KeyboardInterrupt

        before = signal.signal(signal.SIGALRM, interrupt)
        self.addCleanup(signal.signal, signal.SIGALRM, before)
        with Cleaner(command=fake("deaf")) as cleaner:
            signal.setitimer(signal.ITIMER_REAL, 0.3)
            with self.assertRaises(KeyboardInterrupt):
                cleaner.clean("x" * 1_000_000)
            self.assertIsNotNone(cleaner._filter)
            self.assertFalse(cleaner._filter and cleaner._filter.usable)


if __name__ == "__main__":
    unittest.main()
