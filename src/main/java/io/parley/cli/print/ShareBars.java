package io.parley.cli.print;

import io.parley.analysis.Share;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Help.Ansi.Style;

/**
 * Shares with their intervals and small bars, in the terminal.
 *
 * @param prose where they go
 * @param heading what they are shares of
 * @param labels the words for each
 * @param shares the shares
 */
public record ShareBars(Prose prose, String heading, List<String> labels, List<Share> shares) {

  private static final int NUMBERS = 31;
  private static final int WIDEST_BAR = 20;
  private static final int NARROWEST_BAR = 8;
  private static final int EIGHTHS = 8;

  void print() {
    int room = prose.width() - NUMBERS;
    int label =
        Math.min(
            labels.stream().mapToInt(String::length).reduce(heading.length(), Math::max),
            room - NARROWEST_BAR);
    int bar = Math.min(WIDEST_BAR, room - label);
    row(heading, label, "  share", "95 % interval", "");
    for (int each = 0; each < labels.size(); each++) {
      Share share = shares.get(each);
      row(
          labels.get(each),
          label,
          String.format(Locale.ROOT, "%5.1f %%", 100 * share.value()),
          String.format(Locale.ROOT, "%5.1f – %4.1f %%", 100 * share.low(), 100 * share.high()),
          bar(share.value(), bar));
    }
  }

  private void row(String label, int width, String share, String interval, String bar) {
    List<String> lines = Prose.broken(label, width);
    String numbers =
        String.format(Locale.ROOT, "  %-" + width + "s  %s  ", lines.get(0), share)
            + prose.styled(String.format(Locale.ROOT, "%-15s", interval), Style.faint);
    prose.console().out().println((numbers + "  " + coloured(bar)).stripTrailing());
    lines.stream().skip(1).forEach(line -> prose.console().out().println("  " + line));
  }

  private String coloured(String bar) {
    return bar.isEmpty() ? "" : prose.styled(bar, Style.fg_blue);
  }

  /** A bar of whole blocks and, at its end, a part of one in eighths. */
  public static String bar(double share, int width) {
    int eighths = (int) Math.round(share * width * EIGHTHS);
    int rest = eighths % EIGHTHS;
    return "█".repeat(eighths / EIGHTHS) + (rest == 0 ? "" : (char) ('█' + EIGHTHS - rest));
  }
}
