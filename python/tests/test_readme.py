"""The examples of the README do what they say."""

import contextlib
import io
import os
import re
import unittest
from unittest import mock

from support import EXAMPLES, PYTHON, needs_command, real_command

BLOCK = re.compile(r"^```py\n(.*?)^```$(?:\n+^```text\n(.*?)^```$)?", re.DOTALL | re.MULTILINE)


@needs_command
class TheReadme(unittest.TestCase):
    def test_has_examples_that_run_one_after_another(self) -> None:
        blocks = BLOCK.findall((PYTHON / "README.md").read_text(encoding="utf-8"))
        self.assertGreater(len(blocks), 3)
        names: dict[str, object] = {}
        before = os.getcwd()
        self.addCleanup(os.chdir, before)
        os.chdir(EXAMPLES)
        with mock.patch.dict(os.environ, CLEAN_ARTICLE=" ".join(real_command())):
            for code, shown in blocks:
                printed = io.StringIO()
                with self.subTest(code), contextlib.redirect_stdout(printed):
                    exec(compile(code, "README.md", "exec"), names)
                if shown:
                    self.assertEqual(printed.getvalue(), shown)


if __name__ == "__main__":
    unittest.main()
