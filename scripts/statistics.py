"""Computes again, with scipy, statsmodels and numpy, what jobreq computed of random inputs.

usage: statistics.py CASES   (JSON lines, written by IndependentStatisticsTests)
Prints what differs and a sum; exit code 1 where anything differs, 3 where a package is missing.
"""

import json
import sys

try:
    import numpy as np
    from scipy import stats
    from statsmodels.stats.proportion import confint_proportions_2indep, proportion_confint
except ImportError as error:
    print(f"{error.name} is not installed")
    sys.exit(3)

EXACT = 1e-8
RESAMPLES = 9999


def close(found, expected, tolerance=EXACT):
    return all(abs(a - b) <= tolerance for a, b in zip(found, expected, strict=True))


def wilson(case):
    low, high = proportion_confint(case["count"], case["denominator"], 0.05, "wilson")
    return close(case["interval"], (100 * low, 100 * high)), (100 * low, 100 * high)


def newcombe(case):
    (a, n), (b, m) = case["new"], case["old"]
    low, high = confint_proportions_2indep(a, n, b, m, method="newcomb", compare="diff")
    return close(case["interval"], (100 * low, 100 * high), 1e-6), (100 * low, 100 * high)


def quartiles(case):
    expected = np.quantile(case["values"], [0.25, 0.5, 0.75])
    return close(case["quartiles"], expected), expected


def correct(percent, sensitivity, specificity):
    """Rogan and Gladen's estimator, all in percent."""
    gain = sensitivity + specificity - 100
    return np.clip(100 * (percent + specificity - 100) / gain, 0, 100)


def rogan_gladen(case):
    tp, fp, fn, tn = case["confusion"]
    expected = correct(case["percent"], 100 * tp / (tp + fn), 100 * tn / (tn + fp))
    return close([case["corrected"]], [expected]), expected


def near(found, expected):
    """Two percentile intervals of random resamples: equal up to an eighth of their width."""
    width = expected[1] - expected[0]
    return close(found, expected, 0.125 * width + 0.6)


def bootstrap(case):
    """The interval of a mean of values: postings as 0 and 100, or the shares of companies."""
    result = stats.bootstrap(
        (np.array(case["values"]),), np.mean, n_resamples=RESAMPLES, method="percentile",
        rng=np.random.default_rng(1))
    expected = (result.confidence_interval.low, result.confidence_interval.high)
    return near(case["interval"], expected), expected


def clusters(case):
    """The interval of a share whose postings come in companies: counts and sizes, drawn in pairs."""
    result = stats.bootstrap(
        (np.array(case["counts"], float), np.array(case["sizes"], float)),
        lambda counts, sizes, axis: 100 * counts.sum(axis) / sizes.sum(axis),
        paired=True, n_resamples=RESAMPLES, method="percentile", rng=np.random.default_rng(2))
    expected = (result.confidence_interval.low, result.confidence_interval.high)
    return near(case["interval"], expected), expected


def corrected(case):
    """The interval of a corrected share: postings and labels both drawn anew."""
    rng = np.random.default_rng(3)
    count, n = case["count"], case["denominator"]
    tp, fp, fn, tn = case["confusion"]
    percent = 100 * rng.binomial(n, count / n, RESAMPLES) / n
    positives, negatives = tp + fn, tn + fp
    sensitivity = rng.binomial(positives, (tp + 0.5) / (positives + 1), RESAMPLES) / positives
    specificity = rng.binomial(negatives, (tn + 0.5) / (negatives + 1), RESAMPLES) / negatives
    drawn = correct(percent, 100 * sensitivity, 100 * specificity)
    expected = np.quantile(drawn, [0.025, 0.975])
    return near(case["interval"], expected), expected


CHECKS = {
    check.__name__: check
    for check in (wilson, newcombe, quartiles, rogan_gladen, bootstrap, clusters, corrected)
}


def main(path):
    passed = failed = 0
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            case = json.loads(line)
            is_right, expected = CHECKS[case["check"]](case)
            passed += is_right
            failed += not is_right
            if not is_right:
                print(f"expected {expected}: {line[:400]}")
    print(f"{passed} passed, {failed} failed")
    return 1 if failed or not passed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
