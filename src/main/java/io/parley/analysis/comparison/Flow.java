package io.parley.analysis.comparison;

/**
 * Runs that go from one ending to another, or stay.
 *
 * @param from the id of the ending in the baseline
 * @param to the id of the ending in the variant
 * @param runs how many, 1 or more
 */
public record Flow(String from, String to, int runs) {

  /** Whether these runs end otherwise in the variant. */
  public boolean isChange() {
    return !from.equals(to);
  }
}
