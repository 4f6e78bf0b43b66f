package io.parley.analysis.solve;

import io.parley.model.Actor;
import io.parley.model.ActorSet;
import io.parley.model.InputException;
import io.parley.model.Outcome;
import io.parley.model.RedLine;
import io.parley.model.Valuation;
import java.util.ArrayList;
import java.util.List;

/**
 * What can keep a deal from coming about: each red line that stands, each actor's no-deal value. A
 * set of them is a bit mask.
 */
final class Constraints {

  private static final int MOST = 62;

  private final Bargain bargain;
  private final List<String> ids = new ArrayList<>();
  private final List<Integer> actors = new ArrayList<>();
  private final List<RedLine> lines = new ArrayList<>();
  private final long[] valueBits;

  Constraints(Bargain bargain) {
    this.bargain = bargain;
    List<Actor> all = bargain.scenario().actors();
    valueBits = new long[all.size()];
    for (int actor = 0; actor < all.size(); actor++) {
      valueBits[actor] = 1L << ids.size();
      ids.add("actors." + all.get(actor).id() + ".value");
      actors.add(actor);
      for (RedLine line : all.get(actor).redLines()) {
        if (bargain.stands(actor, line)) {
          ids.add("actors." + all.get(actor).id() + ".red_lines." + line.id());
          actors.add(actor);
          lines.add(line);
        }
      }
    }
    if (ids.size() > MOST) {
      throw new InputException(
          "solve",
          ids.size() + " red lines and no-deal values",
          "at most " + MOST + ", so that every set of them can be tried");
    }
  }

  /** How many there are. */
  int size() {
    return ids.size();
  }

  /** The id of a constraint: the path of a line, or of an actor's value. */
  String id(int constraint) {
    return ids.get(constraint);
  }

  /** Whose constraint it is. */
  int actor(int constraint) {
    return actors.get(constraint);
  }

  /** Those of an actor's constraints that keep it from taking {@code outcome}. */
  long violated(int actor, Outcome outcome) {
    long violated = bargain.gain(actor, outcome) < -Valuation.PRECISION ? valueBits[actor] : 0;
    int line = 0;
    for (int constraint = 0; constraint < ids.size(); constraint++) {
      if (valueBits[actors.get(constraint)] != 1L << constraint) {
        RedLine redLine = lines.get(line++);
        if (actors.get(constraint) == actor && bargain.refuses(actor, redLine, outcome)) {
          violated |= 1L << constraint;
        }
      }
    }
    return violated;
  }

  /** Those who would take an outcome of which {@code violated} tells, by actor, what keeps them. */
  static ActorSet takers(long[] violated, long relaxed) {
    ActorSet takers = ActorSet.NONE;
    for (int actor = 0; actor < violated.length; actor++) {
      takers = (violated[actor] & ~relaxed) == 0 ? takers.with(actor) : takers;
    }
    return takers;
  }

  /** The ids of the constraints in {@code mask}. */
  List<String> ids(long mask) {
    List<String> chosen = new ArrayList<>();
    for (long rest = mask; rest != 0; rest &= rest - 1) {
      chosen.add(ids.get(Long.numberOfTrailingZeros(rest)));
    }
    return chosen;
  }
}
