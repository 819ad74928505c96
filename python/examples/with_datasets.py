"""Hugging Face Datasets: `dataset.map`, in batches and in several processes."""

from typing import Dict, List

from datasets import Dataset, load_dataset

from clean_article import Cleaner, Columns, columns


class CleanBatch:
    """A batch of columns in, a batch of columns out. Each process of `map` gets its own filter."""

    def __init__(self, cleaner: Cleaner) -> None:
        self.cleaner = cleaner

    def __call__(self, batch: Dict[str, List[object]]) -> Columns:
        pages = [dict(zip(batch, values)) for values in zip(*batch.values())]
        return columns(self.cleaner.clean_iter(pages, errors="record"))


def clean_dataset(pages: Dataset, processes: int = 1) -> Dataset:
    clean = CleanBatch(Cleaner(jobs=1))
    return pages.map(clean, batched=True, batch_size=256, remove_columns=pages.column_names, num_proc=processes)


if __name__ == "__main__":
    print(clean_dataset(load_dataset("json", data_files="pages.jsonl", split="train"), processes=2)[0])
