package io.parley.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.model.Scenario;
import io.parley.model.record.Refusal;
import io.parley.model.record.Refusal.Reason;
import io.parley.model.record.Refusal.Stage;
import io.parley.model.record.TranscriptEntry;
import io.parley.scenario.ScenarioReader;
import io.parley.strategy.Strategies;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** What whose lines are spared, and what is done with gifts, changes in the talks about Ukraine. */
class RiyadhReckoningTest {

  private static final Path RIYADH =
      Path.of("src/test/resources/io/parley/first-edition/riyadh-2025.yaml");
  private static final long SEED = 20250218;
  private static final int RUNS = 300;
  private static final int LATE = 785;

  @Test
  void noTableCarriesWhatAConsenterIsKnownToRefuse() {
    assertThat(refusedToRatify("consenters")).isZero();
    assertThat(refusedToRatify("seated")).isGreaterThan(RUNS);
  }

  /** How often somebody without a seat held a line against what a table had carried. */
  private static long refusedToRatify(String regards) {
    Predicate<Refusal> byLine =
        it -> it.stage() == Stage.RATIFICATION && it.reason() != Reason.VALUE;
    return Played.of(
            RIYADH, RUNS, "actors.*.strategy.regards=" + regards, "actors.*.strategy.gifts=weigh")
        .runs()
        .stream()
        .flatMap(run -> run.record().refusals().stream())
        .filter(byLine)
        .count();
  }

  /** Washington lifts sanctions for nothing, and Moscow, which still aims at more, says no. */
  @Test
  void whatWashingtonGivesIsRefusedForMonthsWhereItIsWeighed() {
    List<TranscriptEntry.Answered> answers = answersOnSanctions("seated", "weigh");
    assertThat(answers)
        .hasSizeGreaterThan(8)
        .allMatch(it -> it.reason() == Reason.VALUE)
        .allMatch(it -> it.value() > it.noDeal());
  }

  @Test
  void whatWashingtonGivesIsTakenAtOnceAndHeldBackByALineOnly() {
    List<TranscriptEntry.Answered> answers = answersOnSanctions("seated", "take");
    int lifted = 3;
    assertThat(answers)
        .filteredOn(it -> it.changes().get(0).to() == lifted)
        .as("taken, and then refused by Europe, which is not there")
        .hasSize(1)
        .allMatch(it -> it.reason() == null);

    List<TranscriptEntry.Answered> spared = answersOnSanctions("consenters", "take");
    assertThat(spared).as("taken, and in force").hasSize(1).allMatch(it -> it.reason() == null);
  }

  /** What Moscow says to proposals of Washington on nothing but sanctions. */
  private static List<TranscriptEntry.Answered> answersOnSanctions(String regards, String gifts) {
    Scenario scenario =
        new ScenarioReader(Negotiation.vocabulary(Strategies.standard()))
            .read(
                RIYADH,
                List.of("actors.*.strategy.regards=" + regards, "actors.*.strategy.gifts=" + gifts))
            .scenario();
    List<TranscriptEntry.Answered> answers = new ArrayList<>();
    Negotiation.keyed(scenario, Strategies.standard(), SEED)
        .play(
            LATE,
            it -> {
              if (it instanceof TranscriptEntry.Answered answer
                  && name(scenario, answer.actor()).equals("russia")
                  && name(scenario, answer.proposer()).equals("us")
                  && answer.changes().size() == 1
                  && scenario
                      .issues()
                      .get(answer.changes().get(0).issue())
                      .id()
                      .equals("sanctions")) {
                answers.add(answer);
              }
            });
    return answers;
  }

  private static String name(Scenario scenario, int actor) {
    return scenario.actors().get(actor).id();
  }
}
