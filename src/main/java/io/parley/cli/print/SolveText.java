package io.parley.cli.print;

import io.parley.analysis.solve.NamedPoint;
import io.parley.analysis.solve.Solution;
import io.parley.analysis.solve.bargain.Bargain;
import io.parley.analysis.solve.bargain.Question;
import io.parley.model.Scenario;
import io.parley.model.outcome.Issue;
import io.parley.model.outcome.Outcome;
import io.parley.study.solve.SolveResult;
import io.parley.words.Percent;
import io.parley.words.finding.SolutionWords;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What {@code solve} found, in words. */
public final class SolveText {

  private final SolveResult result;
  private final Solution solution;
  private final Scenario scenario;
  private final QuestionText question;
  private final PrintWriter out;

  public SolveText(SolveResult result, PrintWriter out) {
    this.result = result;
    this.out = out;
    Question asked = result.answer().question();
    Bargain bargain = result.answer().bargain();
    solution = result.answer().solution();
    scenario = asked.scenario();
    question = new QuestionText(asked, bargain, out);
  }

  public void print() {
    question.printQuestion();
    printCounts();
    new ObstaclesText(result.answer(), question, out).print();
    if (solution.feasible() > 0) {
      printSurvivingOptions();
      printPoints();
    }
    SolveResult.Batch batch = result.batch();
    if (batch != null) {
      new DistancesText(batch.folder(), batch.settlements(), result.distances(), out).print();
    }
    new ZonesText(result.zones(), scenario.clock(), out).print();
    question.printPower();
    question.printBaselines();
  }

  private void printCounts() {
    out.println();
    if (solution.feasible() == 0) {
      out.printf(Locale.ROOT, "Feasible: none of %,d outcomes.%n", solution.outcomes());
    } else {
      out.printf(
          Locale.ROOT,
          "Feasible: %,d of %,d outcomes (%.3g %%): everybody whose say counts would take them%n"
              + "at once. All actors would take %,d of them.%n",
          solution.feasible(),
          solution.outcomes(),
          100.0 * solution.feasible() / solution.outcomes(),
          solution.unanimous());
    }
    out.printf(
        Locale.ROOT,
        "Efficient, so that nobody can get more unless somebody gets less: %,d of all outcomes,%n"
            + "with %,d different payoffs.%n",
        solution.frontier().outcomes(),
        solution.frontier().vectors());
  }

  private void printSurvivingOptions() {
    out.println();
    out.println(
        "What the feasible deals leave of each issue, with the share of them that have it"
            + (scenario.statusQuo() == null ? ":" : " (*: in force now):"));
    for (int issue = 0; issue < scenario.issues().size(); issue++) {
      out.println("  " + scenario.issues().get(issue).id() + ": " + left(issue));
    }
  }

  private String left(int index) {
    Issue issue = scenario.issues().get(index);
    Outcome statusQuo = scenario.statusQuo();
    List<String> left = new ArrayList<>();
    for (int option = 0; option < issue.options().size(); option++) {
      long deals = solution.options().get(index).get(option);
      if (deals > 0) {
        boolean isInForce = statusQuo != null && statusQuo.option(index) == option;
        String share = Percent.of((double) deals / solution.feasible());
        left.add(issue.options().get(option).id() + (isInForce ? "* " : " ") + share);
      }
    }
    return String.join(", ", left);
  }

  private void printPoints() {
    out.println();
    out.println("Points with a name (in brackets what each actor gains over no deal):");
    solution.picks().forEach(this::printPick);
    new SolutionWords(
            result.answer().bargain(), solution, actor -> scenario.actors().get(actor).id())
        .notes()
        .forEach(note -> out.println("  " + note));
    out.println("  (What each point is, and how ties are broken: docs/ODD.md, 7.20.)");
  }

  private void printPick(List<Outcome> outcomes, List<NamedPoint> points) {
    points.forEach(point -> out.println("  " + QuestionText.title(point)));
    if (outcomes.isEmpty()) {
      out.println("    none: in every feasible deal somebody who has a say loses");
      return;
    }
    Outcome outcome = outcomes.get(0);
    out.println(
        "    "
            + question.inWords(outcome)
            + (outcomes.size() > 1
                ? String.format(Locale.ROOT, " (the first of %,d equals)", outcomes.size())
                : ""));
    out.println("    " + question.payoffs(outcome));
  }
}
