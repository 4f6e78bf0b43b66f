package io.parley.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.model.Scenario;
import io.parley.model.Valuation;
import io.parley.model.outcome.Outcome;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Micro against itself (known answers; de Jonge 2022). */
@Tag("fast")
class MicroTest {

  private static final int GAMES = 200;
  private static final int ISSUES = 2;

  @Test
  void twoWithStrictPreferencesEndParetoEfficient() {
    int fixedPrices = 0;
    for (int seed = 0; seed < GAMES; seed++) {
      Random random = new Random(seed);
      Scenario game = Games.game(ISSUES, 200, actor(random), actor(random));
      NegotiationState state = Games.played(game, seed);
      Valuation a = state.participants().negotiator(0).resolved().valuation();
      Valuation b = state.participants().negotiator(1).resolved().valuation();
      List<Outcome> outcomes = Games.outcomes(ISSUES);
      assertThat(distinct(a, outcomes)).hasSize(outcomes.size());
      assertThat(distinct(b, outcomes)).hasSize(outcomes.size());
      Outcome deal = state.record().outcome();
      assertThat(deal).as("deal of game %d", seed).isNotNull();
      assertThat(outcomes)
          .as("what is better for both in game %d", seed)
          .noneMatch(
              each -> a.settled(each) > a.settled(deal) && b.settled(each) > b.settled(deal));
      fixedPrices += a.settled(deal) < 0.99 && b.settled(deal) < 0.99 ? 1 : 0;
    }
    assertThat(fixedPrices).as("games in which both gave something up").isGreaterThan(GAMES / 2);
  }

  private static Set<Double> distinct(Valuation valuation, List<Outcome> outcomes) {
    Set<Double> values = new HashSet<>();
    outcomes.forEach(outcome -> values.add(valuation.settled(outcome)));
    return values;
  }

  /** Someone to whom every option of every issue is worth something else. */
  private static String actor(Random random) {
    StringBuilder yaml =
        new StringBuilder("reservation: 0\nstrategy: {concession: micro}\npositions:\n");
    for (int issue = 0; issue < ISSUES; issue++) {
      yaml.append("  i").append(issue).append(": {values: {");
      for (int option = 0; option < 5; option++) {
        yaml.append(option == 0 ? "o" : ", o").append(option).append(": ");
        yaml.append(random.nextDouble());
      }
      yaml.append("}, salience: ").append(1 + random.nextDouble()).append("}\n");
    }
    return yaml.toString();
  }
}
