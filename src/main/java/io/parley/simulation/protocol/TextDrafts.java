package io.parley.simulation.protocol;

import io.parley.model.draw.KeyedRandom;
import io.parley.model.outcome.Outcome;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Draws texts and changes of a text at random, in one round of a single text.
 *
 * @param mediator who draws
 * @param open what can be put in this round
 */
record TextDrafts(Mediator mediator, OpenOutcomes open) {

  /** What can't be put is drawn anew, at most this often. */
  private static final int TRIES = 50;

  /** What a change is drawn with: an issue and an option. */
  private static final int NUMBERS_A_TRY = 2;

  private static final long DRAWS = KeyedRandom.key("mediator draws");

  /**
   * The text to work on: {@code last}, where what is not open now is as it is in force; a fresh one
   * if there is none or a line now stands in its way. Null if none was found.
   */
  @Nullable Outcome text(@Nullable Outcome last, @Nullable Outcome statusQuo) {
    Outcome text = last == null ? null : open.now(last, statusQuo);
    if (text != null && open.allows(text)) {
      return text;
    }
    return statusQuo == null ? any() : statusQuo;
  }

  private @Nullable Outcome any() {
    int[][] options = open.open();
    if (Arrays.stream(options).anyMatch(each -> each.length == 0)) {
      return null;
    }
    for (int attempt = 0; attempt < TRIES; attempt++) {
      int first = attempt * options.length;
      Outcome text =
          Outcome.of(
              IntStream.range(0, options.length)
                  .map(issue -> pick(options[issue], first + issue))
                  .toArray());
      if (open.allows(text)) {
        return text;
      }
    }
    return null;
  }

  /**
   * The text with one issue at random at another option at random; null if nothing that could be
   * put was drawn.
   *
   * @param number which of the round's drafts it is, from 0
   */
  @Nullable Outcome draft(Outcome text, int number) {
    int[] changeable =
        IntStream.range(0, text.size()).filter(issue -> others(text, issue).length > 0).toArray();
    for (int attempt = 0; attempt < TRIES && changeable.length > 0; attempt++) {
      int first = ((number + 1) * TRIES + attempt) * NUMBERS_A_TRY + TRIES * text.size();
      int issue = pick(changeable, first);
      Outcome draft = text.with(issue, pick(others(text, issue), first + 1));
      if (open.allows(draft) && mediator.suits(draft, text)) {
        return draft;
      }
    }
    return null;
  }

  private int[] others(Outcome text, int issue) {
    return Arrays.stream(open.open()[issue])
        .filter(option -> option != text.option(issue))
        .toArray();
  }

  private int pick(int[] from, int number) {
    return from[(int) (mediator.uniform(DRAWS, number) * from.length)];
  }
}
