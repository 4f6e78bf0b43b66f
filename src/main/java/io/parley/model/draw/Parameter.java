package io.parley.model.draw;

import java.util.List;

/**
 * One number or word of a scenario that can be tweaked, drawn and changed by events.
 *
 * @param index its place among the scenario's parameters
 * @param path its dotted path in the scenario file, e.g. {@code actors.ukraine.patience}
 * @param distribution how it varies over worlds; for a word, over indices into {@code words}
 * @param range the numbers it may take
 * @param words the words it may take, in declared order; empty for a number
 */
public record Parameter(
    int index, String path, Distribution distribution, Range range, List<String> words) {

  public Parameter {
    words = List.copyOf(words);
  }

  /** Whether it differs between worlds. */
  public boolean isUncertain() {
    return !distribution.isConstant();
  }

  /** Whether its values are words rather than numbers. */
  public boolean isWord() {
    return !words.isEmpty();
  }
}
