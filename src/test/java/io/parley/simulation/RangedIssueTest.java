package io.parley.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.model.Scenario;
import io.parley.model.record.RunRecord;
import io.parley.strategy.Strategies;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Issues whose options are evenly spaced numbers. */
@Tag("fast")
class RangedIssueTest {

  private static final String RANGED =
      """
      scenario: price
      clock: {rounds: 40}
      status_quo: none
      issues:
        price: {range: {from: -2, to: 2, step: 0.5}}
        terms: {options: [cash, credit]}
      actors:
        buyer:
          reservation: 0.2
          patience: {uniform: [10, 40]}
          positions: {price: {line: {offset: 0.5, slope: -0.25}, salience: 60}, terms: {ideal: credit, salience: 40}}
          linkages: {dear: {when: {price: [1.5, 2], terms: [cash]}, worth: -0.1}}
        seller:
          reservation: 0.2
          patience: {uniform: [10, 40]}
          positions: {price: {line: {offset: 0.5, slope: 0.25}, salience: 70}, terms: {ideal: cash, salience: 30}}
          red_lines: {floor: {never: {price: [-2, -1.5]}}}
      tracks:
        table: {participants: all, issues: all}
      """;

  /** The same with each number written as an option, and its worth by option. */
  private static String writtenOut() {
    List<String> options = new ArrayList<>();
    List<String> buyer = new ArrayList<>();
    List<String> seller = new ArrayList<>();
    List<String> ids = List.of("-2", "-1.5", "-1", "-0.5", "0", "0.5", "1", "1.5", "2");
    for (int i = 0; i < ids.size(); i++) {
      double number = -2 + 0.5 * i;
      String id = "n" + i;
      options.add(id + ": {at: " + 12.5 * i + "}");
      buyer.add(id + ": " + (0.5 - 0.25 * number));
      seller.add(id + ": " + (0.5 + 0.25 * number));
    }
    return RANGED
        .replace(
            "{range: {from: -2, to: 2, step: 0.5}}",
            "{options: {" + String.join(", ", options) + "}}")
        .replace("line: {offset: 0.5, slope: -0.25}", "values: {" + String.join(", ", buyer) + "}")
        .replace("line: {offset: 0.5, slope: 0.25}", "values: {" + String.join(", ", seller) + "}")
        .replace("price: [1.5, 2]", "price: [n7, n8]")
        .replace("price: [-2, -1.5]", "price: [n0, n1]");
  }

  @Test
  void areAsIfEachNumberWereWrittenAsAnOption() {
    Scenario ranged = ScenarioGenerator.read(RANGED);
    Scenario written = ScenarioGenerator.read(writtenOut());
    Negotiation one = Negotiation.keyed(ranged, Strategies.standard(), 1);
    Negotiation other = Negotiation.keyed(written, Strategies.standard(), 1);
    for (int run = 1; run <= 100; run++) {
      RunRecord first = one.play(run);
      RunRecord second = other.play(run);
      assertThat(first.deals()).isEqualTo(second.deals());
      assertThat(first.payoffs()).isEqualTo(second.payoffs());
    }
  }

  @Test
  void haveTheirNumbersForIds() {
    OneRun run = OneRun.of(RANGED);

    assertThat(ScenarioGenerator.read(RANGED).issues().get(0).options())
        .extracting(option -> option.id())
        .containsExactly("-2", "-1.5", "-1", "-0.5", "0", "0.5", "1", "1.5", "2");
    assertThat(run.deals()).hasSize(1);
  }
}
