package io.parley.cli;

import io.parley.analysis.solve.Baseline;
import io.parley.analysis.solve.Obstacles;
import io.parley.analysis.solve.Obstacles.Relaxation;
import io.parley.analysis.solve.PowerIndices;
import io.parley.analysis.solve.Ripeness;
import io.parley.analysis.solve.Solution;
import io.parley.model.Outcome;
import io.parley.model.Scenario;
import io.parley.model.Track;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What {@code solve} found, in words. */
final class SolveText {

  private static final int MOST_LISTED = 12;
  private static final Map<String, String> NAMES =
      Map.of(
          "nash", "Nash (greatest product of gains)",
          "kalai_smorodinsky", "Kalai–Smorodinsky (even shares of what each could hope for)",
          "egalitarian", "Egalitarian (greatest least gain)",
          "utilitarian", "Utilitarian (greatest sum)",
          "utilitarian_unconstrained", "Utilitarian, feasible or not",
          "utilitarian_weighted", "Utilitarian, weighted by influence");

  private final SolveResult result;
  private final Scenario scenario;
  private final PrintWriter out;

  SolveText(SolveResult result, PrintWriter out) {
    this.result = result;
    this.scenario = result.scenario();
    this.out = out;
  }

  void print() {
    printQuestion();
    printFeasible(result.solution());
    printObstacles(result.obstacles());
    if (result.solution().feasible() > 0) {
      printPoints();
    }
    printRipeness();
    printPower();
    printBaselines();
  }

  private void printQuestion() {
    Track track = result.track();
    out.println(scenario.title());
    out.println(
        "At "
            + (track == null ? "one table at which everybody sits" : track.title())
            + ", after "
            + result.round()
            + " rounds of holding out, with every uncertain number at its median"
            + (result.ending() == null ? "" : "; deals of \"" + result.ending().label() + "\" only")
            + ".");
  }

  private void printFeasible(Solution solution) {
    out.println();
    out.printf(
        Locale.ROOT,
        "Of %,d outcomes, %,d are deals that all whose consent they need would take (%.3g %%); %,d"
            + " would suit everybody.%n",
        solution.outcomes(),
        solution.feasible(),
        100.0 * solution.feasible() / solution.outcomes(),
        solution.unanimous());
    out.printf(
        Locale.ROOT,
        "%,d outcomes are Pareto-efficient over all actors, with %,d different payoffs.%n",
        solution.paretoOutcomes(),
        solution.paretoVectors());
    if (solution.feasible() > 0) {
      printSurvivingOptions(solution);
    }
  }

  private void printSurvivingOptions(Solution solution) {
    out.println();
    out.println("What is left of each issue:");
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
        "  %s (%,d deals, %.3f given up)%n    opens %s%n",
        String.join(" and ", relaxation.relax()),
        relaxation.deals(),
        relaxation.givenUp(),
        inWords(relaxation.opens()));
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
    out.println("    " + inWords(outcome));
    List<String> payoffs = new ArrayList<>();
    for (int actor = 0; actor < scenario.actors().size(); actor++) {
      double value = result.bargain().value(actor, outcome);
      payoffs.add(
          String.format(
              Locale.ROOT,
              "%s %.3f (%+.3f)",
              scenario.actors().get(actor).id(),
              value,
              value - result.bargain().noDeal(actor)));
    }
    out.println("    " + String.join(", ", payoffs));
  }

  /** An outcome's options; where something is in force, those that change it. */
  private String inWords(Outcome outcome) {
    Outcome statusQuo = scenario.statusQuo();
    List<String> options = new ArrayList<>();
    for (int issue = 0; issue < outcome.size(); issue++) {
      if (statusQuo == null || statusQuo.option(issue) != outcome.option(issue)) {
        options.add(
            scenario.issues().get(issue).id()
                + " "
                + scenario.issues().get(issue).options().get(outcome.option(issue)).id());
      }
    }
    return String.join(", ", options);
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

  private void printPower() {
    Track track = result.track();
    if (track == null || track.participants().size() > PowerIndices.MOST_SEATS) {
      return;
    }
    PowerIndices indices = PowerIndices.of(track.agreement(), track.participants());
    List<Integer> seated = track.participants().toList();
    out.println();
    out.println("Power under the table's rule (Shapley–Shubik, normalised Banzhaf):");
    for (int seat = 0; seat < seated.size(); seat++) {
      out.printf(
          Locale.ROOT,
          "  %s: %.4f, %.4f%n",
          scenario.actors().get(seated.get(seat)).id(),
          indices.shapleyShubik().get(seat),
          indices.banzhaf().get(seat));
    }
  }

  private void printBaselines() {
    List<Baseline> baselines = Baseline.of(scenario, result.world());
    if (baselines.isEmpty()) {
      return;
    }
    out.println();
    out.println("What position, salience and influence alone would make of each issue (0–100):");
    out.println(
        baselines.stream()
            .map(
                each ->
                    String.format(
                        Locale.ROOT,
                        "  %s: mean %.3f, median %.3f",
                        scenario.issues().get(each.issue()).id(),
                        each.mean(),
                        each.median()))
            .collect(Collectors.joining(System.lineSeparator())));
  }
}
