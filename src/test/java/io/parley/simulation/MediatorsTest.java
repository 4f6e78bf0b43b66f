package io.parley.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.analysis.solve.bargain.Bargain;
import io.parley.model.Scenario;
import io.parley.model.Valuation;
import io.parley.model.draw.World;
import io.parley.model.outcome.Outcome;
import io.parley.model.record.RunRecord;
import io.parley.model.record.TranscriptEntry;
import io.parley.strategy.Strategies;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * Whether mediators help (Beardsley et al. 2006): those who formulate against the same parties by
 * themselves, those who manipulate against those who formulate, run by run in the same worlds.
 *
 * <p>Fixed before a mediator was first played: the random scenarios are those of {@link
 * GeneratedPies} with the numbers from {@link #FIRST} on, of which the first {@link #SCENARIOS}
 * count that have a zone in their central world: some outcome is worth no less than no deal to
 * every actor by {@link Bargain#isDeal} at round 0. Each is played {@link #RUNS} times. The
 * difference in how often they settle is paired by run; its lower bound is the mean less 1.96
 * standard errors and has to be above −0.02 (a false alarm in 40 where mediation does just as well
 * as none less 0.02, none to speak of where it does better).
 */
class MediatorsTest {

  private static final long FIRST = 20_261_126;
  private static final int SCENARIOS = 200;
  private static final int RUNS = 4;
  private static final int AIRPORT_RUNS = 200;
  private static final double WORSE_AT_MOST = 0.02;
  private static final double IN_95_PERCENT = 1.96;

  private static final String ALTERNATING = "protocol: alternating-offers";
  private static final String FORMULATED =
      "protocol: single-text\n    mediator: {by: neutral, style: formulate}";
  private static final String MANIPULATED =
      "protocol: single-text\n    mediator: {by: neutral, style: manipulate, offers: OFFERS}";

  @Test
  void onTheAirportMediatorsDoNoWorseThanThePartiesAlone() throws IOException {
    String airport = Files.readString(Path.of("scenarios/airport.yaml"));
    String rule = "protocol: multiple-offers\n    agreement: {quorum: 5, veto: [government, bank]}";
    assertThat(airport).contains(rule);
    Compared compared = new Compared(AIRPORT_RUNS);
    compared.add(airport.replace(rule, "PROTOCOL"), offers(airport, 0.05));
    compared.check();
  }

  @Test
  void inRandomScenariosWithAZoneMediatorsDoNoWorseThanThePartiesAlone() {
    Compared compared = new Compared(RUNS);
    long number = FIRST;
    while (compared.scenarios < SCENARIOS) {
      String yaml = GeneratedPies.yaml(number++);
      if (hasZone(ScenarioGenerator.read(yaml.replace("PROTOCOL", ALTERNATING)))) {
        compared.add(yaml, offers(yaml, 0.03));
      }
    }
    compared.check();
  }

  /** Something for everybody. */
  private static String offers(String yaml, double worth) {
    List<String> offers = new ArrayList<>();
    ScenarioGenerator.read(yaml.replace("PROTOCOL", ALTERNATING))
        .actors()
        .forEach(actor -> offers.add(actor.id() + ": " + worth));
    return "{" + String.join(", ", offers) + "}";
  }

  private static boolean hasZone(Scenario scenario) {
    Bargain bargain = new Bargain(scenario, World.central(scenario.parameters()), null, 0);
    List<Outcome> deals = new ArrayList<>();
    bargain.forEachOutcome(
        outcome -> {
          if (bargain.isDeal(outcome) && bargain.takers(outcome).containsAll(scenario.everyone())) {
            deals.add(outcome);
          }
        });
    return !deals.isEmpty();
  }

  /** How the same parties fare by themselves and with mediators, over scenarios. */
  private static final class Compared {

    private final int runs;
    private final List<Double> formulateMore = new ArrayList<>();
    private final List<Double> manipulateMore = new ArrayList<>();
    private final double[] distances = new double[3];
    private final int[] settled = new int[3];
    private int scenarios;

    Compared(int runs) {
      this.runs = runs;
    }

    void add(String yaml, String offers) {
      scenarios++;
      List<String> ways = List.of(ALTERNATING, FORMULATED, MANIPULATED.replace("OFFERS", offers));
      double[][] settles = new double[ways.size()][runs];
      for (int way = 0; way < settles.length; way++) {
        Scenario scenario = ScenarioGenerator.read(yaml.replace("PROTOCOL", ways.get(way)));
        Negotiation negotiation =
            Negotiation.keyed(scenario, Strategies.standard(), FIRST + scenarios);
        for (int run = 1; run <= runs; run++) {
          Texts texts = new Texts(scenario);
          RunRecord record = negotiation.play(run, texts);
          if (way > 0) {
            assertThat(texts.missing())
                .as("rounds without a text in scenario %d", scenarios)
                .isEmpty();
          }
          if (!record.deals().isEmpty()) {
            settles[way][run - 1] = 1;
            settled[way]++;
            distances[way] += distance(scenario, record);
          }
        }
      }
      for (int run = 0; run < runs; run++) {
        formulateMore.add(settles[1][run] - settles[0][run]);
        manipulateMore.add(settles[2][run] - settles[1][run]);
      }
    }

    /** How much could be had on top without a loss to anybody, in what all could agree to. */
    private static double distance(Scenario scenario, RunRecord record) {
      Bargain bargain = new Bargain(scenario, record.world(), null, 0);
      double[] got = bargain.values(record.outcome());
      double[] most = {0};
      bargain.forEachOutcome(
          other -> {
            if (bargain.takers(other).containsAll(scenario.everyone())) {
              most[0] = Math.max(most[0], onTop(bargain.values(other), got));
            }
          });
      return most[0];
    }

    private static double onTop(double[] values, double[] got) {
      double sum = 0;
      for (int actor = 0; actor < got.length; actor++) {
        if (values[actor] < got[actor] - Valuation.PRECISION) {
          return 0;
        }
        sum += values[actor] - got[actor];
      }
      return sum;
    }

    void check() {
      assertThat(lowerBound(formulateMore))
          .as("formulate less alternating offers")
          .isGreaterThan(-WORSE_AT_MOST);
      assertThat(lowerBound(manipulateMore))
          .as("manipulate less formulate")
          .isGreaterThan(-WORSE_AT_MOST);
      double[] mean = new double[distances.length];
      for (int way = 0; way < mean.length; way++) {
        mean[way] = distances[way] / settled[way];
      }
      assertThat(mean[1])
          .as("distance from the frontier: formulate")
          .isLessThanOrEqualTo(mean[0] + Valuation.PRECISION);
      assertThat(mean[2])
          .as("distance from the frontier: manipulate")
          .isLessThanOrEqualTo(mean[1] + Valuation.PRECISION);
    }

    private static double lowerBound(List<Double> differences) {
      double mean = differences.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
      double squares =
          differences.stream().mapToDouble(each -> (each - mean) * (each - mean)).sum();
      double error = Math.sqrt(squares / (differences.size() - 1) / differences.size());
      return mean - IN_95_PERCENT * error;
    }
  }

  /** In which rounds a mediator put no text while the table was open. */
  private static final class Texts implements java.util.function.Consumer<TranscriptEntry> {

    private final Set<Integer> open = new TreeSet<>();
    private final Set<Integer> put = new TreeSet<>();
    private boolean isOpen;

    Texts(Scenario scenario) {
      assertThat(scenario.tracks()).hasSize(1);
    }

    @Override
    public void accept(TranscriptEntry moment) {
      if (moment instanceof TranscriptEntry.Opened) {
        isOpen = true;
        open.add(moment.round());
      } else if (moment instanceof TranscriptEntry.Closed) {
        isOpen = false;
      } else if (moment instanceof TranscriptEntry.TextPut) {
        put.add(moment.round());
      }
      if (isOpen) {
        open.add(moment.round());
      }
    }

    Set<Integer> missing() {
      Set<Integer> missing = new TreeSet<>(open);
      missing.removeAll(put);
      return missing;
    }
  }
}
