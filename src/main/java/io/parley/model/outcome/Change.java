package io.parley.model.outcome;

/**
 * One issue's move from one option to another.
 *
 * @param issue the issue's index
 * @param from the option before, or {@link #NOTHING} where nothing was in force
 * @param to the option after
 */
public record Change(int issue, int from, int to) {

  /** In place of an option where there is no status quo. */
  public static final int NOTHING = -1;
}
