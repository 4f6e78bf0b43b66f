package io.parley.cli.print;

import io.parley.analysis.solve.Answer;
import io.parley.analysis.solve.obstacle.Obstacles;
import io.parley.analysis.solve.obstacle.Obstacles.Relaxation;
import io.parley.words.ConstraintWords;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What stands in the way, in words. */
final class ObstaclesText {

  private static final int MOST_LISTED = 12;
  private static final int MOST_IN_LINE = 3;

  private final Answer answer;
  private final Obstacles obstacles;
  private final QuestionText question;
  private final ConstraintWords words;
  private final PrintWriter out;

  ObstaclesText(Answer answer, QuestionText question, PrintWriter out) {
    this.answer = answer;
    this.obstacles = answer.obstacles();
    this.question = question;
    this.words = new ConstraintWords(answer.question().scenario());
    this.out = out;
  }

  void print() {
    if (!answer.byEnding().isEmpty()) {
      out.println();
      out.println("Feasible deals by the ending that they would bring:");
      answer.byEnding().forEach(this::printEnding);
    }
    out.println();
    if (obstacles.isDealPossible()) {
      printBinding();
    } else {
      printRelaxations();
      printConflicts();
    }
    if (!obstacles.isComplete()) {
      out.println(
          "  These are not all: there are so many sets that the search for them was stopped.");
    }
    if (mentionsConsent()) {
      out.println("  (An actor's consent is its say altogether: its lines and its no-deal value.)");
    }
  }

  private void printEnding(Answer.ByEnding each) {
    out.printf(
        Locale.ROOT,
        "  %s: %s%n",
        each.ending().label(),
        each.obstacles().isDealPossible()
            ? String.format(Locale.ROOT, "%,d", each.obstacles().deals())
            : "none" + inTheWay(each.obstacles().relaxations()));
  }

  private String inTheWay(List<Relaxation> relaxations) {
    if (relaxations.isEmpty()) {
      return "";
    }
    String ways =
        relaxations.stream()
            .limit(MOST_IN_LINE)
            .map(each -> words.all(each.relax()))
            .collect(Collectors.joining("; or "));
    return " unless this gives way: " + ways + (relaxations.size() > MOST_IN_LINE ? "; or …" : "");
  }

  private void printBinding() {
    if (obstacles.binding().isEmpty()) {
      out.println("No constraint by itself keeps a further outcome from being feasible.");
      return;
    }
    out.println("What keeps further outcomes from being feasible, and how many:");
    obstacles.binding().stream()
        .limit(MOST_LISTED)
        .forEach(
            each -> out.printf(Locale.ROOT, "  %s: %,d%n", words.one(each.relax()), each.adds()));
    printMore(obstacles.binding().size());
  }

  private void printRelaxations() {
    if (obstacles.relaxations().isEmpty()) {
      out.printf(
          obstacles.isComplete()
              ? "Nothing can be agreed, whichever %d constraints give way.%n"
              : "Nothing can be agreed; no %d constraints that would have to give way were"
                  + " found.%n",
          Obstacles.MOST_CONSTRAINTS);
      return;
    }
    out.println(
        answer.question().ending() == null
            ? "Nothing can be agreed. A deal becomes possible once one of these gives way:"
            : "No such deal is possible. One becomes possible once one of these gives way:");
    obstacles.relaxations().stream().limit(MOST_LISTED).forEach(this::printRelaxation);
    printMore(obstacles.relaxations().size());
  }

  private void printRelaxation(Relaxation relaxation) {
    out.printf(
        Locale.ROOT,
        "  %s%n    opens %,d %s; %s%n    the best of them: %s%n",
        words.all(relaxation.relax()),
        relaxation.deals(),
        relaxation.deals() == 1 ? "deal" : "deals",
        relaxation.givenUp() > 0
            ? String.format(
                Locale.ROOT,
                "in the best of them who gives way is left %.3f short of no deal",
                relaxation.givenUp())
            : "in the best of them who gives way loses nothing against no deal",
        question.inWords(relaxation.opens()));
  }

  private void printConflicts() {
    if (obstacles.conflicts().isEmpty()) {
      out.printf(
          obstacles.isComplete()
              ? "No set of up to %d lines and no-deal values rules out every deal by itself.%n"
              : "No set of up to %d lines and no-deal values that rules out every deal was"
                  + " found.%n",
          Obstacles.MOST_CONSTRAINTS);
      return;
    }
    out.println("What rules out every deal by itself:");
    obstacles.conflicts().stream()
        .limit(MOST_LISTED)
        .forEach(conflict -> out.println("  " + words.all(conflict)));
    printMore(obstacles.conflicts().size());
  }

  private void printMore(int count) {
    if (count > MOST_LISTED) {
      out.println(
          "  … and "
              + (count - MOST_LISTED)
              + " more (--json lists up to "
              + SolveJson.MOST_SETS
              + ")");
    }
  }

  private boolean mentionsConsent() {
    return obstacles.binding().stream().anyMatch(each -> each.relax().endsWith(".consent"))
        || obstacles.relaxations().stream()
            .flatMap(each -> each.relax().stream())
            .anyMatch(each -> each.endsWith(".consent"));
  }
}
