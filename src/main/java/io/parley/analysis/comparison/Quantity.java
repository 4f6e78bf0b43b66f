package io.parley.analysis.comparison;

/**
 * A figure that two batches are held against each other by.
 *
 * @param kind what it is about
 * @param subject the id of the ending, issue or actor; empty for the settled round
 * @param option the id of the option, or empty
 * @param label its name for people
 */
public record Quantity(Kind kind, String subject, String option, String label) {

  /** What a quantity is about. */
  public enum Kind {
    /** The share of runs of an ending. */
    ENDING("ending_"),
    /** The share of runs that end with an option of an issue. */
    OPTION("issue_"),
    /** The mean of what runs pay an actor. */
    PAYOFF("payoff_"),
    /** The mean round of the last change, over the runs that change anything in both batches. */
    ROUND("settled_round");

    private final String prefix;

    Kind(String prefix) {
      this.prefix = prefix;
    }

    /** Whether it is a share of runs rather than a mean. */
    public boolean isShare() {
      return this == ENDING || this == OPTION;
    }
  }

  /** Its name in files, e.g. {@code issue_nato_open-door}: ids have no underscores. */
  public String name() {
    return kind.prefix + subject + (option.isEmpty() ? "" : "_" + option);
  }
}
