package io.parley.report.chart;

import java.awt.Color;
import java.util.List;

/**
 * One colour for each actor and each ending, the same in all charts. The colours can be told apart
 * by colour-blind readers: those of actors are of Okabe and Ito (2008), "Color universal design",
 * those of endings of Tol (2021), "Colour schemes", muted.
 */
final class Palette {

  static final Color INK = new Color(0x1B2530);
  static final Color QUIET_INK = new Color(0x55606C);
  static final Color GRID = new Color(0xD9DEE3);
  static final Color PAPER = Color.WHITE;
  static final Color BAR = new Color(0x5B7C99);
  static final Color STATUS_QUO_BAR = new Color(0xB4C2CE);
  static final Color BREAK = new Color(0xA2374A);

  private static final List<Color> ACTORS =
      colours(
          0x0072B2, 0xD55E00, 0xE69F00, 0x009E73, 0xCC79A7, 0x56B4E9, 0x882255, 0x999933, 0x332288,
          0x44AA99, 0xF0E442, 0x555555);

  private static final List<Color> ENDINGS =
      colours(
          0x117733, 0x88CCEE, 0xDDCC77, 0xCC6677, 0x332288, 0x44AA99, 0xAA4499, 0x999933, 0x882255);

  private static final Color OTHERWISE = new Color(0x9AA1A9);

  private Palette() {}

  /** The colour of an actor, by its place in the scenario. */
  static Color actor(int actor) {
    return of(ACTORS, actor);
  }

  /** The colour of an ending, by its place in the scenario; the last takes what is left over. */
  static Color ending(int ending, int endings) {
    return ending == endings - 1 ? OTHERWISE : of(ENDINGS, ending);
  }

  /** Those beyond the palette repeat it in darker shades. */
  private static Color of(List<Color> palette, int index) {
    Color colour = palette.get(index % palette.size());
    for (int turn = index / palette.size(); turn > 0; turn--) {
      colour = colour.darker();
    }
    return colour;
  }

  private static List<Color> colours(int... codes) {
    return java.util.Arrays.stream(codes).mapToObj(Color::new).toList();
  }
}
