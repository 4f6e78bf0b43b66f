package io.parley.model.outcome;

/**
 * Numbers that an issue can take, evenly spaced.
 *
 * @param from the first
 * @param to the last, above {@code from}
 * @param step how far they are apart, above 0
 */
public record NumberRange(double from, double to, double step) {

  /** The number that is option {@code option}, from 0. */
  public double number(int option) {
    return from + option * step;
  }
}
