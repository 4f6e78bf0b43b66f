package io.parley.analysis.solve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.parley.analysis.solve.bargain.Question;
import io.parley.model.Scenario;
import io.parley.model.outcome.Outcome;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Distances worked out by hand. */
@Tag("fast")
class DistancesTest {

  private static final Offset<Double> EXACTLY = within(1e-9);
  private static final Outcome EFFICIENT = Outcome.of(1);
  private static final Outcome BEATEN = Outcome.of(5);
  private static final Outcome BEATEN_FOR_ONE = Outcome.of(6);

  /** Five efficient payoffs, one that others beat for both, one that is beaten for one only. */
  private static final Scenario FIVE_AND_TWO =
      ScaleScenarios.read(
          """
          scenario: points
          clock: {rounds: 5}
          status_quo: none
          issues: {only: {options: [p, q, t, r, s, beaten, level]}}
          actors:
            a: {reservation: 0, positions: {only: {values: {p: 1, q: 0.8, t: 0.65, r: 0.5, s: 0, beaten: 0.5, level: 1}}}}
            b: {reservation: 0, positions: {only: {values: {p: 0.25, q: 0.36, t: 0.42, r: 0.5, s: 0.6, beaten: 0.3, level: 0.2}}}}
          tracks: {table: {participants: all, issues: all}}
          """);

  @Test
  void whatNothingBeatsIsAtNoDistanceFromTheFrontier() {
    Distances distances = of(EFFICIENT);

    assertThat(distances.efficient().count()).isEqualTo(1);
    assertThat(distances.commonGain().p50()).isZero();
    assertThat(distances.toFrontier().p50()).isZero();
    assertThat(distances.toPoints().get(NamedPoint.NASH).p50()).isZero();
  }

  @Test
  void theGainLeftIsTheGreatestThatBothCouldHaveAtOnce() {
    Distances distances = of(BEATEN);

    assertThat(distances.efficient().count()).isZero();
    assertThat(distances.commonGain().p50()).isCloseTo(0.12, EXACTLY);
    assertThat(distances.feasibleGain().p50()).isCloseTo(0.12, EXACTLY);
  }

  @Test
  void distancesAreEuclideanFromTheNearestEfficientOutcomeAndFromEachPoint() {
    Distances distances = of(BEATEN);

    double toT = Math.sqrt(0.15 * 0.15 + 0.12 * 0.12);
    assertThat(distances.toFrontier().p50()).isCloseTo(toT, EXACTLY);
    assertThat(distances.toPoints().get(NamedPoint.KALAI_SMORODINSKY).p50())
        .isCloseTo(toT, EXACTLY);
    assertThat(distances.toPoints().get(NamedPoint.NASH).p50())
        .isCloseTo(Math.sqrt(0.3 * 0.3 + 0.06 * 0.06), EXACTLY);
    assertThat(distances.toPoints().get(NamedPoint.EGALITARIAN).p50()).isCloseTo(0.2, EXACTLY);
    assertThat(distances.toPoints().get(NamedPoint.UTILITARIAN).p50())
        .isCloseTo(Math.sqrt(0.5 * 0.5 + 0.05 * 0.05), EXACTLY);
  }

  @Test
  void whatIsBeatenForOneOnlyIsNotEfficientThoughBothCannotGainAtOnce() {
    Distances distances = of(BEATEN_FOR_ONE);

    assertThat(distances.efficient().count()).isZero();
    assertThat(distances.commonGain().p50()).isZero();
    assertThat(distances.toFrontier().p50()).isCloseTo(0.05, EXACTLY);
  }

  @Test
  void quantilesCountASettlementAsOftenAsItCameAbout() {
    Distances distances = of(BEATEN, EFFICIENT, BEATEN);

    assertThat(distances.efficient().count()).isEqualTo(1);
    assertThat(distances.efficient().of()).isEqualTo(3);
    assertThat(distances.commonGain().p50()).isCloseTo(0.12, EXACTLY);
    assertThat(distances.commonGain().p05()).isCloseTo(0.012, EXACTLY);
  }

  @Test
  void ofEqualPointsTheNearestCounts() {
    Scenario equals =
        ScaleScenarios.read(
            """
            scenario: equals
            clock: {rounds: 5}
            status_quo: none
            issues: {only: {options: [left, right]}}
            actors:
              a: {reservation: 0, positions: {only: {values: {left: 0.6, right: 0.4}}}}
              b: {reservation: 0, positions: {only: {values: {left: 0.4, right: 0.6}}}}
            tracks: {table: {participants: all, issues: all}}
            """);
    Answer answer = Answer.to(Question.usual(equals));

    for (int option = 0; option < 2; option++) {
      Distances distances =
          Distances.of(answer.bargain(), answer.solution(), List.of(Outcome.of(option)));
      assertThat(distances.toPoints().get(NamedPoint.NASH).p50()).isZero();
    }
  }

  @Test
  void whereNothingIsFeasibleThereIsNoDistanceFromDeals() {
    Scenario refused =
        ScaleScenarios.read(
            """
            scenario: refused
            clock: {rounds: 5}
            status_quo: none
            issues: {only: {options: [left, right]}}
            actors:
              a: {reservation: 0.9, positions: {only: {values: {left: 0.6, right: 0.4}}}}
              b: {reservation: 0, positions: {only: {values: {left: 0.4, right: 0.6}}}}
            tracks: {table: {participants: all, issues: all}}
            """);
    Answer answer = Answer.to(Question.usual(refused));
    Distances distances = Distances.of(answer.bargain(), answer.solution(), List.of(Outcome.of(0)));

    assertThat(distances.feasibleGain()).isNull();
    assertThat(distances.efficient().count()).isEqualTo(1);
    assertThat(distances.toPoints()).containsOnlyKeys(NamedPoint.UTILITARIAN_UNCONSTRAINED);
  }

  private static Distances of(Outcome... settlements) {
    Answer answer = Answer.to(Question.usual(FIVE_AND_TWO));
    return Distances.of(answer.bargain(), answer.solution(), List.of(settlements));
  }
}
