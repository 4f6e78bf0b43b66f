package io.parley.analysis;

/**
 * Between what a share lies, whatever is not known of some runs.
 *
 * @param low the least that it may be, 0 to 1
 * @param high the most that it may be, 0 to 1
 */
public record Bounds(double low, double high) {}
