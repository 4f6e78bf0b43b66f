package io.parley.chart.plot;

import io.parley.chart.plot.Boxes.Thing;
import java.awt.Color;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Runs that go through levels of things, one level below the other, as strands between boxes. */
public final class Strands {

  /** The most boxes on a level whose things need not all be told apart. */
  public static final int USUAL = 7;

  /** The most boxes on a level of endings, so that every colour is named. */
  public static final int ENDINGS = 12;

  private final int runs;
  private final List<Level> levels = new ArrayList<>();
  private final Map<Strand, Integer> strands = new LinkedHashMap<>();
  private boolean isNumbered;

  private record Level(String name, List<Thing> things, int most) {}

  /**
   * A level as it is drawn.
   *
   * @param name what its boxes are about
   * @param boxes its boxes, from left to right
   */
  record Row(String name, List<Box> boxes) {
    Row {
      boxes = List.copyOf(boxes);
    }
  }

  /**
   * A box.
   *
   * @param label what it is called
   * @param number how many runs go through it, in words
   * @param colour its edge
   * @param isPale whether it is shaded, as what is in force at the start
   */
  record Box(String label, String number, Color colour, boolean isPale) {}

  /**
   * Some runs on their way from one thing or box to one on the next level.
   *
   * @param level the level that they come from
   * @param from where from
   * @param to where to
   * @param order the place of their ending, by which they lie side by side
   * @param colour its colour
   */
  public record Strand(int level, int from, int to, int order, Color colour) {}

  /** No strands so far, of {@code runs} runs in all. */
  public Strands(int runs) {
    this.runs = runs;
  }

  /** Adds a level below the others, with so many boxes at most. */
  public Strands level(String name, List<Thing> things, int most) {
    levels.add(new Level(name, List.copyOf(things), most));
    return this;
  }

  /** Adds runs that go from a thing of a level to one of the next, by their place on these. */
  public void add(int level, int from, int to, int ending, Color colour, int count) {
    strands.merge(new Strand(level, from, to, ending, colour), count, Integer::sum);
  }

  /** Each strand that is wide enough says how many runs it is. */
  public Strands numbered() {
    isNumbered = true;
    return this;
  }

  /** The plot. */
  public StrandsPlot plot() {
    List<Boxes> boxes = new ArrayList<>();
    List<Row> rows = new ArrayList<>();
    for (int level = 0; level < levels.size(); level++) {
      Level each = levels.get(level);
      boxes.add(new Boxes(each.things(), through(level), runs, each.most()));
      rows.add(new Row(each.name(), boxes.get(level).all()));
    }
    Map<Strand, Integer> drawn = new LinkedHashMap<>();
    strands.forEach(
        (each, count) ->
            drawn.merge(
                new Strand(
                    each.level(),
                    boxes.get(each.level()).of(each.from()),
                    boxes.get(each.level() + 1).of(each.to()),
                    each.order(),
                    each.colour()),
                count,
                Integer::sum));
    return new StrandsPlot(rows, drawn, isNumbered);
  }

  /** By thing of a level, how many runs go through it. */
  private int[] through(int level) {
    int[] counts = new int[levels.get(level).things().size()];
    boolean isLast = level == levels.size() - 1;
    strands.forEach(
        (each, count) -> {
          if (each.level() == (isLast ? level - 1 : level)) {
            counts[isLast ? each.to() : each.from()] += count;
          }
        });
    return counts;
  }
}
