package io.parley.model;

import io.parley.model.draw.World;
import io.parley.model.outcome.Condition;
import io.parley.model.outcome.Issue;
import io.parley.model.outcome.Outcome;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What outcomes are worth to an actor in a world: an additive value function (Keeney and Raiffa
 * 1976) with linkages, the price of broken lines, what the actor expects of holding out, and what
 * it fears may not last.
 *
 * <p>{@code V(x, t) = U(x) + [holding out in x] · h(t)}, where {@code U(x) = Σ w_i · v_i(x_i) + Σ
 * linkages}. Where prospects threaten x, in declared order, each takes its chance q of what is
 * left: {@code (1 − q) · V(x) + q · V(x reverted)}. What falls back to what is in force counts as
 * that does, with what may become of it in turn, so that nobody fears to be left with less than it
 * has.
 */
public final class Valuation {

  /** Values closer than this count as equal, so that rounding decides nothing. */
  public static final double PRECISION = 1e-9;

  private static final double ROUNDING = 1e-12;

  private final double[][] worth;
  private final Condition[] linkages;
  private final double[] linkageWorth;
  private final Holding holding;
  private final Prospect[] prospects;
  private final @Nullable Outcome inForce;
  private final double regained;
  private final double regainedShare;
  private final boolean addsOnReturn;

  private Valuation(
      double[][] worth,
      Condition[] linkages,
      double[] linkageWorth,
      Holding holding,
      List<Prospect> prospects,
      @Nullable Outcome statusQuo) {
    this.worth = worth;
    this.linkages = linkages;
    this.linkageWorth = linkageWorth;
    this.holding = holding;
    this.prospects = prospects.toArray(Prospect[]::new);
    this.inForce = prospects.isEmpty() ? null : statusQuo;
    if (inForce != null && prospects.stream().anyMatch(each -> each.changes(inForce))) {
      this.regained = foreseen(inForce, 0) - settled(inForce);
      this.regainedShare = share(inForce, holding::in) - (holding.in(inForce) ? 1 : 0);
    } else {
      this.regained = 0;
      this.regainedShare = 0;
    }
    this.addsOnReturn = regained != 0 || regainedShare != 0;
  }

  /**
   * What outcomes are worth to {@code actor}.
   *
   * @param paid its lines that cost it their price wherever an outcome breaks them
   * @param promised what a mediator has promised it while a deal holds
   * @param statusQuo what is in force, or null where nothing is
   * @throws InputException if nothing matters to it in this world
   */
  public static Valuation of(
      Actor actor,
      List<Issue> issues,
      World world,
      Holding holding,
      List<Prospect> prospects,
      List<RedLine> paid,
      List<Linkage> promised,
      @Nullable Outcome statusQuo) {
    List<Condition> conditions = new ArrayList<>();
    List<Double> worths = new ArrayList<>();
    for (List<Linkage> linkages : List.of(actor.linkages(), promised)) {
      for (Linkage linkage : linkages) {
        conditions.add(linkage.when());
        worths.add(world.number(linkage.worth()));
      }
    }
    for (RedLine line : paid) {
      conditions.add(Objects.requireNonNull(line.never()));
      worths.add(-world.number(Objects.requireNonNull(line.price())));
    }
    return new Valuation(
        Worth.actual(actor, issues, world),
        conditions.toArray(Condition[]::new),
        worths.stream().mapToDouble(Double::doubleValue).toArray(),
        holding,
        prospects,
        statusQuo);
  }

  /** The same with all that outcomes are worth scaled. */
  public Valuation scaled(double factor) {
    if (factor == 1) {
      return this;
    }
    double[][] scaled = new double[worth.length][];
    for (int issue = 0; issue < scaled.length; issue++) {
      scaled[issue] = Arrays.stream(worth[issue]).map(each -> each * factor).toArray();
    }
    double[] combined = Arrays.stream(linkageWorth).map(each -> each * factor).toArray();
    return new Valuation(scaled, linkages, combined, holding, prospects(), inForce);
  }

  /** That of one to whom nothing is worth anything. */
  public static Valuation indifferent(List<Issue> issues) {
    double[][] none =
        issues.stream().map(issue -> new double[issue.options().size()]).toArray(double[][]::new);
    return new Valuation(none, new Condition[0], new double[0], Holding.NOWHERE, List.of(), null);
  }

  /** What outcomes will be worth once {@code agreed} is in force. */
  public Valuation once(Outcome agreed) {
    return prospects.length == 0
        ? this
        : new Valuation(
            worth,
            linkages,
            linkageWorth,
            holding.condition() == null ? Holding.NOWHERE : holding,
            prospects(),
            agreed);
  }

  /**
   * How close values count as equal where they may be as great as {@code scale}: {@link #PRECISION}
   * or, of great values, what adding them up may make of them by rounding.
   */
  public static double precision(double scale) {
    return Math.max(PRECISION, ROUNDING * Math.abs(scale));
  }

  /** Whether it values every outcome as {@code other} does where all lasts. */
  boolean settlesAs(Valuation other) {
    return this == other
        || (Arrays.deepEquals(worth, other.worth)
            && Arrays.equals(linkages, other.linkages)
            && Arrays.equals(linkageWorth, other.linkageWorth)
            && holding.equals(other.holding));
  }

