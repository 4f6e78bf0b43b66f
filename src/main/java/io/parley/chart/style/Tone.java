package io.parley.chart.style;

import java.awt.Color;
import java.util.List;
import java.util.stream.Stream;

/**
 * A colour of the charts in its two forms.
 *
 * @param light as it is on white paper
 * @param dark as it is on a dark screen
 */
public record Tone(Color light, Color dark) {

  static final Tone INK = of(0x1B2530, 0xE6EAEE);
  static final Tone QUIET_INK = of(0x55606C, 0xA9B4BF);
  static final Tone GRID = of(0xD9DEE3, 0x2E3843);
  static final Tone FIRM_GRID = of(0x979CA0, 0x66727E);
  static final Tone PAPER = of(0xFFFFFF, 0x14191F);
  static final Tone BAR = of(0x3D6080, 0x7FA8CC);
  static final Tone PALE_BAR = of(0x8098AD, 0x5B7186);
  static final Tone BREAK = of(0xA2374A, 0xF0848F);
  static final Tone LOW = of(0x3B6FA0, 0x6FA8DC);
  static final Tone HIGH = of(0xC17A12, 0xE5A54B);
  static final Tone APART = of(0x7D858E, 0x98A2AC);
  static final Tone PALE_APART = of(0xB9BFC5, 0x4A535C);
  static final Tone FEASIBLE = of(0x3F78AC, 0x4F93CC);
  static final Tone SETTLED = of(0xE69F00, 0xF0B429);
  static final Tone SETTLED_EDGE = of(0x8A5E00, 0xFFE2A3);

  /** Words on what is bright in both forms. */
  static final Tone ALWAYS_DARK = of(0x1B2531, 0x14191E);

  /** Words on what is dark in both forms. */
  static final Tone ALWAYS_LIGHT = of(0xFFFFFE, 0xE6EAEF);

  /** How many outcomes there are, from few to many. */
  static final List<Tone> SHADES =
      List.of(of(0xE3E7EB, 0x222A33), of(0xCDD5DC, 0x313C48), of(0xB3BEC8, 0x465564));

  /** Those of actors. */
  static final List<Tone> ACTORS =
      List.of(
          of(0x055F8B, 0x3697D2),
          of(0xAF321E, 0xCD6B55),
          of(0xB28C03, 0xD6A91D),
          of(0x0FA689, 0x66F0CD),
          of(0xDC57DA, 0xFEC2FA),
          of(0x128CB4, 0x1BBAF0),
          of(0x8D003F, 0xFF98B0),
          of(0x967800, 0xF2CB62),
          of(0x5D61AA, 0x6C7BF6),
          of(0x007561, 0x0EB396),
          of(0xEE696A, 0xFE7576),
          of(0x014824, 0x97E7AF));

  /** Those of endings, but of what is left over. */
  static final List<Tone> ENDINGS =
      List.of(
          of(0x004917, 0x8FF099),
          of(0x1F7FC4, 0x489DD4),
          of(0xC08A10, 0xD1960B),
          of(0x9F4155, 0xF14272),
          of(0x5C2A91, 0xE9CEFE),
          of(0x0E7B78, 0x0FCFCA),
          of(0xDC3251, 0xFDAFB1),
          of(0x786937, 0x9A8539),
          of(0x00536B, 0x6B7EF6));

  /** That of the ending that takes what is left over. */
  static final Tone OTHERWISE = of(0x838A90, 0x9BA1A7);

  private static final List<Tone> SINGLE =
      List.of(
          INK,
          QUIET_INK,
          GRID,
          FIRM_GRID,
          PAPER,
          BAR,
          PALE_BAR,
          BREAK,
          LOW,
          HIGH,
          APART,
          PALE_APART,
          FEASIBLE,
          SETTLED,
          SETTLED_EDGE,
          OTHERWISE,
          ALWAYS_DARK,
          ALWAYS_LIGHT,
          new Tone(Color.BLACK, INK.dark));

  /** All that charts are drawn in. */
  static Stream<Tone> all() {
    return Stream.of(SINGLE, SHADES, ACTORS, ENDINGS).flatMap(List::stream);
  }

  private static Tone of(int light, int dark) {
    return new Tone(new Color(light), new Color(dark));
  }

  /** Of a palette the tone at {@code index}; those beyond it repeat it in darker shades. */
  static Tone of(List<Tone> palette, int index) {
    Tone tone = palette.get(index % palette.size());
    for (int turn = index / palette.size(); turn > 0; turn--) {
      tone = new Tone(tone.light.darker(), tone.dark.darker());
    }
    return tone;
  }
}
