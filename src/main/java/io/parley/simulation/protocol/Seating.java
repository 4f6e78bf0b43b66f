package io.parley.simulation.protocol;

import io.parley.model.outcome.ActorSet;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/** Orders of speaking. Order alone can move results, so it is stated and, as a rule, shuffled. */
public final class Seating {

  private Seating() {}

  /** The names that scenarios use. */
  public static List<String> names() {
    return List.of("shuffled", "fixed", "rotating", "influence");
  }

  /**
   * The order of speaking in a round.
   *
   * @param draw the uniform number for each place
   */
  public static int[] order(
      String name,
      ActorSet seated,
      int round,
      IntToDoubleFunction influence,
      IntToDoubleFunction draw) {
    int[] declared = seated.toList().stream().mapToInt(Integer::intValue).toArray();
    return switch (name) {
      case "fixed" -> declared;
      case "rotating" -> rotated(declared, round);
      case "influence" -> drawn(declared, influence, draw);
      case "shuffled" -> drawn(declared, actor -> 1, draw);
      default -> throw new IllegalArgumentException("no seating is named " + name);
    };
  }

  private static int[] rotated(int[] declared, int round) {
    return IntStream.range(0, declared.length)
        .map(place -> declared[(place + round) % declared.length])
        .toArray();
  }

  /** Draws one after another from those left, each with its weight as chance. */
  private static int[] drawn(int[] actors, IntToDoubleFunction weight, IntToDoubleFunction draw) {
    int[] order = actors.clone();
    for (int place = 0; place < order.length - 1; place++) {
      int chosen = chosen(order, place, weight, draw.applyAsDouble(place));
      int actor = order[chosen];
      System.arraycopy(order, place, order, place + 1, chosen - place);
      order[place] = actor;
    }
    return order;
  }

  private static int chosen(int[] actors, int from, IntToDoubleFunction weight, double uniform) {
    double total = 0;
    for (int i = from; i < actors.length; i++) {
      total += weight.applyAsDouble(actors[i]);
    }
    if (!(total > 0)) {
      return from + (int) (uniform * (actors.length - from));
    }
    double left = uniform * total;
    for (int i = from; i < actors.length - 1; i++) {
      left -= weight.applyAsDouble(actors[i]);
      if (left < 0) {
        return i;
      }
    }
    return actors.length - 1;
  }
}
