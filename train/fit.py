"""Grows the boosted trees of the line model and stores them.

fit.py FEATURES.f32 META.json OUT [--folds]

FEATURES holds a row of 32-bit floats for each line: the features, then the line's words, negative where
the line is not body. META names the features and gives each page's fold and number of lines. Without
--folds OUT is the TypeScript file of the shipped weights; with it, a folder that gets fold-0.json and so on,
each grown on the pages of the other folds.
"""

import json
import os
import sys

import lightgbm
import numpy

# The same input gives the same trees: one seed, fixed order of summation.
PARAMETERS = {
    "objective": "binary",
    "learning_rate": 0.08,
    "num_leaves": 31,
    "min_data_in_leaf": 200,
    "feature_fraction": 0.5,
    "bagging_fraction": 0.7,
    "bagging_freq": 1,
    "lambda_l2": 5.0,
    "max_bin": 63,
    "seed": 7,
    "deterministic": True,
    "force_row_wise": True,
    "num_threads": 2,
    "verbose": -1,
}
TREES = 150
# A line counts by its words, but no line by more than this many, and even an empty one by a little.
MOST_WORDS, LEAST = 60, 2


def read(features, meta):
    with open(meta, encoding="utf-8") as file:
        about = json.load(file)
    width = len(about["names"]) + 1
    rows = numpy.fromfile(features, dtype=numpy.float32).reshape(-1, width)
    sizes = [page["lines"] for page in about["pages"]]
    page = numpy.repeat(numpy.arange(len(sizes)), sizes)
    fold = numpy.repeat([p["fold"] for p in about["pages"]], sizes)
    return about["names"], rows[:, :-1], rows[:, -1], page, fold


def weights_of(words, page):
    weight = numpy.minimum(numpy.abs(words), MOST_WORDS) + LEAST
    total = numpy.bincount(page, weights=weight)
    # Long pages count for more than short ones, but by the root of their length only.
    return weight / numpy.sqrt(total[page]) * 10


def grow(x, words, weight):
    data = lightgbm.Dataset(x, (words > 0).astype(int), weight=weight)
    return lightgbm.train(PARAMETERS, data, TREES)


def stored(model, names):
    """The trees in depth-first order, thresholds by index into each feature's own list."""
    trees = [tree["tree_structure"] for tree in model.dump_model()["tree_info"]]
    cuts = [set() for _ in names]
    nodes = []

    def walk(node):
        if "leaf_value" in node:
            nodes.append((-1, 0.0, node["leaf_value"]))
            return
        threshold = float(f"{node['threshold']:.5g}")
        cuts[node["split_feature"]].add(threshold)
        nodes.append((node["split_feature"], threshold, node["internal_value"]))
        walk(node["left_child"])
        walk(node["right_child"])

    for tree in trees:
        walk(tree)
    thresholds = [sorted(c) for c in cuts]
    index = [{t: i for i, t in enumerate(c)} for c in thresholds]
    return {
        "features": names,
        "thresholds": thresholds,
        "feature": [f for f, _, _ in nodes],
        "cut": [index[f][t] if f >= 0 else 0 for f, t, _ in nodes],
        "value": [round(v * 1000) for _, _, v in nodes],
    }


HEADER = """// Made by train/fit.py; see train/README.md for the data, their licences and the command.
import type { StoredForest } from './forest.ts';

export const weights = JSON.parse(
  // biome-ignore format: one line
  '"""


def compact(value):
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def main():
    features, meta, out = sys.argv[1:4]
    names, x, words, page, fold = read(features, meta)
    weight = weights_of(words, page)
    if "--folds" in sys.argv:
        os.makedirs(out, exist_ok=True)
        for k in sorted(set(fold)):
            keep = fold != k
            model = stored(grow(x[keep], words[keep], weight[keep]), names)
            with open(os.path.join(out, f"fold-{k}.json"), "w", encoding="utf-8") as file:
                file.write(compact(model))
        return
    text = compact(stored(grow(x, words, weight), names)).replace("\\", "\\\\").replace("'", "\\'")
    with open(out, "w", encoding="utf-8") as file:
        file.write(HEADER + text + "',\n) as StoredForest;\n")


if __name__ == "__main__":
    main()
