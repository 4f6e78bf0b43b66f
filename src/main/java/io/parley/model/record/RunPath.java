package io.parley.model.record;

/**
 * How a run went, round by round, from round 0 to its last.
 *
 * @param aspiration by round and actor, the highest aspiration it spoke with; NaN where it spoke at
 *     no table
 * @param noDeal by round and actor, the value of no deal
 * @param wear by round and actor, the value lost to holding out
 * @param fortunes by round and fortune, where it was
 * @param ending by round, the ending that the run would have if it stopped there
 */
@SuppressWarnings("ArrayRecordComponent") // a table of numbers for each run, never compared
public record RunPath(
    double[][] aspiration, double[][] noDeal, double[][] wear, double[][] fortunes, int[] ending) {

  /** How many rounds were played. */
  public int rounds() {
    return ending.length;
  }
}
