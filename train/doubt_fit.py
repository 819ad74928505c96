"""Grows the trees that tell what is doubtful about a result.

doubt_fit.py FOLDER

FOLDER/rows.f32 has one row of 32-bit floats for each dump: its features, then a target from 0 to 1. FOLDER/meta.json names the
features, gives the fold of each dump, and the folds that each forest is grown without. Writes the forests to
FOLDER/out.json.
"""

import json
import os
import sys

import lightgbm
import numpy

from fit import stored, write

PARAMETERS = {
    "objective": "cross_entropy",
    "learning_rate": 0.06,
    "num_leaves": 8,
    "min_data_in_leaf": 30,
    "feature_fraction": 0.3,
    "lambda_l2": 10.0,
    "max_bin": 63,
    "seed": 7,
    "deterministic": True,
    "force_row_wise": True,
    "num_threads": 1,
    "verbose": -1,
}
TREES = 150


def main():
    folder = sys.argv[1]
    with open(os.path.join(folder, "meta.json"), encoding="utf-8") as file:
        about = json.load(file)
    width = len(about["names"]) + 1
    rows = numpy.fromfile(os.path.join(folder, "rows.f32"), dtype=numpy.float32).reshape(-1, width)
    fold = numpy.array(about["folds"])
    forests = []
    for unseen in about["leaveOut"]:
        seen = rows[~numpy.isin(fold, unseen)]
        values = numpy.ascontiguousarray(seen[:, :-1])
        data = lightgbm.Dataset(values, seen[:, -1], params=PARAMETERS)
        forests.append(stored(lightgbm.train(PARAMETERS, data, TREES), about["names"]))
    write(folder, forests)


if __name__ == "__main__":
    main()
