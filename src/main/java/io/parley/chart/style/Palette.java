package io.parley.chart.style;

import java.awt.Color;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One colour for each actor and each ending, the same in all charts, and what else charts are drawn
 * in. The colours of actors and of endings stand out from the paper (a contrast of 3 or more, WCAG
 * 2.2, 1.4.11) and from each other, also for readers who see no red, no green or no blue (as
 * simulated by Machado, Oliveira and Fernandes 2009). These are the light forms; {@link #dark}
 * knows the dark ones.
 */
public final class Palette {

  public static final Color INK = Tone.INK.light();
  public static final Color QUIET_INK = Tone.QUIET_INK.light();
  public static final Color GRID = Tone.GRID.light();
  public static final Color FIRM_GRID = Tone.FIRM_GRID.light();
  public static final Color PAPER = Tone.PAPER.light();
  public static final Color BAR = Tone.BAR.light();
  public static final Color STATUS_QUO_BAR = Tone.PALE_BAR.light();
  public static final Color BREAK = Tone.BREAK.light();
  public static final Color LOW = Tone.LOW.light();
  public static final Color HIGH = Tone.HIGH.light();
  public static final Color APART = Tone.APART.light();
  public static final Color PALE_APART = Tone.PALE_APART.light();
  public static final Color FEASIBLE = Tone.FEASIBLE.light();
  public static final Color SETTLED = Tone.SETTLED.light();
  public static final Color SETTLED_EDGE = Tone.SETTLED_EDGE.light();

  /** More actors or endings than anyone will draw. */
  private static final int MOST = 100;

  private static final Map<Color, Color> DARK =
      Stream.concat(Tone.all(), Stream.of(Tone.ACTORS, Tone.ENDINGS).flatMap(Palette::repeated))
          .collect(Collectors.toMap(Tone::light, Tone::dark, (first, again) -> first));

  private Palette() {}

  private static Stream<Tone> repeated(List<Tone> palette) {
    return IntStream.range(palette.size(), MOST).mapToObj(index -> Tone.of(palette, index));
  }

  /** The colour of an actor, by its place in the scenario. */
  public static Color actor(int actor) {
    return Tone.of(Tone.ACTORS, actor).light();
  }

  /** The colour of an ending, by its place in the scenario; the last takes what is left over. */
  public static Color ending(int ending, int endings) {
    return endingTone(ending, endings).light();
  }

  /** The same in both forms. */
  public static Tone endingTone(int ending, int endings) {
    return ending == endings - 1 ? Tone.OTHERWISE : Tone.of(Tone.ENDINGS, ending);
  }

  /** The shade of something counted: the first from 1, the next from 10, the last from 100 on. */
  public static Color shade(double count) {
    return Tone.SHADES.get(count >= 100 ? 2 : count >= 10 ? 1 : 0).light();
  }

  /** A colour that lets through what is below it. */
  public static Color clear(Color colour, double opacity) {
    int alpha = (int) Math.round(255 * Math.min(1, opacity));
    return new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), alpha);
  }

  /** The dark form of a light one; null for what is not a colour of the charts. */
  static @Nullable Color dark(Color light) {
    return DARK.get(light);
  }
}
