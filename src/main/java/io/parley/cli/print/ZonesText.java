package io.parley.cli.print;

import io.parley.analysis.solve.zone.Ripeness;
import io.parley.model.outcome.Ending;
import io.parley.model.procedure.Clock;
import io.parley.words.Percent;
import io.parley.words.Texts;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * In what share of drawn worlds there is a deal, in words.
 *
 * @param zones for what was asked and by ending
 * @param clock what rounds are called
 * @param out where to print
 */
record ZonesText(List<Ripeness> zones, Clock clock, PrintWriter out) {

  private static final int COLUMNS = 5;
  private static final int WIDTH = 18;

  void print() {
    if (zones.isEmpty()) {
      return;
    }
    out.println();
    out.println(
        "How many of "
            + Texts.count(zones.get(0).worlds(), "drawn world")
            + " have a feasible deal, if everybody goes on holding out (95 % interval):");
    int[] rounds = rounds(zones.get(0).shares().size());
    int first = zones.stream().mapToInt(zone -> label(zone).length()).max().orElse(0) + 2;
    String heading =
        IntStream.of(rounds)
            .mapToObj(round -> pad(clock.unitName() + " " + round, WIDTH))
            .collect(Collectors.joining());
    out.println("  " + pad("", first) + heading.stripTrailing());
    for (Ripeness zone : zones) {
      String shares =
          IntStream.of(rounds)
              .mapToObj(round -> pad(Percent.of(zone.shares().get(round)), WIDTH))
              .collect(Collectors.joining());
      out.println("  " + pad(label(zone), first) + shares.stripTrailing());
    }
  }

  /** The first round, the last, and some between them. */
  private static int[] rounds(int count) {
    return IntStream.range(0, COLUMNS)
        .map(column -> (count - 1) * column / (COLUMNS - 1))
        .distinct()
        .toArray();
  }

  private static String label(Ripeness zone) {
    Ending ending = zone.ending();
    return ending == null ? "any deal" : ending.label();
  }

  private static String pad(String text, int width) {
    return String.format(Locale.ROOT, "%-" + Math.max(1, width) + "s", text);
  }
}
