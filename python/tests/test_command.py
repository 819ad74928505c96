import os
import stat
import sys
import tempfile
import unittest
from pathlib import Path
from typing import Optional
from unittest import mock

from support import fake

from clean_article import Cleaner, CommandNotFoundError
from clean_article.command import find_command


def environment(**variables: str) -> "mock._patch_dict":
    """Only these variables, and what the package needs to be found."""
    kept = {"PYTHONPATH": os.environ.get("PYTHONPATH", "")}
    return mock.patch.dict(os.environ, {**kept, **variables}, clear=True)


def program(folder: Path, name: str, text: str) -> Path:
    path = folder / name
    path.write_text(text)
    path.chmod(path.stat().st_mode | stat.S_IXUSR)
    return path


class TheCommand(unittest.TestCase):
    def setUp(self) -> None:
        made = tempfile.TemporaryDirectory()
        self.addCleanup(made.cleanup)
        self.folder = Path(made.name)

    def test_is_looked_for_in_the_argument_then_the_environment_then_on_the_path(self) -> None:
        script = "#!/bin/sh\n"
        on_path = program(self.folder, "clean-article", script)
        named = program(self.folder, "other", script)
        with_space = program(self.folder, "two words", script)
        with environment(PATH=str(self.folder)):
            self.assertEqual(find_command(None), [str(on_path)])
            self.assertEqual(find_command("other"), [str(named)])
            self.assertEqual(find_command([str(named), "two words"]), [str(named), "two words"])
        with environment(PATH=str(self.folder), CLEAN_ARTICLE=str(with_space)):
            self.assertEqual(find_command(None), [str(with_space)])
            self.assertEqual(find_command("other"), [str(named)])
        with environment(PATH=str(self.folder), CLEAN_ARTICLE="other 'a b.js'"):
            self.assertEqual(find_command(None), [str(named), "a b.js"])

    def test_that_is_missing_is_an_error_that_says_what_to_do(self) -> None:
        def said(command: Optional[str] = None) -> str:
            with self.assertRaises(CommandNotFoundError) as caught:
                Cleaner(command=command).clean("a page")
            return str(caught.exception)

        program(self.folder, "node", "#!/bin/sh\n")
        with environment(PATH=str(self.folder)):
            self.assertRegex(said(), "not on the PATH.*npm install --global clean-article.*CLEAN_ARTICLE")
            self.assertNotIn("Node", said())
            self.assertRegex(said("/nowhere/clean-article"), "/nowhere/clean-article is not there")
        with environment(PATH="/nowhere"):
            self.assertRegex(said(), "not on the PATH either: install Node 20.19 or later first")
            self.assertRegex(said("node clean-article.js"), "install Node 20.19 or later")

    def test_without_its_node_is_an_error_that_says_so(self) -> None:
        # `npm install --global` leaves such a script; env is found, node is not.
        path = program(self.folder, "clean-article", "#!/usr/bin/env node\n")
        with environment(PATH=str(self.folder)), self.assertRaisesRegex(CommandNotFoundError, "install Node"):
            Cleaner(command=str(path)).clean("a page")

    def test_that_cannot_be_started_is_an_error(self) -> None:
        path = program(self.folder, "clean-article", "\0 no program")
        with self.assertRaisesRegex(CommandNotFoundError, "cannot be started"):
            Cleaner(command=str(path)).clean("a page")

    def test_is_not_a_script_that_a_shell_reads(self) -> None:
        with mock.patch("shutil.which", return_value=r"C:\npm\clean-article.CMD"):
            with self.assertRaisesRegex(CommandNotFoundError, "script of a shell"):
                find_command(None)

    def test_is_started_with_the_first_page_only(self) -> None:
        started = self.folder / "started"
        path = program(self.folder, "counting", f"#!/bin/sh\necho x >>{started}\nexec {sys.executable} {fake('echo')[1]} echo\n")
        with Cleaner(command=str(path)) as cleaner:
            self.assertFalse(started.exists())
            cleaner.clean("one")
            cleaner.clean_batch(["two", "three"])
        self.assertEqual(started.read_text(), "x\n")


if __name__ == "__main__":
    unittest.main()
