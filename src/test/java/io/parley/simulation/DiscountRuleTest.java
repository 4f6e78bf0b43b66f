package io.parley.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.analysis.solve.bargain.Bargain;
import io.parley.model.Scenario;
import io.parley.model.draw.World;
import io.parley.model.outcome.Outcome;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What time takes from deals and from no deal where nothing is in force before. */
@Tag("fast")
class DiscountRuleTest {

  private static final Offset<Double> ROUNDING = Offset.offset(1e-12);

  private static String pie(String more, double reservation) {
    StringBuilder options = new StringBuilder();
    for (int option = 0; option <= 100; option++) {
      options
          .append(option == 0 ? "" : ", ")
          .append("o")
          .append(option)
          .append(": {at: ")
          .append(option)
          .append("}");
    }
    return """
    scenario: pie
    clock: {rounds: 60}
    status_quo: none
    MORE
    issues: {pie: {options: {OPTIONS}}}
    actors:
      one: {reservation: RESERVATION, patience: 40, positions: {pie: {ideal: o100}}}
      other: {reservation: RESERVATION, patience: 40, positions: {pie: {ideal: o0}}}
    tracks: {table: {participants: all, issues: all}}
    """
        .replace("MORE", more)
        .replace("OPTIONS", options)
        .replace("RESERVATION", Double.toString(reservation));
  }

  @Test
  void aCommonDiscountChangesNoDealAndScalesWhatItIsWorth() {
    OneRun plain = OneRun.of(pie("", 0));
    OneRun discounted = OneRun.of(pie("discount: 0.97", 0));
    int round = plain.record().deals().get(0).round();

    assertThat(round).isPositive();
    assertThat(discounted.deals()).isEqualTo(plain.deals());
    for (int actor = 0; actor < 2; actor++) {
      assertThat(discounted.record().payoffs().get(actor))
          .isCloseTo(Math.pow(0.97, round) * plain.record().payoffs().get(actor), ROUNDING);
    }
  }

  @Test
  void noDealIsWorthWhatIsLeftOfItInTheLastRoundLessWear() {
    OneRun run =
        OneRun.of(
            pie("", 0.7)
                .replace(
                    "one: {reservation: 0.7",
                    "one: {discount: 0.98, attrition: 0.001, reservation: 0.7"));

    assertThat(run.deals()).isEmpty();
    assertThat(run.record().payoffs().get(0))
        .isCloseTo(0.7 * Math.pow(0.98, 59) - 59 * 0.001, ROUNDING);
    assertThat(run.record().payoffs().get(1)).isCloseTo(0.7, ROUNDING);
  }

  @Test
  void whatIsSolvedForALaterRoundIsWorthLess() {
    Scenario scenario = ScenarioGenerator.read(pie("discount: 0.9", 0.3));
    World world = World.central(scenario.parameters());
    Bargain later = new Bargain(scenario, world, null, 5);

    assertThat(later.value(0, Outcome.of(50))).isCloseTo(0.5 * Math.pow(0.9, 5), ROUNDING);
    assertThat(later.noDeal(0)).isCloseTo(0.3 * Math.pow(0.9, 5), ROUNDING);
  }

  /**
   * With 0.5 of what there was after ten rounds, a reservation that is not discounted bars more.
   */
  @Test
  void anActorsOwnDiscountStandsInPlaceOfTheScenarios() {
    Scenario scenario =
        ScenarioGenerator.read(
            pie("discount: 0.9", 0.3).replace("one: {res", "one: {discount: 1, res"));
    Bargain later = new Bargain(scenario, World.central(scenario.parameters()), null, 5);

    assertThat(later.value(0, Outcome.of(50))).isCloseTo(0.5, ROUNDING);
    assertThat(later.value(1, Outcome.of(50))).isCloseTo(0.5 * Math.pow(0.9, 5), ROUNDING);
  }
}
