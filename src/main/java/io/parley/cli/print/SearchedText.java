package io.parley.cli.print;

import io.parley.analysis.Share;
import io.parley.analysis.solve.NamedPoint;
import io.parley.analysis.solve.Solver;
import io.parley.analysis.solve.bargain.Bargain;
import io.parley.analysis.solve.bargain.Question;
import io.parley.analysis.solve.deal.SearchedSolution;
import io.parley.model.outcome.Outcome;
import io.parley.search.SearchedPoint;
import io.parley.study.solve.SearchedPoints;
import java.io.PrintWriter;
import java.util.Locale;

/** What {@code solve} found where there are too many outcomes to go through, in words. */
public final class SearchedText {

  private final SearchedSolution solution;
  private final QuestionText question;
  private final PrintWriter out;

  public SearchedText(
      Question question, Bargain bargain, SearchedSolution solution, PrintWriter out) {
    this.solution = solution;
    this.question = new QuestionText(question, bargain, out);
    this.out = out;
  }

  public void print() {
    question.printQuestion();
    printMethod();
    printFeasible();
    printSample(solution.sample());
    out.println();
    out.println("Points (gains over no deal in brackets):");
    SearchedPoints.of(solution).forEach(this::printPoint);
    question.printPower();
    question.printBaselines();
  }

  private void printMethod() {
    out.println();
    out.printf(
        Locale.ROOT,
        "%.4g outcomes are more than the %,.0f that are gone through, so the points below"
            + " were%nsearched for by branch and bound, each with a proof or a stated gap.%nNot"
            + " computed for so many: counts of deals, what is left of each issue,"
            + " Pareto-efficient%noutcomes, the Nash and Kalai–Smorodinsky points, obstacles, the"
            + " zone by round.%n",
        solution.outcomes(),
        Solver.MOST_OUTCOMES);
  }

  private void printFeasible() {
    out.println();
    Outcome example = solution.example();
    if (example != null) {
      out.println("A deal is possible, for example:");
      out.println("  " + question.inWords(example));
      out.println("  " + question.payoffs(example));
    } else if (solution.feasibility() == SearchedSolution.Feasibility.IMPOSSIBLE) {
      out.println("Nothing can be agreed: the search was finished and found no deal.");
    } else {
      out.println(
          "Whether a deal is possible is open: none was found, but the search was stopped early.");
    }
  }

  private void printSample(Share sample) {
    out.printf(
        Locale.ROOT,
        "In a sample of %,d outcomes drawn at random, %,d are deals that come about: %.3g %%%n"
            + "(an estimate; 95 %% interval %.3g to %.3g %%).%n",
        sample.of(),
        sample.count(),
        100 * sample.value(),
        100 * sample.low(),
        100 * sample.high());
  }

  private void printPoint(NamedPoint name, SearchedPoint point) {
    String least = name == NamedPoint.EGALITARIAN ? ", by the least gain only" : "";
    out.println("  " + QuestionText.title(name) + least);
    Outcome outcome = point.outcome();
    if (outcome == null) {
      out.println(
          point.proven()
              ? "    none, proven"
              : String.format(
                  Locale.ROOT,
                  "    none found; not proven: the search was stopped after %,d nodes",
                  point.nodes()));
      return;
    }
    out.println("    " + question.inWords(outcome));
    out.println("    " + question.payoffs(outcome));
    out.println("    " + quality(point));
  }

  private static String quality(SearchedPoint point) {
    return point.proven()
        ? String.format(
            Locale.ROOT,
            "%.6f, proven: nothing is better (%,d nodes; others may tie)",
            point.value(),
            point.nodes())
        : String.format(
            Locale.ROOT,
            "%.6f, not proven: stopped after %,d nodes; nothing exceeds %.6f, a gap of %.6f",
            point.value(),
            point.nodes(),
            point.bound(),
            point.gap());
  }
}
