package io.parley.model.procedure;

import io.parley.model.draw.Parameter;
import io.parley.model.draw.World;
import io.parley.model.fortune.FortuneBound;
import io.parley.model.outcome.ActorSet;
import io.parley.model.outcome.Condition;
import io.parley.model.outcome.Fall;
import io.parley.model.outcome.Issue;
import io.parley.model.outcome.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Something that happens to the negotiation from outside. It happens when all of its triggers allow
 * it: its round, its chance (drawn each round), its condition.
 *
 * @param id its id
 * @param title its name for people
 * @param round the round in which it happens, or null for any
 * @param chance its chance per round, or null for certain
 * @param after the first round in which it can happen
 * @param when what must hold in the status quo, or null for nothing
 * @param bounds where fortunes must be
 * @param breach whose doing it is, or null for nobody's
 * @param repeats whether it can happen more than once
 * @param effects what it does, in the order in which it does it
 */
public record Event(
    String id,
    String title,
    @Nullable Parameter round,
    @Nullable Parameter chance,
    Parameter after,
    @Nullable Condition when,
    List<FortuneBound> bounds,
    @Nullable Breach breach,
    boolean repeats,
    List<Effect> effects) {

  public Event {
    bounds = List.copyOf(bounds);
    effects = List.copyOf(effects);
  }

  /** This event, changing parameters before anything else. */
  public Event with(List<ParameterChange> changes) {
    List<Effect> all = new ArrayList<>(changes);
    all.addAll(effects);
    return with(all, when);
  }

  /** This event with other effects, under another condition. */
  public Event with(List<Effect> others, @Nullable Condition condition) {
    return new Event(id, title, round, chance, after, condition, bounds, breach, repeats, others);
  }

  /** What it does to parameters, in declared order. */
  public List<ParameterChange> parameterChanges() {
    return effects(ParameterChange.class);
  }

  /** The issues it puts back. */
  public List<Integer> reverts() {
    Reversion reversion = reversion();
    return reversion == null ? List.of() : reversion.issues();
  }

  /**
   * For how many rounds ahead actors reckon with the reversion, 0 or more; null where it reverts
   * nothing.
   */
  public @Nullable Parameter foresight() {
    Reversion reversion = reversion();
    return reversion == null ? null : reversion.foresight();
  }

  /**
   * What comes of its reversion, of which one happens in each outcome in which the event can; none
   * where it reverts nothing.
   *
   * @param initial the initial options, or null where there are none
   */
  public List<Fall> falls(List<Issue> issues, @Nullable Outcome initial) {
    Reversion reversion = reversion();
    return reversion == null || initial == null
        ? List.of()
        : Fall.of(issues, initial, reversion.left(initial), reversion.issues(), when);
  }

  /**
   * What issues that it puts back fall to.
   *
   * @param initial the initial options
   * @return options of all issues, of which those count that it puts back
   */
  public Outcome left(Outcome initial) {
    Reversion reversion = reversion();
    return reversion == null ? initial : reversion.left(initial);
  }

  private @Nullable Reversion reversion() {
    for (Effect effect : effects) {
      if (effect instanceof Reversion reversion) {
        return reversion;
      }
    }
    return null;
  }

  /** The tracks it opens. */
  public List<Integer> opens() {
    return effects(Opening.class).stream().map(Opening::track).toList();
  }

  /** Whom it seats, by track. */
  public Map<Integer, ActorSet> widens() {
    return effects(Widening.class).stream()
        .collect(Collectors.toMap(Widening::track, Widening::actors));
  }

  private <E extends Effect> List<E> effects(Class<E> kind) {
    List<E> effects = new ArrayList<>();
    for (Effect effect : this.effects) {
      if (kind.isInstance(effect)) {
        effects.add(kind.cast(effect));
      }
    }
    return effects;
  }

  /** Something that an event does. */
  public sealed interface Effect {

    /** What {@code visitor} makes of this kind of effect. */
    <T> T accept(Visitor<T> visitor);

    /**
     * Makes something of every kind of effect, so that the compiler finds who has to know a new
     * one.
     *
     * @param <T> what it makes
     */
    interface Visitor<T> {

      T visit(ParameterChange it);

      T visit(Reversion it);

      T visit(Closing it);

      T visit(Widening it);

      T visit(Opening it);
    }
  }

  /** What to do with a parameter's value. */
  public enum Operation {
    SET,
    ADD,
    SCALE;

    /**
     * The new value of {@code parameter}: adding and scaling stop at the ends of its range, and
     * leave what is without an end as it is.
     */
    double apply(Parameter parameter, double before, double operand) {
      if (this == SET) {
        return operand;
      }
      double after = this == ADD ? before + operand : before * operand;
      return Double.isInfinite(before) ? before : parameter.range().nearest(after);
    }
  }

  /**
   * One parameter's change.
   *
   * @param parameter what changes
   * @param operation how
   * @param operand by or to how much
   */
  public record ParameterChange(Parameter parameter, Operation operation, Parameter operand)
      implements Effect {

    /** The parameter's new value, in a world as it is. */
    public double after(World world) {
      return operation.apply(parameter, world.number(parameter), world.number(operand));
    }

    @Override
    public <T> T accept(Visitor<T> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * Issues fall back to the initial status quo, or to something else.
   *
   * @param issues the issues, in declared order
   * @param leaves where to those of them fall that do not fall to the initial option
   * @param foresight for how many rounds ahead actors reckon with it, 0 or more
   */
  public record Reversion(List<Integer> issues, List<Leaving> leaves, Parameter foresight)
      implements Effect {

    public Reversion {
      issues = List.copyOf(issues);
      leaves = List.copyOf(leaves);
    }

    /**
     * What the issues fall to.
     *
     * @param initial the initial options
     * @return options of all issues, of which those count that it puts back
     */
    public Outcome left(Outcome initial) {
      Outcome left = initial;
      for (Leaving leaving : leaves) {
        left = left.with(leaving.issue(), leaving.option());
      }
      return left;
    }

    @Override
    public <T> T accept(Visitor<T> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * What an issue that is put back falls to.
   *
   * @param issue the issue
   * @param option the option, which requires nothing
   */
  public record Leaving(int issue, int option) {}

  /**
   * A table closes.
   *
   * @param track which
   */
  public record Closing(int track) implements Effect {

    @Override
    public <T> T accept(Visitor<T> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * Actors get a seat at a table.
   *
   * @param track which
   * @param actors who
   */
  public record Widening(int track, ActorSet actors) implements Effect {

    @Override
    public <T> T accept(Visitor<T> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * A table opens.
   *
   * @param track which
   */
  public record Opening(int track) implements Effect {

    @Override
    public <T> T accept(Visitor<T> visitor) {
      return visitor.visit(this);
    }
  }
}
