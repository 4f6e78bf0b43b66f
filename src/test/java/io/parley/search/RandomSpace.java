package io.parley.search;

import io.parley.model.Actor;
import io.parley.model.Influence;
import io.parley.model.Linkage;
import io.parley.model.Position;
import io.parley.model.Prospect;
import io.parley.model.RedLine;
import io.parley.model.Strategy;
import io.parley.model.Valuation;
import io.parley.model.Valuation.Holding;
import io.parley.model.draw.Distribution;
import io.parley.model.draw.Draws;
import io.parley.model.draw.Parameter;
import io.parley.model.draw.Parameters;
import io.parley.model.draw.Range;
import io.parley.model.draw.World;
import io.parley.model.outcome.ActorSet;
import io.parley.model.outcome.Condition;
import io.parley.model.outcome.Condition.Clause;
import io.parley.model.outcome.Fall;
import io.parley.model.outcome.Issue;
import io.parley.model.outcome.Option;
import io.parley.model.outcome.Outcome;
import io.parley.model.outcome.Requirements;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A random space of up to five issues and all its outcomes. */
final class RandomSpace {

  private final Random random;
  final List<Outcome> outcomes = new ArrayList<>();
  final OfferSpace space;

  RandomSpace(Random random) {
    this(random, 1 + random.nextInt(5), 2 + random.nextInt(3), 3);
  }

