"""Grows the boosted trees of the line model.

fit.py FOLDER PASS

PASS is `lines` or `context`: the model's first or second forest. FOLDER/features.f32 has one row of 32-bit floats for
each line: the features, then how much the line counts, then its number of words, negative if it is not body.
FOLDER/meta.json names the features, gives each page's fold and number of lines, and, for each forest, the folds that it
is trained without. Writes the list of forests to FOLDER/out.json.
"""

import json
import os
import resource
import sys

import lightgbm
import numpy

# The same input gives the same trees: one seed, fixed order of summation.
COMMON = {
    "objective": "binary",
    "num_leaves": 31,
    "bagging_fraction": 0.4,
    "bagging_freq": 1,
    "lambda_l2": 5.0,
    "max_bin": 63,
    "seed": 7,
    "deterministic": True,
    "force_row_wise": True,
    "num_threads": 2,
    "verbose": -1,
}
PASSES = {
    "lines": ({"learning_rate": 0.08, "min_data_in_leaf": 200, "feature_fraction": 0.5}, 200),
    "context": ({"learning_rate": 0.05, "min_data_in_leaf": 400, "feature_fraction": 0.25}, 320),
}
# The weight of a line is its number of words, up to a limit, plus a little, so that an empty line counts too.
MAX_WORDS, EXTRA_WORDS = 60, 2


class Features(lightgbm.Sequence):
    """Features of the lines, read from the file piece by piece: a copy of all would take several gigabytes."""

    batch_size = 65536

    def __init__(self, rows):
        self.rows = rows

    def __getitem__(self, lines):
        return self.rows[lines, :-2].astype(numpy.float64)

    def __len__(self):
        return len(self.rows)


def read(features, meta):
    width = len(meta["names"]) + 2
    rows = numpy.memmap(features, dtype=numpy.float32, mode="r").reshape(-1, width)
    sizes = [page["lines"] for page in meta["pages"]]
    page = numpy.repeat(numpy.arange(len(sizes)), sizes)
    fold = numpy.repeat([p["fold"] for p in meta["pages"]], sizes)
    return Features(rows), numpy.array(rows[:, -2]), numpy.array(rows[:, -1]), page, fold


def weights_of(words, share, page):
    weight = numpy.minimum(numpy.abs(words), MAX_WORDS) + EXTRA_WORDS
    total = numpy.bincount(page, weights=weight)
    # Long pages count more than short ones, but only by the square root of their length.
    return weight / numpy.sqrt(total[page]) * 10 * share


def stored(model, names):
    """The trees in depth-first order; thresholds are indices into each feature's own list.

    Nodes that answer yes for a missing value use an entry of their own in the list of features, after all others.
    """
    trees = [tree["tree_structure"] for tree in model.dump_model()["tree_info"]]
    nodes = []

    def walk(node):
        if "leaf_value" in node:
            nodes.append((None, 0.0, node["leaf_value"]))
            return
        missing_is_yes = node["missing_type"] == "NaN" and node["default_left"]
        feature = (missing_is_yes, node["split_feature"])
        nodes.append((feature, float(f"{node['threshold']:.5g}"), node["internal_value"]))
        walk(node["left_child"])
        walk(node["right_child"])

    for tree in trees:
        walk(tree)
    turned = sorted({f for f, _, _ in nodes if f and f[0]})
    features = [(False, f) for f in range(len(names))] + turned
    thresholds = [sorted({t for g, t, _ in nodes if g == f}) for f in features]
    place = {f: i for i, f in enumerate(features)}
    index = [{t: i for i, t in enumerate(c)} for c in thresholds]
    return {
        "features": [names[f] for _, f in features],
        "thresholds": thresholds,
        "feature": [place[f] if f else -1 for f, _, _ in nodes],
        "cut": [index[place[f]][t] if f else 0 for f, t, _ in nodes],
        "value": [round(v * 1000) for _, _, v in nodes],
        **({"missingIsYes": len(turned)} if turned else {}),
    }


def write(folder, found):
    with open(os.path.join(folder, "out.json"), "w", encoding="utf-8") as file:
        json.dump(found, file, ensure_ascii=False)
    # Linux counts in kilobytes, macOS in bytes.
    unit = 1024**2 if sys.platform == "darwin" else 1024
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // unit
    print(f"LightGBM: at most {peak} MB of memory", flush=True)


def main():
    folder, name = sys.argv[1:3]
    with open(os.path.join(folder, "meta.json"), encoding="utf-8") as file:
        about = json.load(file)
    x, share, words, page, fold = read(os.path.join(folder, "features.f32"), about)
    own, trees = PASSES[name]
    parameters = {**COMMON, **own}
    # The bounds of the bins are found on all pages; they do not depend on the targets.
    data = lightgbm.Dataset(x, (words > 0).astype(int), weight=weights_of(words, share, page), params=parameters)
    data.construct()
    forests = []
    for unseen in about["leaveOut"]:
        rows = numpy.flatnonzero(~numpy.isin(fold, unseen))
        forests.append(stored(lightgbm.train(parameters, data.subset(rows), trees), about["names"]))
        print(f"{name}: grown without folds {unseen}", flush=True)
    write(folder, forests)


if __name__ == "__main__":
    main()
