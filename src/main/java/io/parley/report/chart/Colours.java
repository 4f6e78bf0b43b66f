package io.parley.report.chart;

import java.awt.Color;
import java.util.Locale;

/**
 * The colours of charts for whoever shows the same things beside them, as style sheets write them.
 */
public final class Colours {

  private Colours() {}

  /** The colour of an ending on paper, by its place among so many. */
  public static String ending(int ending, int endings) {
    return code(Palette.ending(ending, endings));
  }

  private static String code(Color colour) {
    return String.format(Locale.ROOT, "#%06x", colour.getRGB() & 0xFFFFFF);
  }
}
