package io.parley.words.finding;

import io.parley.analysis.Share;
import io.parley.analysis.Spread;
import io.parley.analysis.Stalemates;
import io.parley.model.procedure.Clock;
import io.parley.words.Numbers;
import io.parley.words.RoundWords;
import io.parley.words.Texts;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The stalemates of a batch in a sentence.
 *
 * @param clock the rounds
 * @param stalemates the stalemates
 */
public record StalemateSentence(Clock clock, Stalemates stalemates) {

  /** The sentence; null where every run has a deal. */
  public @Nullable String text() {
    int count = stalemates.count();
    if (count == 0) {
      return null;
    }
    List<String> parts = new ArrayList<>();
    add(parts, stalemates.noZone(), "nothing could have been agreed");
    add(parts, stalemates.missed(), "a zone of agreement existed" + when() + " and was missed");
    add(
        parts,
        stalemates.indifferent(),
        "something could have been agreed, but nothing by which anyone who has a say gains");
    add(parts, stalemates.undetermined(), "neither could be shown");
    return String.format(
        "Of %s without any deal, %s.", Texts.count(count, "run"), String.join("; ", parts));
  }

  private void add(List<String> parts, Share share, String what) {
    if (share.count() > 0) {
      boolean all = share.count() == stalemates.count() && share.count() > 1;
      parts.add("in " + (all ? "all" : Numbers.count(share.count())) + " " + what);
    }
  }

  /** From when on; the median, where there are several rounds. */
  private String when() {
    Spread from = stalemates.from();
    if (from.count() == 0) {
      return "";
    }
    String round = new RoundWords(clock).of(from.p50());
    boolean all = from.count() == stalemates.missed().count();
    if (from.p05() == from.p95() && all) {
      return " from " + round + " on";
    }
    String which =
        all ? "them" : "the " + Numbers.count(from.count()) + " whose first round is known";
    return ", in half of " + which + " by " + round + ",";
  }
}
