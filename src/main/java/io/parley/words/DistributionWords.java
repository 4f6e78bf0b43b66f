package io.parley.words;

import io.parley.model.draw.Distribution;
import io.parley.model.draw.Endless;
import io.parley.model.draw.Parameter;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;

/**
 * Numbers and words of a scenario, with how they are distributed, as a scenario's author would say
 * it: {@code 60}, {@code triangular 12, 40, 104}, {@code war (90 %) or ceasefire (10 %)}.
 */
public final class DistributionWords {

  /** A chance with more digits than these was not meant so. */
  private static final MathContext DIGITS = new MathContext(4);

  private DistributionWords() {}

  /** A value, or how it is distributed, with words as the scenario has them. */
  public static String of(Parameter parameter) {
    return of(parameter, parameter.words());
  }

  /**
   * A value, or how it is distributed.
   *
   * @param words what to say for each of the parameter's words, in the same order
   */
  static String of(Parameter parameter, List<String> words) {
    Distribution distribution = parameter.distribution();
    if (distribution instanceof Distribution.Choice choice) {
      return choice(choice, words, parameter.path());
    }
    double value = distribution.low();
    if (!words.isEmpty()) {
      return words.get((int) value);
    }
    return value == Double.POSITIVE_INFINITY
        ? number(value, parameter.path())
        : distribution.toString();
  }

  /** What a parameter may be, e.g. {@code 0 or more} or {@code fixed | shuffled}. */
  public static String range(Parameter parameter) {
    return parameter.isWord()
        ? String.join(" | ", parameter.words())
        : parameter.range().toString();
  }

  private static String choice(Distribution.Choice choice, List<String> words, String path) {
    List<String> parts = new ArrayList<>();
    for (int each = 0; each < choice.values().size(); each++) {
      double value = choice.values().get(each);
      String word = words.isEmpty() ? number(value, path) : words.get((int) value);
      parts.add(word + " (" + chance(choice.chances().get(each)) + ")");
    }
    return String.join(" or ", parts);
  }

  /** A number at a path, or the word there for one without an end. */
  static String number(double value, String path) {
    String endless = Double.isInfinite(value) ? Endless.word(path) : null;
    return endless == null ? Distribution.constant(value).toString() : endless;
  }

  private static String chance(double chance) {
    BigDecimal percent = BigDecimal.valueOf(chance).movePointRight(2).round(DIGITS);
    return percent.stripTrailingZeros().toPlainString() + "\u00a0%";
  }
}
