package io.parley.simulation.order;

import io.parley.model.Scenario;
import io.parley.model.outcome.Issue;
import io.parley.model.outcome.Option;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * Which of a scenario's issues, and of an issue's options, a run takes first. It goes by what
 * everybody can see and nobody wants: the options' places on the scale, fewer options before more,
 * and then by id. What actors want plays no part, lest what one keeps to itself should show in what
 * another does among equals.
 */
final class Precedence {

  private final List<Issue> issues;

  Precedence(Scenario scenario) {
    this.issues = scenario.issues();
  }

  /** The indices of {@code issues} in the order of a run. */
  int[] issues(IntStream indices) {
    return indices
        .boxed()
        .sorted(
            Comparator.comparing(this::scale, Arrays::compare)
                .thenComparing(issue -> issues.get(issue).id()))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  /** The indices of an issue's options in the order of a run. */
  int[] options(int issue) {
    List<Option> options = issues.get(issue).options();
    return IntStream.range(0, options.size())
        .boxed()
        .sorted(
            Comparator.comparingDouble((Integer option) -> place(options.get(option)))
                .thenComparing(option -> options.get(option).id()))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  /** Where an issue's options are, from the least. */
  private double[] scale(int issue) {
    return issues.get(issue).options().stream().mapToDouble(Precedence::place).sorted().toArray();
  }

  private static double place(Option option) {
    return Objects.requireNonNullElse(option.at(), -1.0);
  }
}
