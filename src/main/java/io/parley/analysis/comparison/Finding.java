package io.parley.analysis.comparison;

/**
 * What a comparison says of one quantity.
 *
 * @param quantity the quantity
 * @param runs over how many runs
 * @param differing in how many of them the variant differs from the baseline
 * @param baseline the share or mean in the baseline; NaN where there is no run
 * @param variant the share or mean in the variant; NaN where there is no run
 * @param difference variant less baseline
 */
public record Finding(
    Quantity quantity,
    int runs,
    int differing,
    double baseline,
    double variant,
    Difference difference) {}
