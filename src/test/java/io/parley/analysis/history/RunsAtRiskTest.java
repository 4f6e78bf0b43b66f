package io.parley.analysis.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.analysis.history.RunHistory.Step;
import io.parley.model.Scenario;
import io.parley.page.Folders;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The collapse of the test scenario reverts the line where that is in the middle. */
@Tag("fast")
class RunsAtRiskTest {

  private static final int COLLAPSE = 0;
  private static final int LINE = 0;
  private static final int MIDDLE = 1;
  private static final Risk RISK = new Risk(COLLAPSE, LINE, MIDDLE);

  private final Scenario scenario = Folders.scenario(Folders.frontier());

  @Test
  void whatAnEventRevertsWhereItsConditionHoldsIsAtRisk() {
    assertThat(runs(deal(1, "line", "middle"))).containsExactly(Map.entry(RISK, 1));
  }

  @Test
  void whatItsConditionLeavesOutIsNot() {
    assertThat(runs(deal(1, "line", "new"))).isEmpty();
  }

  @Test
  void whatItDoesNotRevertIsNot() {
    assertThat(runs(deal(1, "line", "middle"), deal(2, "guard", "some"))).containsOnlyKeys(RISK);
  }

  @Test
  void whatIsAsItWasAtTheStartIsNot() {
    String anywhere =
        Folders.frontier()
            .replace("when: {line: [middle]}, revert: [line]", "revert: [line, guard]");
    RunsAtRisk atRisk = new RunsAtRisk(Folders.scenario(anywhere));
    atRisk.add(new RunHistory(1, "any", List.of(deal(1, "line", "new"))));
    assertThat(atRisk.runs()).containsOnlyKeys(new Risk(COLLAPSE, LINE, 2));
  }

  @Test
  void whatTheSameRoundTakesBackWasNeverAtRiskAtItsEnd() {
    assertThat(runs(deal(1, "line", "middle"), deal(1, "line", "new"))).isEmpty();
  }

  @Test
  void whatBrokeWasAtRiskIfOnlyWithinARound() {
    assertThat(runs(deal(1, "line", "middle"), new Step(1, false, "collapse", "line", "old")))
        .containsExactly(Map.entry(RISK, 1));
  }

  @Test
  void aRunCountsOnceForEachRisk() {
    RunsAtRisk atRisk = new RunsAtRisk(scenario);
    for (int run = 1; run <= 3; run++) {
      atRisk.add(
          new RunHistory(
              run,
              "any",
              List.of(
                  deal(1, "line", "middle"),
                  new Step(3, false, "collapse", "line", "old"),
                  deal(5, "line", "middle"))));
    }
    assertThat(atRisk.runs()).containsExactly(Map.entry(RISK, 3));
  }

  private Map<Risk, Integer> runs(Step... steps) {
    RunsAtRisk atRisk = new RunsAtRisk(scenario);
    atRisk.add(new RunHistory(1, "any", List.of(steps)));
    return atRisk.runs();
  }

  private static Step deal(int round, String issue, String to) {
    return new Step(round, true, "table", issue, to);
  }
}
