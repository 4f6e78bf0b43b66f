package io.parley.model.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
class ConsentTest {

  private static final ActorSet NORTH = ActorSet.of(List.of(0));
  private static final ActorSet SOUTH = ActorSet.of(List.of(1));
  private static final ActorSet BOTH = ActorSet.first(2);

  private static final List<Issue> ISSUES =
      List.of(
          new Issue(
              "dam",
              "Dam",
              List.of(
                  new Option("none", "None", null, ActorSet.NONE, null, null),
                  new Option("low", "Low", null, NORTH, null, null),
                  new Option("high", "High", null, BOTH, null, null))),
          new Issue(
              "toll",
              "Toll",
              List.of(
                  new Option("free", "Free", null, ActorSet.NONE, null, null),
                  new Option("paid", "Paid", null, SOUTH, null, null))));

  private final Consent initial = Consent.initial(ISSUES);

  @Test
  void anOptionNeedsThoseWhomTheScenarioNames() {
    assertThat(initial.to(0, 1)).isEqualTo(NORTH);
    assertThat(initial.to(0, 0)).isEqualTo(ActorSet.NONE);
  }

  @Test
  void changesTogetherNeedThoseWhomAnyOfThemNeeds() {
    assertThat(initial.to(List.of(new Change(0, 0, 1), new Change(1, 0, 1)))).isEqualTo(BOTH);
  }

  @Test
  void anOutcomeNeedsNobodyForWhatStaysAsItIs() {
    Outcome inForce = Outcome.of(0, 1);
    assertThat(initial.to(Outcome.of(1, 1), inForce)).isEqualTo(NORTH);
    assertThat(initial.to(inForce, inForce)).isEqualTo(ActorSet.NONE);
  }

  @Test
  void whereNothingIsInForceAnOutcomeNeedsThoseOfAllItsOptions() {
    assertThat(initial.to(Outcome.of(1, 1), null)).isEqualTo(BOTH);
  }

  @Test
  void whoHasAgreedIsNeededToUndoIt() {
    Consent agreed = initial.agreed(List.of(new Change(0, 0, 1)), SOUTH);
    assertThat(agreed.to(0, 0)).isEqualTo(SOUTH);
    assertThat(agreed.to(0, 1)).isEqualTo(BOTH);
    assertThat(agreed.to(1, 0)).isEqualTo(ActorSet.NONE);
  }

  @Test
  void whatIsUndoneBindsNobody() {
    Consent agreed = initial.agreed(List.of(new Change(0, 0, 1)), SOUTH);
    assertThat(agreed.agreed(List.of(new Change(0, 1, 0)), ActorSet.NONE).to(0, 0))
        .isEqualTo(ActorSet.NONE);
  }
}
