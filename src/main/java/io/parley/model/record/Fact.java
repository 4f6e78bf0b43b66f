package io.parley.model.record;

import io.parley.model.outcome.Outcome;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Something that has happened, or has not: options of an issue that were in force at the end of
 * rounds.
 *
 * @param issue the issue's index
 * @param options the indices of the options, any of which will do
 * @param from the first round that it is about
 * @param to the last round that it is about
 * @param throughout whether they were in force in all of these rounds; else in one or more
 * @param not whether they were in none of these rounds instead
 * @param source where it is from
 */
public record Fact(
    int issue,
    List<Integer> options,
    int from,
    int to,
    boolean throughout,
    boolean not,
    String source) {

  public Fact {
    options = List.copyOf(options);
    if (options.isEmpty() || from < 0 || to < from) {
      throw new IllegalArgumentException("expected options and rounds in their order");
    }
  }

  /**
   * Whether the history of {@code run} agrees with it.
   *
   * @param statusQuo what was in force before the run, or null for nothing
   */
  public boolean agrees(RunRecord run, @Nullable Outcome statusQuo) {
    OptionsInForce history = new OptionsInForce(run, statusQuo, issue);
    IntStream inForce = IntStream.rangeClosed(from, to).map(history::at);
    if (not) {
      return inForce.noneMatch(options::contains);
    }
    return throughout ? inForce.allMatch(options::contains) : inForce.anyMatch(options::contains);
  }
}
