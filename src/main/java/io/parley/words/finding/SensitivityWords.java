package io.parley.words.finding;

import io.parley.analysis.sensitivity.Convergence;
import io.parley.analysis.sensitivity.Estimate;
import io.parley.analysis.sensitivity.Index;
import io.parley.analysis.sensitivity.Ranking;
import io.parley.results.study.ModelOutput;
import io.parley.words.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** On what an output depends, in plain words. */
public final class SensitivityWords {

  private static final double LITTLE = 0.05;
  private static final String INTERVAL = "95 % interval";

  private final ModelOutput output;
  private final Ranking ranking;
  private final IndexNumbers numbers;

  /** The words for an output, whose indices are in {@code ranking}. */
  public SensitivityWords(ModelOutput output, Ranking ranking) {
    this.output = output;
    this.ranking = ranking;
    this.numbers = new IndexNumbers(output, ranking.main().equals(Index.TOTAL_ORDER));
  }

  /** The output as the object of a sentence. */
  public String subject() {
    String label = Texts.within(output.label());
    return switch (output.kind()) {
      case ENDINGS -> "how runs end";
      case ENDING -> "whether runs end in “" + label + "”";
      case PAYOFF -> "the payoff of " + label;
      case SETTLED_ROUND -> "when the last change comes";
    };
  }

  /** What the indices are called. */
  public String method() {
    return switch (ranking.main()) {
      case Index.TOTAL_ORDER -> "Sobol indices";
      case Index.MU_STAR -> "Elementary effects (Morris)";
      case Index.SWING -> "One factor at a time, low (5 % quantile) and high (95 %)";
      default -> "No differences";
    };
  }

  /** What a factor is called. */
  public static String factor(String factor) {
    return switch (factor) {
      case Index.LUCK -> "a run's own luck";
      case Index.OTHERS -> "all other uncertain numbers";
      default -> Texts.within(factor);
    };
  }

  /** The heads of a table's columns. */
  public List<String> heading() {
    return switch (ranking.main()) {
      case Index.TOTAL_ORDER -> List.of("", "alone", INTERVAL, "in all", INTERVAL);
      case Index.MU_STAR -> List.of("", "mu*", INTERVAL, "mu", "sigma");
      default -> List.of("", "low", "high", "swing", INTERVAL);
    };
  }

  /** A factor's row of the table. */
  public List<String> row(String factor) {
    return switch (ranking.main()) {
      case Index.TOTAL_ORDER -> {
        Estimate first = ranking.of(factor, Index.FIRST_ORDER);
        Estimate total = ranking.of(factor, Index.TOTAL_ORDER);
        yield List.of(
            factor(factor),
            numbers.number(first),
            numbers.interval(first),
            numbers.number(total),
            numbers.interval(total));
      }
      case Index.MU_STAR -> {
        Estimate effect = ranking.of(factor, Index.MU_STAR);
        yield List.of(
            factor(factor),
            numbers.number(effect),
            numbers.interval(effect),
            factor.equals(Index.LUCK) ? "" : numbers.number(ranking.of(factor, Index.MU)),
            numbers.number(ranking.of(factor, Index.SIGMA)));
      }
      default -> {
        boolean swings = ranking.of(factor).containsKey(Index.SWING);
        Estimate size = ranking.of(factor, swings ? Index.SWING : Index.CHANGE);
        yield List.of(
            factor(factor) + (swings ? "" : ", drawn anew"),
            swings ? numbers.number(level(factor, Index.LOW)) : "",
            swings ? numbers.number(level(factor, Index.HIGH)) : "",
            (swings ? "" : "±") + numbers.number(size),
            numbers.interval(size));
      }
    };
  }

  /** What was found, for a title. */
  public String finding() {
    return isFirstSeen()
        ? "What drives " + subject() + " most: " + factor(ranking.parameters().get(0))
        : "No number is seen to drive " + subject();
  }

  /** An index of a factor with its unit and interval. */
  public String of(String factor, String index) {
    return numbers.of(ranking.of(factor, index));
  }

  /** Whether the indices have converged, or how many more runs it would take, in a sentence. */
  public String convergence(Convergence convergence, int runsPerRow) {
    String widest = numbers.reach(convergence.widest());
    String tolerance = numbers.reach(convergence.tolerance());
    return convergence.isReached()
        ? "Converged: no interval reaches further than "
            + widest
            + " to a side (asked for: "
            + tolerance
            + ")."
        : String.format(
            Locale.ROOT,
            "Not converged: the widest interval reaches %s to a side (asked for: %s); about %,d"
                + " more runs would do.",
            widest,
            tolerance,
            convergence.moreRows() * runsPerRow);
  }

  /** What was found and how it is to be read, in sentences. */
  public List<String> sentences() {
    List<String> sentences = new ArrayList<>();
    switch (ranking.main()) {
      case Index.TOTAL_ORDER -> addSobol(sentences);
      case Index.MU_STAR -> addMorris(sentences);
      default -> addTornado(sentences);
    }
    if (output.kind() == ModelOutput.Kind.SETTLED_ROUND) {
      sentences.add(
          "A run that changes nothing counts as settled in the round after the last, so these"
              + " rounds are not shorter for want of deals.");
    }
    return sentences;
  }

