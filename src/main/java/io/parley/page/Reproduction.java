package io.parley.page;

/**
 * How to make the same batch again.
 *
 * @param command the command that makes it
 * @param version Parley's version
 * @param seed the seed
 * @param runs the run count asked for
 * @param scenarioHash the hash of the scenario as run
 * @param warning why that need not give what is shown, or empty
 */
public record Reproduction(
    String command, String version, long seed, int runs, String scenarioHash, String warning) {

  /** How to make what is shown again. */
  public Reproduction(String command, String version, long seed, int runs, String scenarioHash) {
    this(command, version, seed, runs, scenarioHash, "");
  }

  /** The same with a warning for who reads the page. */
  public Reproduction warning(String other) {
    return new Reproduction(command, version, seed, runs, scenarioHash, other);
  }
}
