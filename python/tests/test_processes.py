import multiprocessing
import os
import pickle
import threading
import unittest
from concurrent.futures import ThreadPoolExecutor
from typing import Any, List

from support import echoed, fake
from test_cleaner import is_alive, pid_of

from clean_article import Cleaner

shared = Cleaner(command=fake("echo"), jobs=1)


def clean_shared(page: str) -> Any:
    return os.getpid(), shared.clean(page)


class Threads(unittest.TestCase):
    def test_may_share_a_cleaner(self) -> None:
        with Cleaner(command=fake("echo"), jobs=1) as cleaner, ThreadPoolExecutor(8) as pool:

            def work(thread: int) -> List[str]:
                pages = (f"page {number} of {thread}" for number in range(200))
                return [echoed(result)["text"] for result in cleaner.clean_iter(pages)]

            for thread, texts in enumerate(pool.map(work, range(8))):
                self.assertEqual(texts, [f"page {number} of {thread}" for number in range(200)])


@unittest.skipUnless(hasattr(os, "fork"), "needs fork")
class Forks(unittest.TestCase):
    def setUp(self) -> None:
        self.cleaner = Cleaner(command=fake("echo"))
        self.addCleanup(self.cleaner.close)

    def test_have_a_filter_of_their_own(self) -> None:
        parent = pid_of(self.cleaner)
        read, write = os.pipe()
        child = os.fork()
        if child == 0:
            try:
                os.write(write, str(pid_of(self.cleaner)).encode())
                self.cleaner.close()
            finally:
                os._exit(0)
        os.waitpid(child, 0)
        self.assertNotEqual(int(os.read(read, 100)), parent)
        self.assertEqual(pid_of(self.cleaner), parent)

    def test_do_not_keep_the_filter_of_their_parent_from_ending(self) -> None:
        pid = pid_of(self.cleaner)
        read, write = os.pipe()
        child = os.fork()
        if child == 0:
            os.close(write)
            os.read(read, 1)
            os._exit(0)
        self.cleaner.close()
        self.assertFalse(is_alive(pid))
        os.close(write)
        os.waitpid(child, 0)

    def test_work_while_other_threads_start_filters(self) -> None:
        held = self.cleaner._starting
        with held:
            child = os.fork()
            if child == 0:
                os._exit(0 if pid_of(self.cleaner) > 0 else 1)
        for _ in range(1000):
            done, status = os.waitpid(child, os.WNOHANG)
            if done:
                break
            threading.Event().wait(0.01)
        else:
            os.kill(child, 9)
        self.assertEqual(os.waitstatus_to_exitcode(status), 0)


class Pools(unittest.TestCase):
    def check(self, method: str) -> None:
        with Cleaner(command=fake("echo"), jobs=1) as cleaner:
            cleaner.clean("started before")
            with multiprocessing.get_context(method).Pool(2) as pool:
                texts = pool.map(cleaner.clean, [f"page {number}" for number in range(20)], chunksize=5)
                self.assertEqual([echoed(text)["text"] for text in texts], [f"page {number}" for number in range(20)])
                pairs = pool.map(clean_shared, [f"page {number}" for number in range(40)], chunksize=1)
            filters = {process: result["pid"] for process, result in pairs}
            self.assertEqual(len(set(filters.values())), len(filters))
            self.assertEqual({(process, result["pid"]) for process, result in pairs}, set(filters.items()))

    def test_of_forked_processes(self) -> None:
        if "fork" not in multiprocessing.get_all_start_methods():
            self.skipTest("needs fork")
        shared.clean("started before")
        self.addCleanup(shared.close)
        self.check("fork")

    def test_of_spawned_processes(self) -> None:
        self.check("spawn")

    def test_take_a_cleaner_as_its_options(self) -> None:
        again = pickle.loads(pickle.dumps(Cleaner(language="en", text_key=["a", "b"], jobs=3)))
        self.assertEqual(repr(again), "Cleaner(text_key=['a', 'b'], language='en', jobs=3)")
        self.assertEqual(pickle.dumps(again), pickle.dumps(Cleaner(language="en", text_key=["a", "b"], jobs=3)))


if __name__ == "__main__":
    unittest.main()
