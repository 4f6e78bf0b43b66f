package io.parley.chart.style;

import java.awt.Color;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** What colour words have that stand on a colour, so that they can be read in both forms. */
public final class Contrast {

  private static final List<Tone> TONES =
      List.of(Tone.INK, Tone.PAPER, Tone.ALWAYS_DARK, Tone.ALWAYS_LIGHT);

  private Contrast() {}

  /**
   * The colour of words on {@code tone}, where that covers the paper with some strength.
   *
   * @param strength 0 for the bare paper to 1 for the full colour
   */
  public static Color on(Tone tone, double strength) {
    return TONES.stream()
        .max(Comparator.comparingDouble(words -> leastContrast(words, tone, strength)))
        .orElse(Tone.INK)
        .light();
  }

  private static double leastContrast(Tone words, Tone tone, double strength) {
    return Math.min(
        contrast(words, tone, strength, Tone::light), contrast(words, tone, strength, Tone::dark));
  }

  /** The contrast in one of the forms (WCAG 2.2). */
  private static double contrast(
      Tone words, Tone tone, double strength, Function<Tone, Color> form) {
    double first = luminance(form.apply(words)) + 0.05;
    double second = luminance(mixed(form.apply(Tone.PAPER), form.apply(tone), strength)) + 0.05;
    return Math.max(first, second) / Math.min(first, second);
  }

  private static Color mixed(Color paper, Color colour, double strength) {
    return new Color(
        mixed(paper.getRed(), colour.getRed(), strength),
        mixed(paper.getGreen(), colour.getGreen(), strength),
        mixed(paper.getBlue(), colour.getBlue(), strength));
  }

  private static int mixed(int paper, int colour, double strength) {
    return (int) Math.round(paper + (colour - paper) * Math.max(0, Math.min(1, strength)));
  }

  private static double luminance(Color colour) {
    return 0.2126 * linear(colour.getRed())
        + 0.7152 * linear(colour.getGreen())
        + 0.0722 * linear(colour.getBlue());
  }

  private static double linear(int channel) {
    double value = channel / 255.0;
    return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
  }
}
