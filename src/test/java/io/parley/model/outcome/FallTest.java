package io.parley.model.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.model.outcome.Condition.Clause;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
class FallTest {

  private static final Outcome INITIAL = Outcome.of(0, 0, 0);

  private static final Condition STOPPED = condition(0, 1, 2);

  private static Condition condition(int issue, Integer... options) {
    return Condition.allOf(List.of(new Clause(issue, List.of(options))));
  }

  private static Issue issue(String id, @Nullable Condition... requires) {
    List<Option> options = new ArrayList<>();
    for (int option = 0; option < requires.length; option++) {
      options.add(new Option("o" + option, "o", null, ActorSet.NONE, requires[option], null));
    }
    return new Issue(id, id, options);
  }

  private static Outcome after(List<Issue> issues, Outcome before) {
    return after(issues, before, INITIAL);
  }

  private static Outcome after(List<Issue> issues, Outcome before, Outcome left) {
    List<Fall> happening =
        Fall.of(issues, INITIAL, left, List.of(0), null).stream()
            .filter(fall -> fall.isOf(before))
            .toList();
    assertThat(happening).hasSize(1);
    return happening.get(0).after(before);
  }

  @Test
  void whatRequiresWhatIsUndoneFallsToo() {
    List<Issue> issues =
        List.of(
            issue("fighting", null, null, null),
            issue("trade", null, STOPPED),
            issue("seat", null, null));

    assertThat(after(issues, Outcome.of(2, 1, 1))).isEqualTo(Outcome.of(0, 0, 1));
    assertThat(after(issues, Outcome.of(1, 0, 1))).isEqualTo(Outcome.of(0, 0, 1));
  }

  @Test
  void whatRequiresWhatRequiresItFallsInTurn() {
    List<Issue> issues =
        List.of(
            issue("fighting", null, null, null),
            issue("trade", null, STOPPED),
            issue("bank", null, condition(1, 1)));

    assertThat(after(issues, Outcome.of(2, 1, 1))).isEqualTo(INITIAL);
  }

  @Test
  void whatDependsOnAnotherIssueFallsOnlyWhereThatFalls() {
    List<Issue> issues =
        List.of(
            issue("fighting", null, null, null),
            issue("trade", null, STOPPED, null),
            issue("bank", null, condition(1, 1, 2)));

    assertThat(after(issues, Outcome.of(2, 1, 1))).isEqualTo(INITIAL);
    assertThat(after(issues, Outcome.of(2, 2, 1))).isEqualTo(Outcome.of(0, 2, 1));
  }

  @Test
  void whatIsUndoneFallsToWhatIsLeftAndWhatRequiresItToTheInitialOption() {
    List<Issue> issues =
        List.of(
            issue("land", null, null, null),
            issue("trade", null, condition(0, 1)),
            issue("seat", null, condition(0, 2)));

    assertThat(after(issues, Outcome.of(1, 1, 0), Outcome.of(2, 0, 0)))
        .isEqualTo(Outcome.of(2, 0, 0));
    assertThat(after(issues, Outcome.of(2, 0, 1), Outcome.of(2, 0, 0)))
        .isEqualTo(Outcome.of(2, 0, 1));
  }

  @Test
  void ofAnyOutcomeThereIsLeftWhatHasWhatItRequiresAndNoMoreFallsThanMust() {
    Random random = new Random(15);
    for (int attempt = 0; attempt < 2_000; attempt++) {
      List<Issue> issues = randomIssues(random);
      Outcome before = Outcome.of(random.nextInt(3), random.nextInt(3), random.nextInt(3));
      int left = issues.get(0).options().get(2).requires() == null ? 2 * random.nextInt(2) : 0;
      if (Requirements.of(issues).areMetBy(before)) {
        assertThat(after(issues, before, INITIAL.with(0, left)))
            .isEqualTo(oneByOne(issues, before.with(0, left)));
      }
    }
  }

  private static List<Issue> randomIssues(Random random) {
    List<Issue> issues = new ArrayList<>();
    for (int issue = 0; issue < 3; issue++) {
      @Nullable Condition[] requires = new Condition[3];
      for (int option = 1; option < 3; option++) {
        int other = (issue + 1 + random.nextInt(2)) % 3;
        int first = random.nextInt(3);
        requires[option] =
            random.nextBoolean() ? condition(other, first, (first + random.nextInt(3)) % 3) : null;
      }
      issues.add(issue("i" + issue, requires));
    }
    return issues;
  }

  /** Lets one option after another fall that lacks what it requires. */
  private static Outcome oneByOne(List<Issue> issues, Outcome outcome) {
    for (int issue = 0; issue < outcome.size(); issue++) {
      Condition requires = issues.get(issue).options().get(outcome.option(issue)).requires();
      if (requires != null && !requires.holds(outcome)) {
        return oneByOne(issues, outcome.with(issue, 0));
      }
    }
    return outcome;
  }
}
