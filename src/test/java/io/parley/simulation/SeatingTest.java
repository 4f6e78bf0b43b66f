package io.parley.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.model.Scenario;
import io.parley.scenario.ScenarioReader;
import io.parley.strategy.Strategies;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * What an actor of {@code airport} is paid by the place in which it is declared, which is its place
 * in the order of speaking where seats are fixed. The same worlds are played with the actors
 * declared in six orders, so that each sits in each place once.
 */
class SeatingTest {

  private static final int RUNS = 300;
  private static final int ACTORS = 6;

  @Test
  void theSeatMattersWhereSeatsAreFixed() throws IOException {
    assertThat(mostExtreme("fixed")).isGreaterThan(6);
  }

  /**
   * None of 36 paired means (an actor in a place less the actor in all places) is more than four
   * standard errors from 0. By chance one would be in about 1 of 440 batches (36 · 6.3e-5), and the
   * seed is fixed.
   */
  @Test
  void theSeatMattersNotWhereSeatsAreShuffled() throws IOException {
    assertThat(mostExtreme("shuffled")).isLessThan(4);
  }

  /** The greatest distance of an actor's mean payoff in a place from 0, in standard errors. */
  private static double mostExtreme(String seating) throws IOException {
    double[][][] payoffs = new double[ACTORS][][];
    for (int shift = 0; shift < ACTORS; shift++) {
      payoffs[shift] = payoffs(shift, seating);
    }
    double most = 0;
    for (int actor = 0; actor < ACTORS; actor++) {
      for (int shift = 0; shift < ACTORS; shift++) {
        most = Math.max(most, Math.abs(standardScore(payoffs, shift, actor)));
      }
    }
    return most;
  }

  private static double standardScore(double[][][] payoffs, int shift, int actor) {
    double sum = 0;
    double squares = 0;
    for (int run = 0; run < RUNS; run++) {
      int of = run;
      double mean =
          IntStream.range(0, ACTORS).mapToDouble(each -> payoffs[each][of][actor]).sum() / ACTORS;
      double difference = payoffs[shift][run][actor] - mean;
      sum += difference;
      squares += difference * difference;
    }
    double mean = sum / RUNS;
    return mean / Math.sqrt((squares / RUNS - mean * mean) / RUNS);
  }

  /** By run and actor, the actors in the file's order whatever the order in which they sit. */
  private static double[][] payoffs(int shift, String seating) throws IOException {
    Scenario scenario = read(shift, seating);
    Negotiation negotiation = Negotiation.keyed(scenario, Strategies.standard(), 1);
    return IntStream.rangeClosed(1, RUNS)
        .parallel()
        .mapToObj(
            run -> {
              List<Double> paid = negotiation.play(run).payoffs();
              return IntStream.range(0, ACTORS)
                  .mapToDouble(actor -> paid.get((actor + shift) % ACTORS))
                  .toArray();
            })
        .toArray(double[][]::new);
  }

  private static Scenario read(int shift, String seating) throws IOException {
    String yaml = Files.readString(Path.of("scenarios", "airport.yaml"));
    int from = yaml.indexOf("actors:\n") + "actors:\n".length();
    int to = yaml.indexOf("\ntracks:");
    List<String> actors = new ArrayList<>();
    for (String line : yaml.substring(from, to).lines().collect(Collectors.toList())) {
      if (line.matches("  \\S.*")) {
        actors.add(line + "\n");
      } else {
        actors.add(actors.remove(actors.size() - 1) + line + "\n");
      }
    }
    assertThat(actors).hasSize(ACTORS);
    Collections.rotate(actors, shift);
    return new ScenarioReader(Negotiation.vocabulary(Strategies.standard()))
        .read(
            "airport",
            yaml.substring(0, from) + String.join("", actors) + yaml.substring(to),
            List.of("tracks.table.seating=" + seating))
        .scenario();
  }
}
