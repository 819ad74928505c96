"""A data frame of pages to a data frame of articles."""

import pandas as pd

from clean_article import Cleaner, columns


def clean_frame(frame: pd.DataFrame, cleaner: Cleaner) -> pd.DataFrame:
    """One row for each row, with the same index. Pages that failed have their `error`."""
    results = cleaner.clean_iter(frame.to_dict("records"), errors="record")
    return pd.DataFrame(columns(results), index=frame.index)


if __name__ == "__main__":
    pages = pd.read_json("pages.jsonl", lines=True)
    with Cleaner() as cleaner:
        print(clean_frame(pages, cleaner)[["source", "headline", "published"]])
