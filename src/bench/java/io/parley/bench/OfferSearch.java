package io.parley.bench;

import io.parley.model.Actor;
import io.parley.model.RedLine;
import io.parley.model.Scenario;
import io.parley.model.Valuation;
import io.parley.model.Valuation.Holding;
import io.parley.model.Worth;
import io.parley.model.draw.World;
import io.parley.model.outcome.Condition;
import io.parley.model.outcome.Outcome;
import io.parley.scenario.LargeScenario;
import io.parley.scenario.ScenarioReader;
import io.parley.search.OfferFrontier;
import io.parley.search.OfferSpace;
import io.parley.simulation.Negotiation;
import io.parley.strategy.Strategies;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/** What the first actor of a {@link LargeScenario} looks through for its first proposal. */
final class OfferSearch {

  private static final double LEAST = 0.6;

  private final OfferSpace space;

  OfferSearch(LargeScenario generated) {
    Scenario scenario =
        new ScenarioReader(Negotiation.vocabulary(Strategies.standard()))
            .read("generated", generated.yaml(), List.of())
            .scenario();
    World world = World.central(scenario.parameters());
    Actor self = scenario.actors().get(0);
    int[][] open =
        scenario.issues().stream()
            .map(issue -> IntStream.range(0, issue.options().size()).toArray())
            .toArray(int[][]::new);
    List<Condition> lines =
        scenario.actors().stream()
            .flatMap(actor -> actor.redLines().stream())
            .map(RedLine::never)
            .map(Objects::requireNonNull)
            .toList();
    Holding holding = new Holding(self.holdsOutWhile(), null);
    Outcome statusQuo = Objects.requireNonNull(scenario.statusQuo());
    Valuation own =
        Valuation.of(
            self, scenario.issues(), world, holding, List.of(), List.of(), List.of(), statusQuo);
    space = new OfferSpace(open, lines, own, others(scenario, world), statusQuo);
  }

  private static double[][] others(Scenario scenario, World world) {
    double[][] sum =
        scenario.issues().stream()
            .map(issue -> new double[issue.options().size()])
            .toArray(double[][]::new);
    for (Actor other : scenario.actors().subList(1, scenario.actors().size())) {
      double[][] worth = Worth.declared(other, scenario.issues(), world);
      double[] weights = other.weights(sum.length, world);
      for (int issue = 0; issue < sum.length; issue++) {
        for (int option = 0; option < sum[issue].length; option++) {
          sum[issue][option] += weights[issue] * worth[issue][option];
        }
      }
    }
    return sum;
  }

  /** A search from nothing, and the first offer found. */
  Outcome search() {
    return OfferFrontier.of(space).mostWantedByOthers(LEAST, 0);
  }
}
