package io.parley.model;

import java.util.List;
import java.util.Map;
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
 * @param repeats whether it can happen more than once
 * @param parameterChanges what it does to parameters, in declared order
 * @param opens the tracks it opens
 * @param closes the tracks it closes
 * @param widens whom it seats, by track
 * @param reverts the issues it puts back to the initial status quo
 * @param foresight for how many rounds ahead actors reckon with the reversion, 0 or more; null
 *     where it reverts nothing
 */
public record Event(
    String id,
    String title,
    @Nullable Parameter round,
    @Nullable Parameter chance,
    Parameter after,
    @Nullable Condition when,
    boolean repeats,
    List<ParameterChange> parameterChanges,
    List<Integer> opens,
    List<Integer> closes,
    Map<Integer, ActorSet> widens,
    List<Integer> reverts,
    @Nullable Parameter foresight) {

  public Event {
    parameterChanges = List.copyOf(parameterChanges);
    opens = List.copyOf(opens);
    closes = List.copyOf(closes);
    widens = Map.copyOf(widens);
    reverts = List.copyOf(reverts);
  }

  /** This event, changing parameters as well. */
  public Event with(List<ParameterChange> changes) {
    return new Event(
        id, title, round, chance, after, when, repeats, changes, opens, closes, widens, reverts,
        foresight);
  }

  /** What to do with a parameter's value. */
  public enum Operation {
    SET,
    ADD,
    SCALE;

    /** The new value. */
    public double apply(double before, double operand) {
      return switch (this) {
        case SET -> operand;
        case ADD -> before + operand;
        case SCALE -> before * operand;
      };
    }
  }

  /**
   * One parameter's change.
   *
   * @param parameter what changes
   * @param operation how
   * @param operand by or to how much
   */
  public record ParameterChange(Parameter parameter, Operation operation, Parameter operand) {}
}
