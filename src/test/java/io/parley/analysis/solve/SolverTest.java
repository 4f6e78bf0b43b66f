package io.parley.analysis.solve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.parley.analysis.solve.bargain.Bargain;
import io.parley.model.Scenario;
import io.parley.model.draw.World;
import io.parley.model.outcome.ActorSet;
import io.parley.model.outcome.Outcome;
import io.parley.model.procedure.Agreement;
import io.parley.scenario.ScenarioReader;
import io.parley.simulation.Negotiation;
import io.parley.strategy.Strategies;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Solutions, baselines and power against answers that are known (sections 1, 2, 4 and 5). */
@Tag("fast")
class SolverTest {

  private static final Solution AIRPORT = solve(shipped("airport.yaml"));

  /** Three actors, of whom the third cares where the others tie. */
  private static final String WATCHED =
      """
      scenario: watched
      clock: {rounds: 5}
      status_quo: none
      issues:
        only: {options: [l, h, n], consent: [a0, a1]}
      actors:
        a0: {reservation: 0.2, positions: {only: {values: {l: 0.6, h: 0.6, n: 0.2}}}}
        a1: {reservation: 0.2, positions: {only: {values: {l: 0.6, h: 0.6, n: 0.2}}}}
        a2: {reservation: 0, positions: {only: {values: {l: 0.1, h: 0.9, n: 1}}}}
      tracks: {table: {participants: all, issues: all}}
      """;

  @Test
  void theAirportHasTheKnownCounts() {
    assertThat(AIRPORT.outcomes()).isEqualTo(720);
    assertThat(AIRPORT.feasible()).isEqualTo(57);
    assertThat(AIRPORT.unanimous()).isEqualTo(21);
    assertThat(AIRPORT.frontier().outcomes()).isEqualTo(241);
    assertThat(AIRPORT.frontier().vectors()).isEqualTo(241);
  }

  @Test
  void theAirportsFairPointsAreOneAndTheSame() {
    Outcome fair = Outcome.of(2, 2, 2, 1, 1);
    assertThat(AIRPORT.nash()).containsExactly(fair);
    assertThat(AIRPORT.egalitarian()).containsExactly(fair);
    Bargain bargain = bargain(shipped("airport.yaml"));
    List<Double> points =
        List.of(0, 1, 2, 3, 4, 5).stream().map(actor -> bargain.value(actor, fair)).toList();
    List<Double> totals = List.of(0.71, 0.82, 0.73, 0.71, 0.57, 0.64);
    for (int actor = 0; actor < 6; actor++) {
      assertThat(points.get(actor)).isCloseTo(totals.get(actor), within(1e-12));
    }
  }

  @Test
  void theAirportsGreatestSumsAreKnown() {
    assertThat(AIRPORT.utilitarianUnconstrained()).containsExactly(Outcome.of(2, 2, 2, 4, 2));
    assertThat(sum(AIRPORT.utilitarianUnconstrained())).isCloseTo(4.31, within(1e-9));
    assertThat(sum(AIRPORT.utilitarian())).isCloseTo(4.28, within(1e-9));
  }

  @Test
  void whereAllSixMustAgreeTheGreatestSumIsKnown() {
    Scenario unanimous = read("scenarios/airport.yaml", "tracks.table.agreement=unanimity");
    Solution solution = solve(unanimous);
    assertThat(solution.feasible()).isEqualTo(21);
    assertThat(solution.utilitarian()).containsExactly(Outcome.of(2, 2, 2, 1, 2));
    assertThat(sum(solution.utilitarian())).isCloseTo(4.25, within(1e-9));
  }

  private static double sum(List<Outcome> outcomes) {
    Bargain bargain = bargain(shipped("airport.yaml"));
    double sum = 0;
    for (int actor = 0; actor < 6; actor++) {
      sum += bargain.value(actor, outcomes.get(0));
    }
    return sum;
  }

  @Test
  void twoLossesMakeNoGain() {
    Solution solution = solve(points("[0.5, 0.5, 0.5]", "p: 1, 0, 0", "q: 0.6, 0.6, 0.6"));
    assertThat(solution.nash()).containsExactly(Outcome.of(1));
  }