  /** Whether it values every outcome as {@code other} does, for the same reasons. */
  boolean isSameAs(Valuation other) {
    return settlesAs(other)
        && Arrays.equals(prospects, other.prospects)
        && Objects.equals(inForce, other.inForce);
  }

  /** This, or {@code before} where that is the same, so that what was found for it still counts. */
  public Valuation orSame(@Nullable Valuation before) {
    return before != null && isSameAs(before) ? before : this;
  }

  /** {@code U(x)}: what {@code outcome} is worth once it holds for good. */
  public double settled(Outcome outcome) {
    double sum = 0;
    for (int issue = 0; issue < worth.length; issue++) {
      sum += worth[issue][outcome.option(issue)];
    }
    for (int linkage = 0; linkage < linkages.length; linkage++) {
      if (linkages[linkage].holds(outcome)) {
        sum += linkageWorth[linkage];
      }
    }
    return sum;
  }

  /**
   * {@code V(x, t)}: what {@code outcome} is worth now.
   *
   * @param holdingOut {@code h(t)}, the outlook less the wear
   */
  public double value(Outcome outcome, double holdingOut) {
    double foreseen = foreseen(outcome, holdingOut);
    return addsOnReturn ? foreseen + chanceOfReturn(outcome) * regained(holdingOut) : foreseen;
  }

  /**
   * As {@link #value}, but for what comes on top where an outcome falls back to what is in force.
   */
  public double foreseen(Outcome outcome, double holdingOut) {
    double value = 0;
    double left = 1;
    for (Prospect prospect : prospects) {
      if (prospect.threatens(outcome)) {
        value += left * prospect.chance() * steady(prospect.reverted(outcome), holdingOut);
        left *= 1 - prospect.chance();
      }
    }
    return value + left * steady(outcome, holdingOut);
  }

  /** The chance that another outcome than what is in force falls back to that. */
  private double chanceOfReturn(Outcome outcome) {
    return outcome.equals(inForce) ? 0 : share(outcome, reverted -> reverted.equals(inForce));
  }

  /**
   * Whether an outcome that falls back to what is in force has to be valued by itself, as more
   * depends on that than on the issues that the fall is about.
   */
  public boolean valuesReturn() {
    boolean untouched = holding.condition() == null && holding.untouched() != null;
    return inForce != null && (untouched || addsOnReturn);
  }

  /**
   * Whether {@code outcome} is certain to fall back to what is in force: some prospect that is
   * certain leaves just that of it.
   */
  public boolean isVain(Outcome outcome) {
    for (Prospect prospect : prospects) {
      if (prospect.chance() == 1
          && prospect.threatens(outcome)
          && prospect.reverted(outcome).equals(inForce)) {
        return true;
      }
    }
    return false;
  }

  /** The share of {@code h(t)} in what {@code outcome} is worth, 0 to 1. */
  public double holdingShare(Outcome outcome) {
    double share = share(outcome, holding::in);
    return addsOnReturn ? share + chanceOfReturn(outcome) * regainedShare : share;
  }

  /** The share of what {@code outcome} may come to in which a condition holds, 0 to 1. */
  public double share(Outcome outcome, Condition condition) {
    return share(outcome, condition::holds);
  }

  private double share(Outcome outcome, Predicate<Outcome> counts) {
    double share = 0;
    double left = 1;
    for (Prospect prospect : prospects) {
      if (prospect.threatens(outcome)) {
        share += counts.test(prospect.reverted(outcome)) ? left * prospect.chance() : 0;
        left *= 1 - prospect.chance();
      }
    }
    return share + (counts.test(outcome) ? left : 0);
  }

  /** What {@code option} of {@code issue} contributes by itself. */
  public double worth(int issue, int option) {
    return worth[issue][option];
  }

  /**
   * The combinations with a worth of their own: linkages, broken lines with a price, and deals for
   * which something was promised.
   */
  public List<Condition> linkages() {
    return List.of(linkages);
  }

  /** What linkage {@code linkage} adds where it holds. */
  public double linkageWorth(int linkage) {
    return linkageWorth[linkage];
  }

  /** Where the actor holds out. */
  public Holding holding() {
    return holding;
  }

  /** What may not last. */
  public List<Prospect> prospects() {
    return List.of(prospects);
  }

  /** What is in force where that may come back; null where nothing is, or nothing can. */
  public @Nullable Outcome inForce() {
    return inForce;
  }

  /**
   * What comes on top where an outcome falls back to what is in force, as that may not last either.
   *
   * @param holdingOut {@code h(t)}, the outlook less the wear
   */
  public double regained(double holdingOut) {
    return regained + regainedShare * holdingOut;
  }

  /** What {@code outcome} would be worth if it were sure to last. */
  public double steady(Outcome outcome, double holdingOut) {
    return settled(outcome) + (holding.in(outcome) ? holdingOut : 0);
  }

  /**
   * Where an actor holds out: where a condition holds, or where nothing has been agreed yet.
   *
   * @param condition the condition, or null
   * @param untouched the only outcome in which it holds out where there is no condition, or null
   *     for none
   */
  public record Holding(@Nullable Condition condition, @Nullable Outcome untouched) {

    /** Nowhere. */
    public static final Holding NOWHERE = new Holding(null, null);

    /** Whether the actor holds out in {@code outcome}. */
    public boolean in(Outcome outcome) {
      return condition != null ? condition.holds(outcome) : outcome.equals(untouched);
    }
  }
}
