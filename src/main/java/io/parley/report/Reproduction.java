package io.parley.report;

/**
 * How to make the same batch again.
 *
 * @param command the command that makes it
 * @param version Parley's version
 * @param seed the seed
 * @param runs the run count asked for
 * @param scenarioHash the hash of the scenario as run
 */
public record Reproduction(
    String command, String version, long seed, int runs, String scenarioHash) {}
