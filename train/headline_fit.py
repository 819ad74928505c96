"""Grows the trees that rank the headline's last candidates.

headline_fit.py FOLDER

FOLDER/finalists.f32 has one row of 32-bit floats for each candidate: its features, then whether it is the
headline. FOLDER/finalists.json names the features, gives the number of candidates of each page, and the log-odds of a
page that does not show its headline. Writes the forest to FOLDER/out.json.
"""

import json
import os
import sys

import lightgbm
import numpy

from fit import stored, write

PARAMETERS = {
    "learning_rate": 0.06,
    "num_leaves": 15,
    "min_data_in_leaf": 20,
    "feature_fraction": 0.25,
    "bagging_fraction": 0.6,
    "bagging_freq": 1,
    "lambda_l2": 2.0,
    "max_bin": 63,
    "seed": 7,
    "deterministic": True,
    "force_row_wise": True,
    "num_threads": 1,
    "verbose": -1,
}
TREES = 400


def read(folder):
    with open(os.path.join(folder, "finalists.json"), encoding="utf-8") as file:
        about = json.load(file)
    width = len(about["names"]) + 1
    rows = numpy.fromfile(os.path.join(folder, "finalists.f32"), dtype=numpy.float32).reshape(-1, width)
    return about, rows[:, :-1], rows[:, -1] > 0, numpy.array(about["sizes"])


def first_pass(score, page):
    """Logarithm of the probability that the first pass gives each candidate."""
    most = numpy.full(page[-1] + 1, -numpy.inf)
    numpy.maximum.at(most, page, score)
    return score - most[page] - numpy.log(numpy.bincount(page, weights=numpy.exp(score - most[page])))[page]


def softmax_by_page(gold, page, none):
    """Softmax over a page's candidates and one more, for a page that does not show its headline."""
    shown = (numpy.bincount(page, weights=gold) > 0)[page]

    def slope(scores, _):
        odds = numpy.exp(numpy.clip(scores, -30, 30))
        share = odds / (numpy.exp(none) + numpy.bincount(page, weights=odds))[page]
        right = odds * gold
        of_gold = right / numpy.maximum(numpy.bincount(page, weights=right), 1e-12)[page]
        return share - numpy.where(shown, of_gold, 0), numpy.maximum(share * (1 - share), 1e-3)

    return slope


def grow(x, gold, sizes, about):
    page = numpy.repeat(numpy.arange(len(sizes)), sizes)
    start = first_pass(x[:, about["names"].index("score")].astype(float), page)
    data = lightgbm.Dataset(x, gold.astype(int), init_score=start, free_raw_data=False)
    return lightgbm.train({**PARAMETERS, "objective": softmax_by_page(gold, page, about["none"])}, data, TREES)


def main():
    folder = sys.argv[1]
    about, x, gold, sizes = read(folder)
    write(folder, stored(grow(x, gold, sizes, about), about["names"]))


if __name__ == "__main__":
    main()
