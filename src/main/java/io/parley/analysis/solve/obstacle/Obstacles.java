package io.parley.analysis.solve.obstacle;

import io.parley.model.outcome.Outcome;
import java.util.List;

/**
 * What stands in the way of a deal.
 *
 * <p>A constraint is a red line that stands ({@code actors.A.red_lines.L}), an actor's no-deal
 * value ({@code actors.A.value}) or its say altogether ({@code actors.A.consent}: neither its lines
 * nor its values count). A line with a price costs its holder that when it gives way, so that its
 * no-deal value may have to give way with it.
 *
 * @param deals how many deals come about as it is
 * @param relaxations the minimal sets of up to four constraints whose giving way lets a deal come
 *     about, the least value given up first, of equals the fewest constraints; empty where one
 *     comes about as it is
 * @param conflicts the minimal sets of up to four lines and values that by themselves rule out
 *     every deal; empty where a deal comes about
 * @param binding the single constraints whose giving way would let more deals come about, where
 *     some do already
 * @param isComplete whether these are all; false where there were so many sets to try that the
 *     search was stopped, so that what is said is true but may not be all
 */
public record Obstacles(
    long deals,
    List<Relaxation> relaxations,
    List<List<String>> conflicts,
    List<Binding> binding,
    boolean isComplete) {

  /** The largest sets that are looked for. */
  public static final int MOST_CONSTRAINTS = 4;

  public Obstacles {
    relaxations = List.copyOf(relaxations);
    conflicts = conflicts.stream().map(List::copyOf).toList();
    binding = List.copyOf(binding);
  }

  /** Whether a deal comes about as it is. */
  public boolean isDealPossible() {
    return deals > 0;
  }

  /**
   * Constraints whose giving way lets a deal come about.
   *
   * @param relax their ids
   * @param opens of the deals that then come about, the one with the greatest sum of gains
   * @param givenUp what those who give way lose by it, against no deal, in value units
   * @param deals how many deals then come about
   */
  public record Relaxation(List<String> relax, Outcome opens, double givenUp, long deals) {}

  /**
   * A constraint that keeps deals from coming about beside those that do.
   *
   * @param relax its id
   * @param adds how many deals its giving way would add
   */
  public record Binding(String relax, long adds) {}
}
