package io.parley.analysis;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A run in which no deal took effect, and whether its world had a zone of agreement: whether, in
 * some round of the clock, there was an outcome that everyone whose consent it needs would have
 * taken at one table of all, had everybody gone on holding out until then.
 *
 * @param zone whether there was one
 * @param from the first round in which there was one that was missed; null where there was none,
 *     and where no round could be shown to be the first
 */
public record Stalemate(Zone zone, @Nullable Integer from) {

  /** Whether there was something to agree on. */
  public enum Zone {
    /** Nothing could be agreed in any round. */
    NONE,

    /** Something could be agreed, and was not. */
    MISSED,

    /** Something could be agreed, but in no round anything by which anyone who has a say gains. */
    INDIFFERENT,

    /** There are too many outcomes to say, and those that were looked at are no deals. */
    UNDETERMINED;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
