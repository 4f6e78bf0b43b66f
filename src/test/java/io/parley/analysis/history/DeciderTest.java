package io.parley.analysis.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.analysis.history.Decider.Kind;
import io.parley.analysis.history.RunHistory.Step;
import io.parley.model.Scenario;
import io.parley.page.Folders;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
class DeciderTest {

  private static final Decider NOTHING = new Decider(Kind.NOTHING, "");

  private final Scenario scenario = Folders.scenario(Folders.frontier());

  @Test
  void aRunWithoutADealIsDecidedByNothing() {
    assertThat(decider()).isEqualTo(NOTHING);
  }

  @Test
  void aDealThatLeavesTheEndingAsItIsDecidesNothing() {
    assertThat(decider(deal(1, "guard", "some"))).isEqualTo(NOTHING);
  }

  @Test
  void theDealThatBringsTheEndingDecides() {
    assertThat(decider(deal(1, "guard", "some"), deal(3, "line", "middle")))
        .isEqualTo(new Decider(Kind.TRACK, "table"));
  }

  @Test
  void aLaterDealThatKeepsTheEndingDoesNot() {
    assertThat(
            decider(deal(3, "line", "middle"), undone(4, "line", "old"), deal(5, "guard", "some")))
        .isEqualTo(new Decider(Kind.EVENT, "collapse"));
  }

  private Decider decider(Step... steps) {
    return Decider.of(new RunHistory(1, "any", List.of(steps)), scenario);
  }

  private static Step deal(int round, String issue, String to) {
    return new Step(round, true, "table", issue, to);
  }

  private static Step undone(int round, String issue, String to) {
    return new Step(round, false, "collapse", issue, to);
  }
}
