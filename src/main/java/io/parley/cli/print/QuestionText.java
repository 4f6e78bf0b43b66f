package io.parley.cli.print;

import io.parley.analysis.solve.Baseline;
import io.parley.analysis.solve.NamedPoint;
import io.parley.analysis.solve.PowerIndices;
import io.parley.analysis.solve.bargain.Bargain;
import io.parley.analysis.solve.bargain.Question;
import io.parley.model.Scenario;
import io.parley.model.outcome.Ending;
import io.parley.model.outcome.Outcome;
import io.parley.model.procedure.Track;
import io.parley.words.ConstraintWords;
import io.parley.words.Texts;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What {@code solve} is asked and says in any case, in words. */
final class QuestionText {

  private final Question question;
  private final Bargain bargain;
  private final Scenario scenario;
  private final PrintWriter out;

  QuestionText(Question question, Bargain bargain, PrintWriter out) {
    this.question = question;
    this.bargain = bargain;
    this.scenario = question.scenario();
    this.out = out;
  }

  /** A point's name, and what it is the outcome with. */
  static String title(NamedPoint point) {
    return point.label() + " (" + point.meaning() + ")";
  }

  void printQuestion() {
    Track track = question.track();
    Ending ending = question.ending();
    out.println(scenario.title() + ": what could be agreed");
    out.println(
        "At "
            + (track == null ? "one table of all actors" : "\"" + track.title() + "\"")
            + ", "
            + when()
            + ", with every uncertain number at its median"
            + (ending == null ? "" : "; only deals of \"" + ending.label() + "\"")
            + ".");
    new ConstraintWords(scenario).bluffs(bargain).forEach(out::println);
  }

  private String when() {
    return question.round() == 0
        ? "at the start"
        : "after " + Texts.count(question.round(), "round") + " of holding out";
  }

  /** An outcome's options; where something is in force, those that change it. */
  String inWords(Outcome outcome) {
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
    return options.isEmpty() ? "no change of what is in force" : String.join(", ", options);
  }

  /** What an outcome is worth to each actor, and in brackets what it gains over no deal. */
  String payoffs(Outcome outcome) {
    List<String> payoffs = new ArrayList<>();
    for (int actor = 0; actor < scenario.actors().size(); actor++) {
      double value = bargain.value(actor, outcome);
      payoffs.add(
          String.format(
              Locale.ROOT,
              "%s %.3f (%+.3f)",
              scenario.actors().get(actor).id(),
              value,
              bargain.gain(actor, outcome)));
    }
    return String.join(", ", payoffs);
  }

  void printPower() {
    Track track = question.track();
    if (track == null) {
      return;
    }
    PowerIndices indices = PowerIndices.of(track.agreement(), track.participants());
    List<Integer> seated = track.participants().toList();
    out.println();
    if (indices == null) {
      out.println(
          "Power under the table's rule is left out: there are too many coalitions to count.");
      return;
    }
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

  void printBaselines() {
    List<Baseline> baselines = Baseline.of(scenario, question.world());
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
