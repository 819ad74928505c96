"""Hugging Face Datasets: `dataset.map`, in batches and in several processes."""

from typing import Dict, List, Optional

from datasets import Dataset, Features, Value, load_dataset

from clean_article import COLUMNS, Cleaner, Columns, columns

#: The types of the columns that are no text. Said, since a batch without any warning does not show them.
OTHERS = {
    "authors": [Value("string")],
    "word_count": Value("int64"),
    "confidence_article": Value("float64"),
    "confidence_headline": Value("float64"),
    "confidence_published": Value("float64"),
    "warnings": [Value("string")],
}
FEATURES = Features({name: OTHERS.get(name, Value("string")) for name in COLUMNS})


class CleanBatch:
    """A batch of columns in, a batch of columns out. Each process of `map` gets its own filter."""

    def __init__(self, cleaner: Cleaner) -> None:
        self.cleaner = cleaner

    def __call__(self, batch: Dict[str, List[object]]) -> Columns:
        pages = [dict(zip(batch, values)) for values in zip(*batch.values())]
        return columns(self.cleaner.clean_iter(pages, errors="record"))


def clean_dataset(pages: Dataset, processes: Optional[int] = None) -> Dataset:
    clean = CleanBatch(Cleaner(jobs=1))
    names = pages.column_names
    return pages.map(clean, batched=True, batch_size=256, remove_columns=names, features=FEATURES, num_proc=processes)


if __name__ == "__main__":
    print(clean_dataset(load_dataset("json", data_files="pages.jsonl", split="train"), processes=2)[0])
