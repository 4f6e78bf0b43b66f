package io.parley.words.finding;

import io.parley.analysis.comparison.Comparison;
import io.parley.analysis.comparison.Difference;
import io.parley.analysis.comparison.Finding;
import io.parley.analysis.comparison.Quantity.Kind;
import io.parley.model.procedure.Clock;
import io.parley.words.Numbers;
import io.parley.words.Percent;
import io.parley.words.Signed;
import io.parley.words.Texts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * What a variant changes, in a sentence for each figure: those in which a difference is seen first,
 * and of these the largest.
 *
 * @param comparison the variant held against the baseline
 * @param clock the clock of both
 */
public record ComparisonSentences(Comparison comparison, Clock clock) {

  private static final int POINT_DECIMALS = 1;
  private static final int PAYOFF_DECIMALS = 3;
  private static final int ROUND_DECIMALS = 1;
  private static final double POINTS = 100;

  private static final Comparator<Finding> LARGEST_FIRST =
      Comparator.comparing((Finding finding) -> finding.difference().isSeen())
          .thenComparing(finding -> Math.abs(finding.difference().value()))
          .reversed();

  /** The findings of a kind, the largest first. */
  public List<Finding> findings(Kind kind) {
    return comparison.findings().stream()
        .filter(finding -> finding.quantity().kind() == kind)
        .sorted(LARGEST_FIRST)
        .toList();
  }

  /** How many runs end otherwise. */
  public String changed() {
    int runs = comparison.runs();
    if (runs == 0) {
      return "There is no run to compare.";
    }
    if (comparison.changed() == 0) {
      return "No run ends otherwise.";
    }
    return String.format(
        Locale.ROOT,
        "%,d of %s end%s otherwise.",
        comparison.changed(),
        Texts.count(runs, "run"),
        comparison.changed() == 1 ? "s" : "");
  }

  /** A finding in words. */
  public String of(Finding finding) {
    String label = Texts.within(finding.quantity().label());
    if (finding.runs() == 0) {
      return label + ": no run to compare.";
    }
    return switch (finding.quantity().kind()) {
      case ENDING, OPTION -> label + ": " + share(finding) + ".";
      case PAYOFF -> label + ", mean payoff: " + payoff(finding) + ".";
      case ROUND -> label + ": " + round(finding) + ".";
    };
  }

  private static String share(Finding finding) {
    Difference points = points(finding.difference());
    boolean isSame = finding.baseline() == finding.variant();
    String both =
        isSame
            ? Percent.of(finding.variant()) + " of runs in both"
            : Percent.of(finding.variant())
                + " of runs instead of "
                + Percent.of(finding.baseline());
    int decimals = Signed.decimals(points.halfWidth(), POINT_DECIMALS);
    if (!points.isSeen()) {
      return unseen(points, decimals, " points") + ", " + both;
    }
    return Signed.size(points.value(), decimals)
        + (points.value() > 0 ? " points more, " : " points fewer, ")
        + both
        + interval(points, decimals);
  }

  private static String payoff(Finding finding) {
    Difference difference = finding.difference();
    int decimals = Signed.decimals(difference.halfWidth(), PAYOFF_DECIMALS);
    if (finding.differing() == 0) {
      return "no difference seen, the same in every run";
    }
    String both = instead(finding, decimals);
    if (!difference.isSeen()) {
      return unseen(difference, decimals, "") + ", " + both;
    }
    return Signed.size(difference.value(), decimals)
        + (difference.value() > 0 ? " more, " : " less, ")
        + both
        + interval(difference, decimals);
  }

  private String round(Finding finding) {
    Difference difference = finding.difference();
    int decimals = Signed.decimals(difference.halfWidth(), ROUND_DECIMALS);
    String over =
        ", over the " + Texts.count(finding.runs(), "run") + " that change anything in both";
    if (finding.differing() == 0) {
      return "no difference seen, the same in every run" + over;
    }
    String both = clock.unitName() + " " + instead(finding, decimals);
    if (!difference.isSeen()) {
      return unseen(difference, decimals, " " + units()) + ", " + both + over;
    }
    return Signed.size(difference.value(), decimals)
        + " "
        + units()
        + (difference.value() > 0 ? " later, " : " earlier, ")
        + both
        + interval(difference, decimals)
        + over;
  }

  private String units() {
    return clock.unitName() + "s";
  }

  private static String instead(Finding finding, int decimals) {
    return number(finding.variant(), decimals)
        + " instead of "
        + number(finding.baseline(), decimals);
  }

  /** That no difference is seen, what was found all the same, and how far the interval reaches. */
  private static String unseen(Difference difference, int decimals, String unit) {
    String found = Signed.of(difference.value(), decimals) + unit;
    return difference.hasInterval()
        ? "no difference seen ("
            + found
            + ", give or take "
            + Signed.size(difference.halfWidth(), decimals)
            + ")"
        : "no difference seen (" + found + " in a single run)";
  }

  private static String interval(Difference difference, int decimals) {
    return " (" + ends(difference, decimals) + ")";
  }

  /** An interval's ends, with their signs. */
  public static String ends(Difference difference, int decimals) {
    return difference.hasInterval()
        ? Signed.of(difference.low(), decimals) + " to " + Signed.of(difference.high(), decimals)
        : "–";
  }

  /** A difference of shares in percentage points. */
  public static Difference points(Difference difference) {
    return new Difference(
        POINTS * difference.value(), POINTS * difference.low(), POINTS * difference.high());
  }

  /**
   * The cells of a finding in a table: baseline, variant, difference, interval, runs that differ.
   */
  public static List<String> cells(Finding finding) {
    if (finding.runs() == 0) {
      return List.of("–", "–", "–", "–", "0");
    }
    boolean isShare = finding.quantity().kind().isShare();
    Difference difference = isShare ? points(finding.difference()) : finding.difference();
    int least = finding.quantity().kind() == Kind.PAYOFF ? PAYOFF_DECIMALS : POINT_DECIMALS;
    int decimals = Signed.decimals(difference.halfWidth(), least);
    return List.of(
        isShare ? Percent.of(finding.baseline()) : number(finding.baseline(), decimals),
        isShare ? Percent.of(finding.variant()) : number(finding.variant(), decimals),
        Signed.of(difference.value(), decimals),
        ends(difference, decimals),
        Numbers.count(finding.differing()));
  }

  /** The same with the number of runs that were compared. */
  public static List<String> cellsWithRuns(Finding finding) {
    List<String> cells = new ArrayList<>(cells(finding));
    cells.add(Numbers.count(finding.runs()));
    return cells;
  }

  private static String number(double value, int decimals) {
    String text = String.format(Locale.ROOT, "%." + decimals + "f", value + 0.0);
    return text.matches("-0[.0]*") ? text.substring(1) : text.replace('-', '−');
  }
}