  @Test
  void fourRulesPickFourPoints() {
    Solution solution =
        solve(
            points(
                "[0, 0]",
                "p: 1, 0.25",
                "q: 0.8, 0.36",
                "t: 0.65, 0.42",
                "r: 0.5, 0.5",
                "s: 0, 0.6"));
    assertThat(solution.utilitarian()).containsExactly(Outcome.of(0));
    assertThat(solution.nash()).containsExactly(Outcome.of(1));
    assertThat(solution.kalaiSmorodinsky()).containsExactly(Outcome.of(2));
    assertThat(solution.egalitarian()).containsExactly(Outcome.of(3));
  }

  @Test
  void equalsAreReportedAsATie() {
    Solution solution = solve(points("[0, 0]", "p: 0.6, 0.4", "q: 0.4, 0.6"));
    assertThat(solution.nash()).hasSize(2);
    assertThat(solution.egalitarian()).hasSize(2);
  }

  @Test
  void aDominatedOutcomeDoesNotTieHoweverSmallTheProducts() {
    String ten = "0.9, 0.9, 0.9, 0.9, 0.9, 0.9, 0.9, 0.9, 0.9, 0.9";
    Solution solution =
        solve(
            points(
                "[" + ten + "]",
                "l: 1, 0.95, 0.95, 0.95, 0.95, 0.95, 0.95, 0.95, 0.95, 0.95",
                "h: 1, 1, 1, 1, 1, 1, 1, 1, 1, 1"));
    assertThat(solution.nash()).containsExactly(Outcome.of(1));
  }

  @Test
  void whoCannotGainIsLeftOutOfTheNashProductAndNamed() {
    Solution solution =
        solve(points("[0.1, 0.1, 0.5]", "x: 1, 0.1, 0.5", "y: 0.6, 0.6, 0.5", "z: 0.1, 1, 0.5"));
    assertThat(solution.nash()).containsExactly(Outcome.of(1));
    assertThat(solution.gainless()).containsExactly(2);
  }

  @Test
  void whereNoDealLetsAllGainTheNashPointIsForAsManyAsPossible() {
    Solution solution =
        solve(points("[0, 0, 0]", "x: 1, 0, 0", "y: 0.2, 0.3, 0", "z: 0, 0.2, 0.4", "n: 0, 0, 1"));
    assertThat(solution.nash()).containsExactly(Outcome.of(2));
    assertThat(solution.gainless()).isEmpty();
  }

  @Test
  void noPointIsWorseForOneAndBetterForNobodyThanWhatTiesWithIt() {
    String yaml =
        WATCHED
            .replace("participants: all", "participants: [a0, a1]")
            .replace("a2: {", "a2: {influence: 0, ");
    Solution solution = solve(reader().read("watched", yaml, List.of()).scenario());
    List.of(
            solution.nash(),
            solution.kalaiSmorodinsky(),
            solution.egalitarian(),
            solution.utilitarianWeighted())
        .forEach(point -> assertThat(point).containsExactly(Outcome.of(1)));
  }

  @Test
  void theUnitOfInfluenceDecidesNoPoint() {
    for (String unit : List.of("1e-12", "1", "1e9")) {
      String yaml = WATCHED.replaceAll("(a[012]): \\{", "$1: {influence: " + unit + ", ");
      Solution solution = solve(reader().read("unit", yaml, List.of()).scenario());
      assertThat(solution.utilitarianWeighted()).as(unit).containsExactly(Outcome.of(1));
    }
  }

  /** One issue whose options pay as said, between actors with these reservations. */
  private static Scenario points(String reservations, String... options) {
    String[] least = reservations.replaceAll("[\\[\\] ]", "").split(",");
    StringBuilder yaml =
        new StringBuilder("scenario: points\nclock: {rounds: 5}\nstatus_quo: none\nissues:\n");
    yaml.append("  only: {options: [");
    for (String option : options) {
      yaml.append(option.charAt(0)).append(", ");
    }
    yaml.setLength(yaml.length() - 2);
    yaml.append("]}\nactors:\n");
    for (int actor = 0; actor < least.length; actor++) {
      yaml.append("  a").append(actor).append(": {reservation: ").append(least[actor]);
      yaml.append(", positions: {only: {values: {");
      for (String option : options) {
        String value = option.substring(2).split(",")[actor].strip();
        yaml.append(option.charAt(0)).append(": ").append(value).append(", ");
      }
      yaml.setLength(yaml.length() - 2);
      yaml.append("}}}}\n");
    }
    yaml.append("tracks: {table: {participants: all, issues: all}}\n");
    return reader().read("points", yaml.toString(), List.of()).scenario();
  }

