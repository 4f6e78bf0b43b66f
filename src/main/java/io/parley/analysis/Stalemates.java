package io.parley.analysis;

/**
 * The stalemates of a batch: its runs without any deal. Shares are of all runs.
 *
 * @param noZone those in whose worlds nothing could be agreed
 * @param missed those in whose worlds something could be agreed, and was not
 * @param indifferent those in whose worlds something could be agreed, but nothing by which anyone
 *     who has a say gains
 * @param undetermined those of which neither could be shown
 * @param from the first round in which something could be agreed, over the missed ones for which it
 *     is known
 */
public record Stalemates(
    Share noZone, Share missed, Share indifferent, Share undetermined, Spread from) {

  /** How many there are. */
  public int count() {
    return noZone.count() + missed.count() + indifferent.count() + undetermined.count();
  }
}
