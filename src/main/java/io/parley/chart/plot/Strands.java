package io.parley.chart.plot;

import java.awt.Color;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Runs that go through levels of boxes, one level below the other, as strands from box to box.
 *
 * @param levels the levels, from top to bottom
 * @param strands what goes from each level to the next, and how many runs each is
 * @param runs how many runs there are
 */
public record Strands(List<Level> levels, Map<Strand, Integer> strands, int runs) {

  public Strands {
    levels = List.copyOf(levels);
    strands = Collections.unmodifiableMap(new LinkedHashMap<>(strands));
  }

  /**
   * A level.
   *
   * @param name what its boxes are about
   * @param boxes its boxes, from left to right
   */
  public record Level(String name, List<Box> boxes) {

    public Level {
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
   * Some runs on their way from a box to one on the next level.
   *
   * @param level the level that they come from
   * @param from the box there
   * @param to the box on the next level
   * @param order the place of their ending, by which they lie side by side
   * @param colour its colour
   */
  public record Strand(int level, int from, int to, int order, Color colour) {}
}
