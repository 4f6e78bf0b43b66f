package io.parley.chart.axis;

import io.parley.chart.axis.TickAxis.Tick;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleFunction;
import org.jfree.data.Range;

/**
 * Axes of numbers: shares, values, differences, counts. Where an axis leaves room, that is the
 * share of its length, 0 to 1, beyond what it shows, for labels that have no ticks below them.
 */
public final class Scales {

  private static final int MOST_TICKS = 9;
  private static final double[] STEPS = {1, 2, 5};
  private static final double AIR = 0.02;
  private static final double ROUNDING = 1e-9;
  private static final double LEAST_LENGTH = 1e-6;
  private static final int DECIMALS = 6;

  private Scales() {}

  /** Shares from 0 to 100 %, with ticks {@code step} apart. */
  public static TickAxis shares(double room, double step) {
    return new TickAxis(new Range(0, 1 / (1 - room)), ticks(0, 1, step, Scales::percent));
  }

  /** Shares over a range, which may reach beyond 0 and 100 %. */
  public static TickAxis shares(Range range, double step) {
    double most = Math.min(1, range.getUpperBound());
    return new TickAxis(range, ticks(0, most, step, Scales::percent));
  }

  /** Values, with a little air below them. */
  public static TickAxis values(double least, double most, double room) {
    return values(least, most, room, MOST_TICKS);
  }

  /** The same with so many ticks at most. */
  public static TickAxis values(double least, double most, double room, int mostTicks) {
    double length = (most - least) / (1 - room);
    double low = least - AIR * length;
    return new TickAxis(
        new Range(low, least + length),
        ticks(low, most, step(most - least, mostTicks), Scales::plain));
  }

  /** Differences, with their signs and with 0 among them. */
  public static TickAxis differences(double least, double most, double room) {
    return between(Math.min(0, least), Math.max(0, most), room, Scales::signed);
  }

  /** Numbers in some unit, or in percent. */
  public static TickAxis numbers(double least, double most, double room, boolean inPercent) {
    return between(least, most, room, inPercent ? Scales::percent : Scales::plain);
  }

  private static TickAxis between(
      double least, double most, double room, DoubleFunction<String> text) {
    double length = Math.max(LEAST_LENGTH, most - least);
    double low = least - AIR * length;
    double high = least + (1 + AIR) * length;
    return new TickAxis(
        new Range(low, low + (high - low) / (1 - room)),
        ticks(low, high, step(length, MOST_TICKS), text));
  }

  /** Counts of runs from 0 to {@code last}, which is 1 or more. */
  public static TickAxis runs(int last) {
    double step = Math.max(1, step(last, MOST_TICKS));
    return new TickAxis(
            new Range(0, last),
            ticks(0, last, step, value -> String.format(Locale.ROOT, "%,.0f", value)))
        .marked()
        .named("Runs");
  }

  /** Values of a factor, rising, with a tick at each. */
  public static TickAxis factor(String name, double[] values) {
    double least = values[0];
    double most = values[values.length - 1];
    double air = most > least ? AIR / 2 * (most - least) : 1;
    List<Tick> ticks =
        Arrays.stream(values).mapToObj(value -> new Tick(value, plain(value))).toList();
    return new TickAxis(new Range(least - air, most + air), ticks).marked().named(name);
  }

  /** The least of 1, 2, 5, 10 … and their tenths with which the ticks are not too many. */
  static double step(double length, int mostTicks) {
    double power = Math.pow(10, Math.floor(Math.log10(length / mostTicks)));
    for (double step : STEPS) {
      if (length / (step * power) <= mostTicks) {
        return step * power;
      }
    }
    return 10 * power;
  }

  private static List<Tick> ticks(
      double least, double most, double step, DoubleFunction<String> text) {
    List<Tick> ticks = new ArrayList<>();
    double rounding = ROUNDING * (1 + step);
    for (long tick = (long) Math.ceil((least - rounding) / step);
        tick * step <= most + rounding;
        tick++) {
      ticks.add(new Tick(tick * step, text.apply(tick * step)));
    }
    return ticks;
  }

  private static String percent(double share) {
    return plain(100 * share) + "\u00a0%";
  }

  private static String signed(double value) {
    String number = plain(value);
    return value > 0 && !number.equals("0") ? "+" + number : number;
  }

  /** A number as short as it can be. */
  private static String plain(double value) {
    BigDecimal rounded = new BigDecimal(value).setScale(DECIMALS, RoundingMode.HALF_EVEN);
    if (rounded.signum() == 0) {
      return "0";
    }
    DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
    symbols.setMinusSign('−');
    return new DecimalFormat("0.######", symbols).format(rounded);
  }
}
