package io.parley.cli;

import io.parley.analysis.solve.Obstacles;
import io.parley.analysis.solve.Obstacles.Relaxation;
import io.parley.analysis.solve.Ripeness;
import io.parley.analysis.solve.Solution;
import io.parley.model.Outcome;
import io.parley.model.Scenario;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What {@code solve} found, in words. */
final class SolveText {

  private static final int MOST_LISTED = 12;
  static final Map<String, String> NAMES =
      Map.of(
          "nash", "Nash (greatest product of gains)",
          "kalai_smorodinsky", "Kalai–Smorodinsky (even shares of what each could hope for)",
          "egalitarian", "Egalitarian (greatest least gain)",
          "utilitarian", "Utilitarian (greatest sum)",
          "utilitarian_unconstrained", "Utilitarian, feasible or not",
          "utilitarian_weighted", "Utilitarian, weighted by influence");

  private final SolveResult result;
  private final Scenario scenario;
  private final SolveFrameText frame;
  private final PrintWriter out;

  SolveText(SolveResult result, PrintWriter out) {
    this.result = result;
    this.scenario = result.scenario();
    this.out = out;
    frame = new SolveFrameText(result.frame(), out);
  }

  void print() {
    frame.printQuestion();
    printFeasible(result.solution());
    printObstacles(result.obstacles());
    if (result.solution().feasible() > 0) {
      printPoints();
    }
    printRipeness();
    frame.printPower();
    frame.printBaselines();
  }

  private void printFeasible(Solution solution) {
    out.println();
    out.printf(
        Locale.ROOT,
        "Outcomes: %,d. Deals that everyone whose consent they need would take: %,d (%.3g %%)."
            + " Deals that everybody would take: %,d.%n",
        solution.outcomes(),
        solution.feasible(),
        100.0 * solution.feasible() / solution.outcomes(),
        solution.unanimous());
    out.printf(
        Locale.ROOT,
        "Pareto-efficient over all actors: %,d, with %,d different payoffs.%n",
        solution.paretoOutcomes(),
        solution.paretoVectors());
    if (solution.feasible() > 0) {
      printSurvivingOptions(solution);
    }
  }

  private void printSurvivingOptions(Solution solution) {
    out.println();
    out.println("What is left of each issue, with the share of the deals that have it:");
    for (int issue = 0; issue < scenario.issues().size(); issue++) {
      List<String> left = new ArrayList<>();
      for (int option = 0; option < scenario.issues().get(issue).options().size(); option++) {
        long deals = solution.options().get(issue).get(option);
        if (deals > 0) {
          left.add(
              String.format(
                  Locale.ROOT,
                  "%s (%.0f %%)",
                  scenario.issues().get(issue).options().get(option).id(),
                  100.0 * deals / solution.feasible()));
        }
      }
      out.println("  " + scenario.issues().get(issue).id() + ": " + String.join(", ", left));
    }
  }

  private void printObstacles(Obstacles obstacles) {
    out.println();
    if (obstacles.isDealPossible()) {
      out.println("A deal is possible. These constraints keep more from coming about:");
      obstacles.binding().stream()
          .limit(MOST_LISTED)
          .forEach(
              each ->
                  out.printf(
                      Locale.ROOT, "  %s: %,d more deals without it%n", each.relax(), each.adds()));
      if (obstacles.binding().isEmpty()) {
        out.println("  none by itself");
      }
      return;
    }
    out.println("Nothing can be agreed. A deal becomes possible if one of these gives way:");
    if (obstacles.relaxations().isEmpty()) {
      out.println("  no set of up to " + Obstacles.MOST_CONSTRAINTS + " constraints is enough");
    }
    obstacles.relaxations().stream().limit(MOST_LISTED).forEach(this::printRelaxation);
    printMore(obstacles.relaxations().size());
    out.println("What rules out every deal by itself:");
    obstacles.conflicts().stream()
        .limit(MOST_LISTED)
        .forEach(conflict -> out.println("  " + String.join(" with ", conflict)));
    if (obstacles.conflicts().isEmpty()) {
      out.println("  no set of up to " + Obstacles.MOST_CONSTRAINTS + " constraints");
    }
    printMore(obstacles.conflicts().size());
  }

  private void printMore(int count) {
    if (count > MOST_LISTED) {
      out.println("  … and " + (count - MOST_LISTED) + " more (--json lists all)");
    }
  }

  private void printRelaxation(Relaxation relaxation) {
    out.printf(
        Locale.ROOT,
        "  %s (opens %,d; value lost against no deal %.3f)%n    the best of them: %s%n",
        String.join(" and ", relaxation.relax()),
        relaxation.deals(),
        relaxation.givenUp(),
        frame.inWords(relaxation.opens()));
  }

  private void printPoints() {
    out.println();
    out.println("Among the deals (gains over no deal in brackets):");
    result.points().forEach(this::printPoint);
  }

  private void printPoint(String name, List<Outcome> outcomes) {
    out.println(
        "  " + NAMES.get(name) + (outcomes.size() > 1 ? ", a tie of " + outcomes.size() : ""));
    if (outcomes.isEmpty()) {
      out.println("    none in which nobody loses");
      return;
    }
    Outcome outcome = outcomes.get(0);
    out.println("    " + frame.inWords(outcome));
    out.println("    " + frame.payoffs(outcome));
  }

  private void printRipeness() {
    Ripeness ripeness = result.ripeness();
    if (ripeness == null) {
      return;
    }
    out.println();
    out.printf(
        Locale.ROOT,
        "Share of %,d drawn worlds in which some deal would come about, by round:%n",
        ripeness.worlds());
    int step = Math.max(1, ripeness.shares().size() / 13);
    for (int round = 0; round < ripeness.shares().size(); round += step) {
      out.printf(Locale.ROOT, "  round %d: %.0f %%%n", round, 100 * ripeness.shares().get(round));
    }
  }
}