  RandomSpace(Random random, int issues, int options, int mostLines) {
    this.random = random;
    Outcome initial = outcome(issues, options);
    @Nullable Outcome statusQuo = random.nextInt(4) == 0 ? null : outcome(issues, options);
    int[][] open = new int[issues][];
    double[][] others = new double[issues][];
    for (int issue = 0; issue < issues; issue++) {
      boolean fixed = statusQuo != null && random.nextInt(5) == 0;
      open[issue] = fixed ? new int[] {statusQuo.option(issue)} : anyOrder(options);
      others[issue] = random.doubles(options).toArray();
    }
    List<Issue> all = issues(issues, options, initial, statusQuo);
    List<Condition> forbidden = new ArrayList<>(Requirements.of(all).violations());
    for (int line = random.nextInt(mostLines + 1); line > 0; line--) {
      Condition never = condition(issues, options);
      if (statusQuo == null || !never.holds(statusQuo)) {
        forbidden.add(never);
      }
    }
    List<Prospect> prospects = new ArrayList<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      @Nullable Condition when = random.nextBoolean() ? condition(issues, options) : null;
      double chance = Math.min(1, 1.2 * random.nextDouble());
      Outcome left = random.nextBoolean() ? initial : left(all, options, initial);
      Fall.of(all, initial, left, List.of(random.nextInt(issues)), when).stream()
          .map(fall -> new Prospect(fall, chance))
          .forEach(prospects::add);
    }
    forbidden.addAll(Prospect.vain(prospects, statusQuo));
    Valuation own = valuation(all, options, prospects, statusQuo);
    space = new OfferSpace(open, forbidden, own, others, statusQuo);
    enumerate(open, new int[issues], 0);
  }

  /** Random options that require nothing. */
  private Outcome left(List<Issue> all, int options, Outcome initial) {
    Outcome left = outcome(all.size(), options);
    for (int issue = 0; issue < all.size(); issue++) {
      boolean requires = all.get(issue).options().get(left.option(issue)).requires() != null;
      left = requires ? left.with(issue, initial.option(issue)) : left;
    }
    return left;
  }

  private int[] anyOrder(int options) {
    List<Integer> order = new ArrayList<>(IntStream.range(0, options).boxed().toList());
    Collections.shuffle(order, random);
    return order.stream().mapToInt(Integer::intValue).toArray();
  }

  private Outcome outcome(int issues, int options) {
    return Outcome.of(IntStream.range(0, issues).map(i -> random.nextInt(options)).toArray());
  }

  private Condition condition(int issues, int options) {
    List<Integer> about = new ArrayList<>(IntStream.range(0, issues).boxed().toList());
    Collections.shuffle(about, random);
    return Condition.allOf(
        about.stream()
            .limit(1 + random.nextInt(3))
            .map(
                issue ->
                    new Clause(
                        issue, List.of(random.nextInt(options), 0).stream().distinct().toList()))
            .toList());
  }

  /** Issues of which some options require others, as what is in force at any time does not. */
  private List<Issue> issues(
      int issues, int options, Outcome initial, @Nullable Outcome statusQuo) {
    List<Issue> all = new ArrayList<>();
    for (int issue = 0; issue < issues; issue++) {
      List<Option> list = new ArrayList<>();
      for (int option = 0; option < options; option++) {
        list.add(
            new Option(
                "o" + option,
                "o",
                null,
                ActorSet.NONE,
                requirement(issue, option, issues, options, initial, statusQuo),
                null));
      }
      all.add(new Issue("i" + issue, "i", list));
    }
    return all;
  }

  private @Nullable Condition requirement(
      int issue, int option, int issues, int options, Outcome initial, @Nullable Outcome now) {
    Condition requires = condition(issues, options);
    boolean isInForce = now != null && now.option(issue) == option;
    return random.nextInt(4) > 0
            || requires.isAbout(issue)
            || initial.option(issue) == option
            || (isInForce && !requires.holds(now))
        ? null
        : requires;
  }

  /** What outcomes of so many issues of which none requires anything are worth. */
  Valuation valuation(int issues, int options) {
    List<Issue> all = new ArrayList<>();
    for (int issue = 0; issue < issues; issue++) {
      List<Option> list = new ArrayList<>();
      for (int option = 0; option < options; option++) {
        list.add(new Option("o" + option, "o", null, ActorSet.NONE, null, null));
      }
      all.add(new Issue("i" + issue, "i", list));
    }
    return valuation(all, options, List.of(), null);
  }

  private Valuation valuation(
      List<Issue> all, int options, List<Prospect> prospects, @Nullable Outcome statusQuo) {
    Parameters.Builder parameters = new Parameters.Builder();
    int issues = all.size();
    List<Position> positions = new ArrayList<>();
    for (int issue = 0; issue < issues; issue++) {
      List<Parameter> values = new ArrayList<>();
      for (int option = 0; option < options; option++) {
        values.add(number(parameters, "v" + issue + "." + option, random.nextDouble()));
      }
      Parameter salience = number(parameters, "s" + issue, random.nextDouble());
      positions.add(new Position(issue, new Position.Values(values, salience), null));
    }
    List<Linkage> linkages = new ArrayList<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      linkages.add(
          new Linkage(
              "l" + i,
              condition(issues, options),
              number(parameters, "l" + i, random.nextDouble() - 0.5)));
    }
    Parameter unused = number(parameters, "unused", 0);
    Strategy strategy = new Strategy(unused, Map.of(), unused, unused, unused, unused, unused);
    Actor actor =
        new Actor(
            "a",
            "A",
            new Influence(unused, Map.of(), unused),
            unused,
            unused,
            null,
            null,
            unused,
            unused,
            unused,
            unused,
            null,
            unused,
            strategy,
            positions,
            List.of(),
            linkages,
            List.of());
    List<RedLine> paid = paid(parameters, issues, options);
    World world = World.draw(parameters.build(), Draws.keyed(1, parameters.build()), 1);
    Holding holding =
        switch (random.nextInt(3)) {
          case 0 -> Holding.NOWHERE;
          case 1 -> new Holding(condition(issues, options), null);
          default -> new Holding(null, statusQuo);
        };
    return Valuation.of(actor, all, world, holding, prospects, paid, List.of(), statusQuo);
  }

  /** Up to two lines that have given way at a price. */
  private List<RedLine> paid(Parameters.Builder parameters, int issues, int options) {
    List<RedLine> paid = new ArrayList<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      Parameter price = number(parameters, "p" + i, random.nextDouble());
      paid.add(new RedLine("p" + i, condition(issues, options), price, false, price, null));
    }
    return paid;
  }

  private static Parameter number(Parameters.Builder parameters, String path, double value) {
    return parameters.number(path, Distribution.constant(value), Range.ANY);
  }

  private void enumerate(int[][] open, int[] options, int issue) {
    if (issue == open.length) {
      outcomes.add(Outcome.of(options));
    } else {
      for (int option : open[issue]) {
        options[issue] = option;
        enumerate(open, options, issue + 1);
      }
    }
  }

  boolean isOpen(Outcome outcome) {
    return !outcome.equals(space.statusQuo())
        && !space.own().isVain(outcome)
        && space.forbidden().stream().noneMatch(never -> never.holds(outcome));
  }

  double best(double holdingOut) {
    return outcomes.stream()
        .filter(this::isOpen)
        .mapToDouble(outcome -> space.own().value(outcome, holdingOut))
        .max()
        .orElse(Double.NEGATIVE_INFINITY);
  }

  /** The greatest value to the others that beats the status quo, or negative infinity. */
  double most(double least, double holdingOut) {
    double bar =
        space.statusQuo() == null ? Double.NEGATIVE_INFINITY : space.othersValue(space.statusQuo());
    return outcomes.stream()
        .filter(this::isOpen)
        .filter(outcome -> space.own().value(outcome, holdingOut) >= least)
        .mapToDouble(space::othersValue)
        .filter(value -> value > bar + 1e-9)
        .max()
        .orElse(Double.NEGATIVE_INFINITY);
  }

  /** The greatest own value of what is worth more than that to the others, or negative infinity. */
  double smallestStep(double othersMore, double holdingOut) {
    return outcomes.stream()
        .filter(this::isOpen)
        .filter(outcome -> space.othersValue(outcome) > othersMore + 1e-9)
        .mapToDouble(outcome -> space.own().value(outcome, holdingOut))
        .max()
        .orElse(Double.NEGATIVE_INFINITY);
  }
}