  @Test
  void theEmissionStandardsHaveTheKnownBaselines() {
    Scenario scenario = shipped("emission-standards.yaml");
    Baseline delay = Baseline.of(scenario, World.central(scenario.parameters())).get(0);
    assertThat(delay.mean()).isCloseTo(7.390, within(0.0005));
    assertThat(delay.median()).isEqualTo(7.0);
  }

  @Test
  void salienceShiftsTheCompromiseIssueByIssue() {
    String yaml =
        """
        scenario: two
        clock: {rounds: 5}
        issues:
          x: {options: {low: {at: 0}, high: {at: 100}}, status_quo: low}
          y: {options: {low: {at: 0}, high: {at: 100}}, status_quo: low}
        actors:
          a: {positions: {x: {ideal: low, salience: 10}, y: {ideal: low, salience: 90}}}
          b: {positions: {x: {ideal: high, salience: 60}, y: {ideal: high, salience: 50}}}
        tracks: {table: {participants: all, issues: all}}
        """;
    Scenario scenario = reader().read("two", yaml, List.of()).scenario();
    List<Baseline> baselines = Baseline.of(scenario, World.central(scenario.parameters()));
    assertThat(baselines.get(0).mean()).isCloseTo(85.714, within(0.0005));
    assertThat(baselines.get(1).mean()).isCloseTo(35.714, within(0.0005));
  }

  @Test
  void votingGamesHaveTheKnownPower() {
    PowerIndices council = power(12, 4, 4, 4, 2, 2, 1);
    assertThat(council.shapleyShubik().get(0)).isCloseTo(0.2333, within(0.00005));
    assertThat(council.shapleyShubik().get(3)).isCloseTo(0.15, within(1e-9));
    assertThat(council.shapleyShubik().get(5)).isZero();
    assertThat(council.banzhaf().get(0)).isCloseTo(5 / 21.0, within(1e-9));
    assertThat(council.banzhaf().get(3)).isCloseTo(3 / 21.0, within(1e-9));
    assertThat(council.banzhaf().get(5)).isZero();
    PowerIndices three = power(6, 4, 3, 2);
    assertThat(three.shapleyShubik().get(0)).isCloseTo(2 / 3.0, within(1e-9));
    assertThat(three.banzhaf()).satisfies(it -> assertThat(it.get(0)).isCloseTo(0.6, within(1e-9)));
    PowerIndices four = power(4, 3, 2, 1, 1);
    assertThat(four.shapleyShubik().get(0)).isCloseTo(0.5, within(1e-9));
    assertThat(four.banzhaf().get(1)).isCloseTo(1 / 6.0, within(1e-9));
  }

  private static PowerIndices power(double threshold, double... votes) {
    List<Double> all = java.util.Arrays.stream(votes).boxed().toList();
    return PowerIndices.of(
        new Agreement.Votes(all, threshold, ActorSet.NONE), ActorSet.first(all.size()));
  }

  @Test
  void droppingALineNeverShrinksAndConsentNeverGrowsWhatCanBeAgreed() {
    long asIs = feasible();
    for (String line :
        List.of(
            "actors.us.red_lines.no-accession",
            "actors.russia.red_lines.no-western-troops",
            "actors.ukraine.red_lines.no-end-without-a-force",
            "actors.europe.red_lines.no-end-without-guarantees")) {
      assertThat(feasible(line + ".firmness=0")).as(line).isGreaterThanOrEqualTo(asIs);
    }
    for (String issue : List.of("embassies", "economy", "sanctions", "format")) {
      assertThat(feasible("issues." + issue + ".consent=all")).as(issue).isLessThanOrEqualTo(asIs);
    }
  }

  private static long feasible(String... overrides) {
    return solve(read("scenarios/riyadh-2025.yaml", overrides)).feasible();
  }

  private static Solution solve(Scenario scenario) {
    return Solver.solve(bargain(scenario), outcome -> true);
  }

  private static Bargain bargain(Scenario scenario) {
    boolean single = scenario.tracks().size() == 1;
    return new Bargain(
        scenario,
        World.central(scenario.parameters()),
        single ? scenario.tracks().get(0) : null,
        0);
  }

  private static Scenario shipped(String file) {
    return read("scenarios/" + file);
  }

  private static Scenario read(String file, String... overrides) {
    List<String> settings = overrides.length == 0 ? Collections.emptyList() : List.of(overrides);
    return reader().read(Path.of(file), settings).scenario();
  }

  private static ScenarioReader reader() {
    return new ScenarioReader(Negotiation.vocabulary(Strategies.standard()));
  }
}
