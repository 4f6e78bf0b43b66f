package io.parley.chart.plot;

import io.parley.analysis.Share;
import io.parley.chart.plot.Strands.Box;
import io.parley.chart.style.Palette;
import io.parley.words.Percent;
import java.awt.Color;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The boxes of a level of strands: one for each thing through which any run goes. Where these are
 * too many, the rarest share the last box.
 */
public final class Boxes {

  private final List<Box> boxes = new ArrayList<>();
  private final int[] places;

  /**
   * Boxes for some things.
   *
   * @param things what there is
   * @param runs by thing, how many runs go through it
   * @param of how many runs there are
   * @param most the most boxes
   */
  Boxes(List<Thing> things, int[] runs, int of, int most) {
    places = new int[things.size()];
    List<Integer> present =
        IntStream.range(0, runs.length).filter(thing -> runs[thing] > 0).boxed().toList();
    List<Integer> own = present;
    if (present.size() > most) {
      own =
          present.stream()
              .sorted(Comparator.comparing((Integer thing) -> -runs[thing]))
              .limit(most - 1L)
              .sorted()
              .toList();
    }
    Arrays.fill(places, own.size());
    for (int thing : own) {
      places[thing] = boxes.size();
      Thing each = things.get(thing);
      boxes.add(new Box(each.label(), number(runs[thing], of), each.colour(), each.isPale()));
    }
    int others = present.size() - own.size();
    if (others > 0) {
      int all = present.stream().mapToInt(thing -> runs[thing]).sum();
      int drawn = own.stream().mapToInt(thing -> runs[thing]).sum();
      boxes.add(new Box(others + " others", number(all - drawn, of), Palette.FIRM_GRID, false));
    }
  }

  /**
   * What a box may stand for.
   *
   * @param label what it is called
   * @param colour its colour
   * @param isPale whether it is what is in force at the start
   */
  public record Thing(String label, Color colour, boolean isPale) {}

  private static String number(int runs, int of) {
    return Percent.of(Share.of(runs, of));
  }

  /** The boxes, from left to right. */
  List<Box> all() {
    return List.copyOf(boxes);
  }

  /** The box of a thing. */
  int of(int thing) {
    return places[thing];
  }
}
