package io.parley.chart.style;

import java.awt.Color;
import java.util.Locale;
import java.util.Objects;

/** The colours of charts, as style sheets write them, for what is shown beside charts. */
public final class Colours {

  private Colours() {}

  /** The colour of an ending on paper, by its place among so many. */
  public static String ending(int ending, int endings) {
    return code(Palette.ending(ending, endings));
  }

  /** The colour of an ending on a dark screen, by its place among so many. */
  public static String endingInTheDark(int ending, int endings) {
    Color light = Palette.ending(ending, endings);
    return code(Objects.requireNonNullElse(Palette.dark(light), light));
  }

  private static String code(Color colour) {
    return String.format(Locale.ROOT, "#%06x", colour.getRGB() & 0xFFFFFF);
  }
}
