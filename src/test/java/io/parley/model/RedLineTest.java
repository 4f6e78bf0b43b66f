package io.parley.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.model.draw.Distribution;
import io.parley.model.draw.Parameter;
import io.parley.model.draw.Parameters;
import io.parley.model.draw.Range;
import io.parley.model.draw.World;
import io.parley.model.outcome.Condition;
import io.parley.model.outcome.Outcome;
import io.parley.scenario.ScenarioReader;
import io.parley.scenario.Scenarios;
import io.parley.simulation.Negotiation;
import io.parley.strategy.Strategies;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
class RedLineTest {

  private static final RedLine LINE =
      line(
          Condition.allOf(
              List.of(
                  new Condition.Clause(0, List.of(1, 2)), new Condition.Clause(1, List.of(0)))));

  @Test
  void refusesOnlyWhereAllItsConditionsHold() {
    Outcome statusQuo = Outcome.of(0, 0, 0);

    assertThat(LINE.refuses(Outcome.of(1, 0, 0), statusQuo)).isTrue();
    assertThat(LINE.refuses(Outcome.of(2, 0, 1), statusQuo)).isTrue();
    assertThat(LINE.refuses(Outcome.of(1, 1, 0), statusQuo)).isFalse();
    assertThat(LINE.refuses(Outcome.of(0, 0, 1), statusQuo)).isFalse();
  }

  @Test
  void thatTheStatusQuoBreaksBarsNothingThatLeavesItSo() {
    Outcome broken = Outcome.of(1, 0, 0);

    assertThat(LINE.refuses(Outcome.of(1, 0, 1), broken)).isFalse();
    assertThat(LINE.refuses(Outcome.of(2, 0, 0), broken)).isFalse();
  }

  @Test
  void refusesWhereNothingIsInForceYet() {
    assertThat(LINE.refuses(Outcome.of(1, 0, 0), null)).isTrue();
  }

  @Test
  void ofTheProceduralKindRefusesNoOutcome() {
    RedLine procedural = line(null);

    assertThat(procedural.isProcedural()).isTrue();
    assertThat(LINE.isProcedural()).isFalse();
    assertThat(procedural.refuses(Outcome.of(1, 0, 0), Outcome.of(0, 0, 0))).isFalse();
  }

  @Test
  void ofTheProceduralKindRefusesWhateverIsAgreedWithoutASeat() {
    RedLine procedural = line(null);
    Outcome statusQuo = Outcome.of(0, 0, 0);

    assertThat(procedural.refuses(Outcome.of(0, 0, 1), statusQuo, false)).isTrue();
    assertThat(procedural.refuses(Outcome.of(0, 0, 1), statusQuo, true)).isFalse();
    assertThat(LINE.refuses(Outcome.of(1, 0, 0), statusQuo, true)).isTrue();
    assertThat(LINE.refuses(Outcome.of(0, 0, 1), statusQuo, false)).isFalse();
  }

  @Test
  void barsItsCombinationUnlessTheStatusQuoBreaksIt() {
    assertThat(LINE.bars(Outcome.of(0, 0, 0))).isEqualTo(LINE.never());
    assertThat(LINE.bars(null)).isEqualTo(LINE.never());
    assertThat(LINE.bars(Outcome.of(1, 0, 0))).isNull();
    assertThat(line(null).bars(Outcome.of(0, 0, 0))).isNull();
  }

  @Test
  void againstExclusionComesBeforeAnyOtherForWhoHasNoSeat() {
    Scenario scenario =
        scenarioWith("red_lines: {dam: {never: {dam: [built]}}, seat: {excluded: refuse}}");
    Actor actor = scenario.actors().get(0);
    World world = World.central(scenario.parameters());
    Outcome built = Outcome.of(1);
    Outcome none = Outcome.of(0);

    assertThat(id(assessment(actor, world, 0).refusing(built, false))).isEqualTo("seat");
    assertThat(id(assessment(actor, world, 0).refusing(built, true))).isEqualTo("dam");
    assertThat(assessment(actor, world, 0).refusing(none, true)).isNull();
  }

  @Test
  void thatGaveWayRefusesNothing() {
    Scenario scenario =
        scenarioWith(
            "red_lines: {dam: {never: {dam: [built]}, firmness: 0.1}, "
                + "seat: {excluded: refuse, firmness: 0.2}}");
    Actor actor = scenario.actors().get(0);
    World world = World.central(scenario.parameters());
    Outcome built = Outcome.of(1);
    Outcome none = Outcome.of(0);

    assertThat(id(assessment(actor, world, 0.05).refusing(built, true))).isEqualTo("dam");
    assertThat(assessment(actor, world, 0.1).refusing(built, true)).isNull();
    assertThat(id(assessment(actor, world, 0.1).refusingExclusion())).isEqualTo("seat");
    assertThat(assessment(actor, world, 0.2).refusingExclusion()).isNull();
  }

  private static Assessment assessment(Actor actor, World world, double wear) {
    Valuation unused =
        Valuation.of(
            actor,
            scenarioWith("title: Up").issues(),
            world,
            Valuation.Holding.NOWHERE,
            List.of(),
            List.of(),
            List.of(),
            null);
    return new Assessment(actor, world, unused, 1, wear, List.of(), Outcome.of(0));
  }

  private static Scenario scenarioWith(String lines) {
    String yaml =
        """
        scenario: dam
        clock: {rounds: 4}
        issues:
          dam: {options: [none, built], status_quo: none}
        actors:
          up: {LINES, positions: {dam: {ideal: built}}}
          down: {positions: {dam: {ideal: built}}}
        tracks:
          talks: {participants: all, issues: all}
        """
            .replace("LINES", lines);
    return new ScenarioReader(Negotiation.vocabulary(Strategies.standard()))
        .read("dam", yaml, List.of())
        .scenario();
  }

  private static String id(RedLine line) {
    return line == null ? null : line.id();
  }

  @Test
  void isAbsoluteUnlessItsFirmnessIsGiven() {
    Parameters parameters = Scenarios.read(Scenarios.base("base")).scenario().parameters();

    assertThat(firmness(parameters, "ukraine.red_lines.no-deal-without-kyiv"))
        .isEqualTo(Double.POSITIVE_INFINITY);
    assertThat(firmness(parameters, "russia.red_lines.no-force")).isEqualTo(0.2);
  }

  private static double firmness(Parameters parameters, String line) {
    World world = World.draw(parameters, (run, parameter) -> 0.5, 1);
    return world.number(parameters.find("actors." + line + ".firmness"));
  }

  private static RedLine line(Condition never) {
    Parameter firmness =
        new Parameter(0, "firmness", Distribution.constant(1), Range.NOT_NEGATIVE, List.of());
    return new RedLine("line", never, firmness, false, null, null);
  }
}