  private void addSobol(List<String> sentences) {
    List<String> parameters = ranking.parameters();
    String first = parameters.get(0);
    addFirst(
        sentences,
        "Most depends on "
            + factor(first)
            + ": with all else known, "
            + numbers.of(ranking.of(first, Index.TOTAL_ORDER))
            + " of the variance would be left; alone it explains "
            + numbers.of(ranking.of(first, Index.FIRST_ORDER))
            + ".");
    sentences.add(
        "With every number known, "
            + numbers.of(ranking.of(Index.LUCK, Index.TOTAL_ORDER))
            + " would be left to a run's own luck: its events and the order of speaking.");
    addLittle(
        sentences,
        parameters.stream()
            .filter(each -> ranking.of(each, Index.TOTAL_ORDER).high() < LITTLE)
            .count(),
        "leave less than 5 %, at the high end of their intervals");
    sentences.add(
        "Alone: what a factor explains by itself. In all: what is left open where only it is"
            + " unknown. Factors that act together each count it, so these sum to more than 100"
            + " %.");
  }

  private void addMorris(List<String> sentences) {
    List<String> parameters = ranking.parameters();
    String first = parameters.get(0);
    addFirst(
        sentences,
        "Most depends on "
            + factor(first)
            + ": it changes by "
            + numbers.of(ranking.of(first, Index.MU_STAR))
            + " on average for the whole width of that number, whichever way.");
    sentences.add(
        "Drawing a run's own luck anew changes it by "
            + numbers.of(ranking.of(Index.LUCK, Index.MU_STAR))
            + " on average.");
    addLittle(
        sentences,
        parameters.stream().filter(each -> ranking.of(each, Index.MU_STAR).value() == 0).count(),
        "never changed it");
    sentences.add(
        "mu*: the mean change, whatever its sign; mu: with it. sigma as large as mu*: what a number"
            + " does depends on the others, or comes in leaps, as where a run ends otherwise.");
  }

  private void addTornado(List<String> sentences) {
    List<String> parameters = ranking.parameters();
    String first = parameters.get(0);
    addFirst(
        sentences,
        "It swings most with "
            + factor(first)
            + ": from "
            + numbers.withUnit(level(first, Index.LOW))
            + " where that is low to "
            + numbers.withUnit(level(first, Index.HIGH))
            + " where it is high, by "
            + numbers.of(ranking.of(first, Index.SWING))
            + ".");
    sentences.add(
        "Drawing a run's own luck anew changes it by "
            + numbers.of(ranking.of(Index.LUCK, Index.CHANGE))
            + " on average, up or down.");
    addLittle(
        sentences,
        parameters.stream().filter(each -> !isSeen(ranking.of(each, Index.SWING))).count(),
        "show no difference: the intervals of their swings cover 0");
    sentences.add(
        "All else stays as drawn, over the same worlds and luck. What works only together with"
            + " something else, or up as often as down, does not show in a swing.");
  }

  /** Which number comes first, beside which others; none does where its interval holds 0. */
  private void addFirst(List<String> sentences, String first) {
    if (isFirstSeen()) {
      sentences.add(first);
      addRivals(sentences, ranking.parameters());
    } else {
      sentences.add(
          "No number is seen to drive it: "
              + (ranking.parameters().size() == 1 ? "the interval" : "the first one's interval")
              + " reaches 0.");
    }
  }

  private boolean isFirstSeen() {
    return ranking.of(ranking.parameters().get(0), ranking.main()).isApartFromZero();
  }

  /** The output's mean with a factor low or high. */
  private double level(String factor, String index) {
    return ranking.of(Index.ALL, Index.MEAN).value() + ranking.of(factor, index).value();
  }

  /** Those whose intervals overlap the first one's may as well be the first. */
  private void addRivals(List<String> sentences, List<String> parameters) {
    Estimate first = size(ranking.of(parameters.get(0), ranking.main()));
    List<String> rivals =
        parameters.stream()
            .skip(1)
            .filter(each -> size(ranking.of(each, ranking.main())).high() >= first.low())
            .map(SensitivityWords::factor)
            .toList();
    if (!rivals.isEmpty() && rivals.size() <= 3) {
      sentences.add(
          "Whether it is the first is not sure beside " + String.join(", ", rivals) + ".");
    } else if (!rivals.isEmpty()) {
      sentences.add(
          "Whether it is the first is not sure: the intervals of "
              + rivals.size()
              + " others reach as far.");
    }
  }

  private static Estimate size(Estimate estimate) {
    return estimate.value() < 0
        ? new Estimate(-estimate.value(), -estimate.high(), -estimate.low())
        : estimate;
  }

  private void addLittle(List<String> sentences, long count, String what) {
    if (count > 0) {
      sentences.add(count + " of " + ranking.parameters().size() + " numbers " + what + ".");
    }
  }

  private static boolean isSeen(Estimate estimate) {
    return estimate.isApartFromZero();
  }
}
