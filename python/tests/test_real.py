"""The real command: what comes is what it prints."""

import json
import tempfile
import unittest
from pathlib import Path
from typing import Any, Dict, List, get_type_hints

from support import EXAMPLES, ROOT, needs_command, real_command, run_command

from clean_article import COLUMNS, Article, Cleaner, ErrorRecord, OptionError, PageError, columns, row, types


def lines(text: str) -> List[Any]:
    return [json.loads(line) for line in text.split("\n") if line]


def records(name: str) -> List[Dict[str, Any]]:
    found: List[Dict[str, Any]] = lines((EXAMPLES / name).read_text(encoding="utf-8"))
    return found


@needs_command
class TheRealCommand(unittest.TestCase):
    cleaner: Cleaner

    @classmethod
    def setUpClass(cls) -> None:
        cls.cleaner = Cleaner(command=real_command(), jobs=1)
        cls.addClassCleanup(cls.cleaner.close)

    def test_cleans_a_page_as_on_the_command_line(self) -> None:
        page = (EXAMPLES / "page.txt").read_text(encoding="utf-8")
        article = self.cleaner.clean(page)
        self.assertEqual(article, {**json.loads(run_command("page.txt")), "source": "-"})
        self.assertEqual(article["headline"], "Harbour council reopens ferry terminal after two years")

    def test_cleans_records_as_on_the_command_line(self) -> None:
        printed = lines(run_command("--input", "jsonl", "--format", "jsonl", "pages.jsonl"))
        self.assertEqual(self.cleaner.clean_batch(records("pages.jsonl")), printed)
        self.assertEqual(len(printed), 2)

    def test_keeps_the_place_of_pages_that_fail(self) -> None:
        pages = [*records("pages.jsonl"), {"id": 8, "title": "no page"}, *records("pages.jsonl")]
        results = self.cleaner.clean_batch(pages, errors="record")
        self.assertEqual([result["source"] for result in results][2], "8")
        self.assertEqual(["error" in result for result in results], [False, False, True, False, False])
        with self.assertRaises(PageError) as caught:
            self.cleaner.clean_batch(pages)
        self.assertEqual((caught.exception.index, caught.exception.code), (2, "no-text"))

    def test_takes_options(self) -> None:
        page = {"name": "b", "text": (EXAMPLES / "page.txt").read_text(encoding="utf-8"), "kept": 1, "left": 2}
        with Cleaner(command=real_command(), jobs=1, id_key="name", keep="kept", spans=True, language="en-GB") as cleaner:
            article = cleaner.clean(page)
        self.assertEqual((article["source"], article["language"], article["metadata"]), ("b", "en-GB", {"kept": 1}))
        self.assertEqual({piece["as"] for piece in article["spans"]["pieces"]}, {"body", "field", "removed"})

    def test_refuses_a_wrong_value_by_name(self) -> None:
        for options, said in (({"language": "english"}, "BCP 47"), ({"rules": "none.json"}, "none.json"), ({"jobs": 0}, "256")):
            given: Dict[str, Any] = options
            with self.subTest(options), self.assertRaisesRegex(OptionError, said):
                Cleaner(command=real_command(), **given).clean("a page")

    def test_stays_a_filter_whatever_a_config_file_says(self) -> None:
        with tempfile.TemporaryDirectory() as folder:
            config = Path(folder) / "own.json"
            asked = {"explain": True, "format": "csv", "out": folder + "/x", "resume": True, "language": "en-GB", "site": True}
            config.write_text(json.dumps(asked))
            with Cleaner(command=real_command(), jobs=1, config=config) as cleaner:
                self.assertEqual(cleaner.clean("a page")["language"], "en-GB")

    def test_cleans_more_pages_than_pipes_and_windows_hold(self) -> None:
        page = (EXAMPLES / "page.txt").read_text(encoding="utf-8")
        results = self.cleaner.clean_iter({"id": number, "text": page} for number in range(150))
        self.assertEqual([result["source"] for result in results], [str(number) for number in range(150)])


@needs_command
class Rows(unittest.TestCase):
    def test_have_the_columns_of_csv(self) -> None:
        header = run_command("page.txt", "--format", "csv").split("\n")[0]
        self.assertEqual(",".join(COLUMNS), header)

    def test_have_the_values_of_csv(self) -> None:
        with Cleaner(command=real_command(), jobs=1) as cleaner:
            results = cleaner.clean_batch([*records("pages.jsonl"), {"id": 8}], errors="record")
        table = columns(results)
        self.assertEqual(table["source"], [result["source"] for result in results])
        self.assertEqual(table["error"][:2], [None, None])
        self.assertRegex(str(table["error"][2]), "^no-text: ")
        self.assertEqual(row(results[0])["text"], "\n\n".join(block["text"] for block in article_of(results[0])["body"]))
        self.assertEqual({tuple(row(result)) for result in results}, {tuple(COLUMNS)})


def article_of(result: Any) -> Article:
    found: Article = result
    return found


class Types(unittest.TestCase):
    def check(self, typed: Any, schema: Dict[str, Any]) -> None:
        self.assertEqual(set(get_type_hints(typed)), set(schema["properties"]))
        self.assertEqual(set(typed.__required_keys__), set(schema["required"]))

    def test_are_those_of_the_schema(self) -> None:
        article = json.loads((ROOT / "schema/article.schema.json").read_text(encoding="utf-8"))
        record = json.loads((ROOT / "schema/record.schema.json").read_text(encoding="utf-8"))["$defs"]["error"]
        properties = article["properties"]
        for typed, schema in {
            Article: article,
            ErrorRecord: record,
            types.Block: properties["body"]["items"],
            types.Confidence: properties["confidence"],
            types.Dateline: properties["dateline"],
            types.ErrorReason: record["properties"]["error"],
            types.Piece: article["$defs"]["piece"],
            types.Removed: properties["removed"],
            types.Spans: properties["spans"],
            types.Warn: properties["warnings"]["items"],
        }.items():
            with self.subTest(typed):
                self.check(typed, schema)

    def test_know_the_version_of_the_command(self) -> None:
        version = json.loads((ROOT / "package.json").read_text(encoding="utf-8"))["version"]
        self.assertIn(f'\nversion = "{version}"\n', (ROOT / "python/pyproject.toml").read_text(encoding="utf-8"))


if __name__ == "__main__":
    unittest.main()
