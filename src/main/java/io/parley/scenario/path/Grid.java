package io.parley.scenario.path;

import io.parley.model.InputException;
import io.parley.scenario.yaml.FlowNodes;
import io.parley.scenario.yaml.Scalars;
import io.parley.scenario.yaml.Wording;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/**
 * Numbers at equal distances, {@code LOW..HIGH:COUNT}, with both ends.
 *
 * @param low the first
 * @param high the last
 * @param count how many there are, 2 or more
 */
record Grid(BigDecimal low, BigDecimal high, int count) {

  private static final int MOST = 10_000;

  private static final double LEAST = 1e-12;
  private static final int MOST_CHARACTERS = 40;

  /** How many digits of a distance count behind its first. */
  private static final int MORE_DIGITS = 4;

  private static final String NUMBER = "[-+]?[0-9]*\\.?[0-9]+(?:[eE][-+]?[0-9]+)?";
  private static final Pattern FORM =
      Pattern.compile("\\s*(" + NUMBER + ")\\s*\\.\\.\\s*(" + NUMBER + ")\\s*:\\s*([0-9]+)\\s*");
  private static final String EXAMPLE = "LOW..HIGH:COUNT, such as 0..1:11";

  /**
   * The grid that {@code text} says; null if it says something else.
   *
   * @param label what messages call it
   * @throws InputException if it is one, but empty or crossing
   */
  static @Nullable Grid parse(String label, String text) {
    if (!text.contains("..")) {
      return null;
    }
    Matcher form = FORM.matcher(text);
    if (!form.matches()) {
      throw new InputException(label, Wording.quoted(text), EXAMPLE);
    }
    BigDecimal low = number(label, form.group(1));
    BigDecimal high = number(label, form.group(2));
    if (low.compareTo(high) >= 0) {
      throw new InputException(
          label,
          "a grid from " + low.toPlainString() + " to " + high.toPlainString(),
          "a high end above the low end");
    }
    BigDecimal count = new BigDecimal(form.group(3));
    if (count.compareTo(BigDecimal.valueOf(2)) < 0
        || count.compareTo(BigDecimal.valueOf(MOST)) > 0) {
      throw new InputException(
          label, "a grid of " + count.toPlainString(), "2 to " + MOST + " numbers");
    }
    return new Grid(low, high, count.intValueExact());
  }

  /** All its digits are reckoned with, so it must not have too many. */
  private static BigDecimal number(String label, String text) {
    double size = Math.abs(Double.parseDouble(text));
    if (size > Scalars.MOST || (size < LEAST && size > 0) || text.length() > MOST_CHARACTERS) {
      throw new InputException(label, Wording.quoted(text), Scalars.RANGE);
    }
    return size == 0 ? BigDecimal.ZERO : new BigDecimal(text);
  }

  /** The numbers, at the place of {@code written}. */
  List<Node> nodes(ScalarNode written) {
    return IntStream.range(0, count)
        .mapToObj(this::number)
        .map(number -> FlowNodes.number(number, written))
        .toList();
  }

  private BigDecimal number(int index) {
    BigDecimal length = high.subtract(low);
    BigDecimal step = length.divide(BigDecimal.valueOf(count - 1L), MathContext.DECIMAL64);
    int firstDigit = step.scale() - step.precision() + 1;
    int decimals = Math.max(firstDigit + MORE_DIGITS, Math.max(low.scale(), high.scale()));
    return low.add(
        length
            .multiply(BigDecimal.valueOf(index))
            .divide(BigDecimal.valueOf(count - 1L), decimals, RoundingMode.HALF_EVEN));
  }
}
