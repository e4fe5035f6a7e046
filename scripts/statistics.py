"""Computes again, with scipy, statsmodels and numpy, what jobreq computed of random inputs.

usage: statistics.py CASES   (JSON lines, written by IndependentStatisticsTests)
Prints what differs and a sum; exit code 1 where anything differs, 3 where a package is missing.
"""

import json
import sys

try:
    import numpy as np
    from scipy import optimize, stats
    from statsmodels.stats.multitest import multipletests
    from statsmodels.stats.proportion import proportion_confint
except ImportError as error:
    print(f"{error.name} is not installed")
    sys.exit(3)

EXACT = 1e-8
RESAMPLES = 9999
LIKENESS = 0.35
COMPANIES_TO_TELL = 10


def close(found, expected, tolerance=EXACT):
    return all(abs(a - b) <= tolerance for a, b in zip(found, expected, strict=True))


def wilson(case):
    low, high = proportion_confint(case["count"], case["denominator"], 0.05, "wilson")
    return close(case["interval"], (100 * low, 100 * high)), (100 * low, 100 * high)


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


def corrected(case):
    """The interval of a corrected share: companies and labels both drawn anew."""
    rng = np.random.default_rng(3)
    counts, sizes = np.array(case["counts"]), np.array(case["sizes"])
    tp, fp, fn, tn = case["confusion"]
    drawn = rng.integers(len(sizes), size=(RESAMPLES, len(sizes)))
    percent = 100 * counts[drawn].sum(1) / sizes[drawn].sum(1)
    positives, negatives = tp + fn, tn + fp
    sensitivity = rng.binomial(positives, (tp + 0.5) / (positives + 1), RESAMPLES) / positives
    specificity = rng.binomial(negatives, (tn + 0.5) / (negatives + 1), RESAMPLES) / negatives
    drawn = correct(percent, 100 * sensitivity, 100 * specificity)
    expected = np.quantile(drawn, [0.025, 0.975])
    return near(case["interval"], expected), expected


def left_out(count, size):
    """A share again and again without one company."""
    return (count.sum() - count) / (size.sum() - size)


def in_effect(count, size):
    """As many postings, each of its own company, as would tell as much of the share."""
    n, m, p = size.sum(), len(size), count.sum() / size.sum()
    if m == 1:
        return min(1, n)
    companies = n**2 / (size**2).sum()
    ratio = 1
    if n > 2 and 1 < companies < n:
        ratio = stats.t.ppf(0.975, n - 1) / stats.t.ppf(0.975, max(1, companies - 1))
    own = 1
    if 0 < p < 1:
        own = (m - 1) / m * ((left_out(count, size) - p) ** 2).sum() / (p * (1 - p) / n)
    usual = 1 + (n / companies - 1) * LIKENESS
    weight = companies * min(p, 1 - p)
    weight /= weight + COMPANIES_TO_TELL
    design_effect = weight * own + (1 - weight) * max(own, usual)
    return min(n, max(1, n / design_effect * ratio**2))


def exact(p, n):
    """The interval of Clopper and Pearson in percent, by n p of n."""
    low = 0 if p == 0 else 100 * stats.beta.ppf(0.025, n * p, n - n * p + 1)
    high = 100 if p == 1 else 100 * stats.beta.ppf(0.975, n * p + 1, n - n * p)
    return low, high


def present(counts, sizes):
    counts, sizes = np.array(counts, float), np.array(sizes, float)
    return counts[sizes > 0], sizes[sizes > 0]


def korn_graubard(case):
    count, size = present(case["counts"], case["sizes"])
    expected = exact(count.sum() / size.sum(), in_effect(count, size))
    return close(case["interval"], expected, 1e-6), expected


def difference(case):
    """Two shares, one company after another left out of both."""
    counts, sizes = np.array(case["counts"], float), np.array(case["sizes"], float)
    kept = sizes.sum(0) > 0
    counts, sizes = counts[:, kept], sizes[:, kept]
    m = kept.sum()
    n = sizes.sum(1, keepdims=True)
    p = counts.sum(1) / sizes.sum(1)
    gaps = np.diff([left_out(c, s) for c, s in zip(counts, sizes)], axis=0)[0]
    own = (m - 1) / m * ((gaps - (p[1] - p[0])) ** 2).sum()
    pooled = counts.sum() / sizes.sum()
    scores = (counts - pooled * sizes) / (n - sizes)
    common = (m - 1) / m * ((scores[1] - scores[0]) ** 2).sum()
    weights = (sizes / n).sum(0)
    freedom = max(1, weights.sum() ** 2 / (weights**2).sum() - 1)
    points, reach = p[1] - p[0], stats.t.ppf(0.975, freedom) * own**0.5
    below, above = [0, 0], [0, 0]
    for side in range(2):
        if p[side] in (0, 1):
            c, s = present(counts[side], sizes[side])
            low, high = exact(p[side], in_effect(c, s))
            below[side], above[side] = p[side] - low / 100, high / 100 - p[side]
    expected = (
        max(-100, 100 * (points - np.sqrt(reach**2 + above[0] ** 2 + below[1] ** 2))),
        min(100, 100 * (points + np.sqrt(reach**2 + below[0] ** 2 + above[1] ** 2))),
    )
    chance = 2 * stats.t.sf(abs(points) / common**0.5, freedom) if common else float(points == 0)
    return (
        close(case["interval"], expected, 1e-6) and close([case["chance"]], [chance], 1e-7),
        (expected, chance),
    )


def median(case):
    """Woodruff's interval: where the interval of a half ends among the sorted values."""
    values = np.sort(np.concatenate([np.array(own) for own in case["values"]]))
    n, middle = len(values), np.median(values)
    if n < 10:
        return case["interval"] == [None, None], None
    size = np.array([len(own) for own in case["values"]], float)
    count = np.array([sum(value <= middle for value in own) for own in case["values"]], float)
    effect = n**2 / (size**2).sum() if count.sum() == n else in_effect(count, size)
    low, high = exact(0.5, effect)
    low, high = int(np.floor(low / 100 * n)), int(np.ceil(high / 100 * n)) - 1
    expected = min(values[max(0, low)], middle), max(values[min(n - 1, max(low, high))], middle)
    return close(case["interval"], expected), expected


def holm(case):
    expected = multipletests(case["chances"], 0.05, "holm")[0]
    return case["beyond"] == [int(flag) for flag in expected], expected


def levels(case):
    """The likeliest shares of the levels, by another way of looking for them."""
    counts, read = np.array(case["confusion"], float), np.array(case["read"], float)
    rates = counts / counts.sum(1, keepdims=True)
    expected = np.linalg.solve(rates.T, read / read.sum())
    if expected.min() < 0:
        expected = optimize.minimize(
            lambda shares: -(read / read.sum() * np.log(rates.T @ shares)).sum(),
            np.full(len(read), 1 / len(read)), bounds=[(0, 1)] * len(read), method="SLSQP",
            constraints={"type": "eq", "fun": lambda shares: shares.sum() - 1},
            options={"ftol": 1e-14, "maxiter": 1000}).x
        return close(case["corrected"], 100 * expected, 0.1), expected
    return close(case["corrected"], 100 * expected, 1e-4), expected


CHECKS = {
    check.__name__: check
    for check in (
        wilson, quartiles, rogan_gladen, bootstrap, corrected, korn_graubard, difference, median,
        holm, levels,
    )
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
