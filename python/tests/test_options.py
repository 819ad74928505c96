import unittest
from pathlib import Path
from typing import Any, Dict, List

from support import fake, needs_command, run_command

from clean_article import Cleaner, OptionError
from clean_article.options import WRITERS, arguments


class Options(unittest.TestCase):
    def test_become_arguments(self) -> None:
        given = arguments({"language": "en", "text_key": ["body", "data.markdown"], "spans": True, "jobs": 2, "now": None})
        self.assertEqual(given[4:], ["--no-config", "--language=en", "--text-key=body,data.markdown", "--spans", "--jobs=2"])

    def test_may_have_values_that_look_like_options(self) -> None:
        self.assertIn("--id-key=--resume", arguments({"id_key": "--resume"}))

    def test_of_a_config_file_cannot_change_what_comes_out(self) -> None:
        given = arguments({"config": Path("own.json")})
        self.assertIn("--config=own.json", given)
        self.assertNotIn("--no-config", given)
        for taken_back in ("--out=-", "--no-explain", "--no-report", "--no-resume", "--no-strict"):
            self.assertIn(taken_back, given)

    def test_that_there_are_not_are_refused_with_the_one_that_was_meant(self) -> None:
        for name, said in {
            "langauge": "did you mean 'language'",
            "textKey": "did you mean 'text_key'",
            "max-bytes": "did you mean 'max_bytes'",
            "colour_of_the_sky": "there are command, text_key",
        }.items():
            unknown: Dict[str, Any] = {name: "en"}
            with self.subTest(name), self.assertRaisesRegex(TypeError, said):
                Cleaner(**unknown)

    def test_of_another_type_are_refused(self) -> None:
        wrong: List[Dict[str, Any]] = [{"jobs": "2"}, {"jobs": True}, {"spans": 1}, {"language": 7}, {"text_key": [1]}, {"rules": {}}]
        for options in wrong:
            with self.subTest(options), self.assertRaises(TypeError):
                Cleaner(**options)
        for keys in ([], ["a,b"], ",", ""):
            with self.subTest(keys), self.assertRaises(ValueError):
                Cleaner(text_key=keys)

    def test_whose_value_the_command_refuses_are_named(self) -> None:
        with Cleaner(command=fake("usage")) as cleaner:
            for _ in range(2):
                with self.assertRaises(OptionError) as caught:
                    cleaner.clean("a page")
                self.assertEqual(str(caught.exception), "clean-article: 'english' is invalid.")


@needs_command
class OptionsOfTheCommand(unittest.TestCase):
    def test_are_those_that_a_filter_can_have(self) -> None:
        flags = {"metadata": "--no-metadata"}
        shown = run_command("--help")
        for name in WRITERS:
            self.assertIn(flags.get(name, "--" + name.replace("_", "-")) + " ", shown.replace("\n", " "))


if __name__ == "__main__":
    unittest.main()
