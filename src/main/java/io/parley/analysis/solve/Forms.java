package io.parley.analysis.solve;

import io.parley.analysis.solve.Form.Threat;
import io.parley.model.Condition;
import io.parley.model.Outcome;
import io.parley.model.Prospect;
import io.parley.model.Valuation;
import io.parley.search.Interest;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The weighted sums of what outcomes are worth to some, numbered as they are given. */
final class Forms {

  private final Space space;
  private final List<Interest> interests;
  private final Additive[] steady;
  private final Additive[][] reverted;
  private final Threat[] threats;

  /**
   * The sums.
   *
   * @param interests whose values are added up, one or more; what may not last is the same for all
   */
  Forms(Space space, List<Interest> interests) {
    this.space = space;
    this.interests = List.copyOf(interests);
    List<Prospect> prospects = interests.get(0).valuation().prospects();
    steady = additives(null);
    reverted = prospects.stream().map(this::additives).toArray(Additive[][]::new);
    threats =
        prospects.stream()
            .map(each -> new Threat(OpenCondition.of(space, each.when(), null), each.chance()))
            .toArray(Threat[]::new);
  }

  /** By actor, what outcomes are worth after a reversion, or null for none. */
  private Additive[] additives(@Nullable Prospect after) {
    List<OpenCondition> conditions = new ArrayList<>();
    List<Additive.Builder> builders = new ArrayList<>();
    for (Interest interest : interests) {
      Additive.Builder builder = new Additive.Builder(space, conditions);
      addWorths(builder, interest.valuation(), after);
      addConditions(builder, interest, after);
      builders.add(builder);
    }
    return builders.stream().map(Additive.Builder::build).toArray(Additive[]::new);
  }

  private void addWorths(Additive.Builder builder, Valuation valuation, @Nullable Prospect after) {
    for (int place = 0; place < space.size(); place++) {
      int issue = space.issue(place);
      if (after != null && after.reverts().contains(issue)) {
        builder.add(valuation.worth(issue, after.initial().option(issue)));
      } else {
        for (int option : space.open(place)) {
          builder.add(place, option, valuation.worth(issue, option));
        }
      }
    }
  }

  private void addConditions(
      Additive.Builder builder, Interest interest, @Nullable Prospect after) {
    Valuation valuation = interest.valuation();
    List<Condition> linkages = valuation.linkages();
    for (int linkage = 0; linkage < linkages.size(); linkage++) {
      OpenCondition condition = OpenCondition.of(space, linkages.get(linkage), after);
      builder.add(condition, valuation.linkageWorth(linkage));
    }
    Condition holding = valuation.holding().condition();
    Outcome untouched = valuation.holding().untouched();
    if (holding == null && untouched != null) {
      holding = OpenCondition.is(untouched);
    }
    if (holding != null) {
      builder.add(OpenCondition.of(space, holding, after), interest.holdingOut());
    }
  }

  /**
   * {@code Σ weights · values + constant}.
   *
   * @param weights by actor, none negative
   */
  Form ofValues(double[] weights, double constant) {
    return new Form(
        Additive.sum(steady, weights, constant),
        IntStream.range(0, reverted.length)
            .mapToObj(i -> Additive.sum(reverted[i], weights, constant))
            .toArray(Additive[]::new),
        threats);
  }

  /** {@code Σ weights · gains}. */
  Form ofGains(double[] weights) {
    double constant = 0;
    for (int actor = 0; actor < weights.length; actor++) {
      constant -= weights[actor] * threshold(actor);
    }
    return ofValues(weights, constant);
  }

  /** An actor's gain. */
  Form gain(int actor) {
    double[] weights = new double[interests.size()];
    weights[actor] = 1;
    return ofGains(weights);
  }

  /** A weighted mean of some actors' gains; the plain one where all weights are 0. */
  Form meanGain(List<Integer> of, double[] weights) {
    double sum = 0;
    for (double weight : weights) {
      sum += weight;
    }
    double[] all = new double[interests.size()];
    for (int i = 0; i < weights.length; i++) {
      all[of.get(i)] = sum > 0 ? weights[i] / sum : 1.0 / weights.length;
    }
    return ofGains(all);
  }

  /** What a deal must be worth to an actor for it to gain nothing. */
  double threshold(int actor) {
    return interests.get(actor).threshold();
  }

  /** The bound of a form when nothing is decided. */
  double root(Form form) {
    return form.bound(new int[space.size()], 0);
  }
}
