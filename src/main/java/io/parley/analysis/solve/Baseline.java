package io.parley.analysis.solve;

import io.parley.model.Actor;
import io.parley.model.Position;
import io.parley.model.Scenario;
import io.parley.model.draw.World;
import io.parley.model.outcome.Issue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What position, salience and power alone would make of an issue with a scale: the weighted mean
 * (the compromise model, Van den Bos 1991) and the weighted median (Black 1958), the weights being
 * influence on the issue times salience as the scenario states them, however else actors are
 * weighed: that is what these baselines are.
 *
 * @param issue the issue's index
 * @param mean the weighted mean of the ideals' places on the scale
 * @param median the weighted median
 */
public record Baseline(int issue, double mean, double median) {

  private static final double END_OF_SCALE = 100;
  private static final double ROUNDING = 1e-12;

  /** The baselines of all issues on which some actor has an ideal with a place. */
  public static List<Baseline> of(Scenario scenario, World world) {
    List<Baseline> baselines = new ArrayList<>();
    for (int issue = 0; issue < scenario.issues().size(); issue++) {
      List<Stand> stands = stands(scenario, world, issue);
      double weight = stands.stream().mapToDouble(Stand::weight).sum();
      if (weight > 0) {
        double moment = stands.stream().mapToDouble(each -> each.weight * each.at).sum();
        baselines.add(new Baseline(issue, moment / weight, median(stands, weight)));
      }
    }
    return baselines;
  }

  private static List<Stand> stands(Scenario scenario, World world, int issue) {
    List<Stand> stands = new ArrayList<>();
    for (Actor actor : scenario.actors()) {
      for (Position position : actor.positions()) {
        Double at = position.issue() == issue ? place(scenario, position, world) : null;
        if (at != null) {
          double influence = actor.influence().on(issue, world);
          stands.add(new Stand(at, influence * position.salience(world)));
        }
      }
    }
    stands.sort(Comparator.comparingDouble(Stand::at));
    return stands;
  }

  /** Where an actor stands: its ideal, or the option of greatest value; null off any scale. */
  private static @Nullable Double place(Scenario scenario, Position position, World world) {
    Issue issue = scenario.issues().get(position.issue());
    if (position.preference() instanceof Position.Ideal ideal) {
      return issue.options().get(world.choice(ideal.ideal())).at();
    }
    if (position.preference() instanceof Position.Line line) {
      return world.number(line.slope()) >= 0 ? END_OF_SCALE : 0.0;
    }
    if (position.preference() instanceof Position.Values values) {
      int best = 0;
      for (int option = 1; option < values.values().size(); option++) {
        double value = world.number(values.values().get(option));
        best = value > world.number(values.values().get(best)) ? option : best;
      }
      return issue.options().get(best).at();
    }
    return null;
  }

  private static double median(List<Stand> stands, double weight) {
    double upTo = 0;
    for (Stand stand : stands) {
      upTo += stand.weight;
      if (upTo >= weight / 2 * (1 - ROUNDING)) {
        return stand.at;
      }
    }
    return stands.get(stands.size() - 1).at;
  }

  private record Stand(double at, double weight) {}
}
