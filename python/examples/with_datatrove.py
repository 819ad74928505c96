"""datatrove: a step of a pipeline, where an extractor such as Trafilatura would stand."""

from collections.abc import Iterable
from itertools import tee
from typing import Any, Iterator

from datatrove.data import Document
from datatrove.pipeline.base import PipelineStep
from datatrove.utils.typeshelper import StatHints

from clean_article import Cleaner, Page, columns


class CleanArticles(PipelineStep):
    """Puts the article's text in the place of the page's, and its other columns into the metadata.

    Documents without an article are dropped. Options are those of `Cleaner`.
    """

    name = "clean-article"
    type = "EXTRACTOR"

    def __init__(self, **options: Any) -> None:
        super().__init__()
        self.cleaner = Cleaner(**{"jobs": 1, **options})

    def run(self, data: Iterable[Document], rank: int = 0, world_size: int = 1) -> Iterator[Document]:
        # Holds only the documents that are in work: the cleaner reads some ahead.
        documents, kept = tee(data)
        for result, document in zip(self.cleaner.clean_iter(map(page_of, documents), errors="record"), kept):
            found = {name: values[0] for name, values in columns([result]).items()}
            text = found.pop("text")
            self.stat_update(StatHints.total, StatHints.forwarded if text else StatHints.dropped)
            if text:
                document.text = str(text)
                document.metadata.update({name: value for name, value in found.items() if value is not None})
                self.update_doc_stats(document)
                yield document


def page_of(document: Document) -> Page:
    """What is known of the page beside its text is evidence for its headline, authors and dates."""
    return {**document.metadata, "id": document.id, "text": document.text}


if __name__ == "__main__":
    from datatrove.executor import LocalPipelineExecutor
    from datatrove.pipeline.readers import JsonlReader
    from datatrove.pipeline.writers import JsonlWriter

    steps = [JsonlReader(".", glob_pattern="pages.jsonl"), CleanArticles(), JsonlWriter("cleaned")]
    LocalPipelineExecutor(steps, logging_dir="cleaned/logs").run()
