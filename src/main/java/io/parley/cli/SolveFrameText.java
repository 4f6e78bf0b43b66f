package io.parley.cli;

import io.parley.analysis.solve.Baseline;
import io.parley.analysis.solve.PowerIndices;
import io.parley.model.Outcome;
import io.parley.model.Scenario;
import io.parley.model.Track;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What {@code solve} looks at and says in any case, in words. */
final class SolveFrameText {

  private final SolveFrame frame;
  private final Scenario scenario;
  private final PrintWriter out;

  SolveFrameText(SolveFrame frame, PrintWriter out) {
    this.frame = frame;
    this.scenario = frame.scenario();
    this.out = out;
  }

  void printQuestion() {
    Track track = frame.track();
    out.println(scenario.title());
    out.println(
        "At "
            + (track == null ? "one table at which everybody sits" : track.title())
            + ", after "
            + frame.round()
            + " rounds of holding out, with every uncertain number at its median"
            + (frame.ending() == null ? "" : "; deals of \"" + frame.ending().label() + "\" only")
            + ".");
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
    return String.join(", ", options);
  }

  /** What an outcome is worth to each actor, and in brackets what it gains over no deal. */
  String payoffs(Outcome outcome) {
    List<String> payoffs = new ArrayList<>();
    for (int actor = 0; actor < scenario.actors().size(); actor++) {
      double value = frame.bargain().value(actor, outcome);
      payoffs.add(
          String.format(
              Locale.ROOT,
              "%s %.3f (%+.3f)",
              scenario.actors().get(actor).id(),
              value,
              value - frame.bargain().noDeal(actor)));
    }
    return String.join(", ", payoffs);
  }

  void printPower() {
    Track track = frame.track();
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

  void printBaselines() {
    List<Baseline> baselines = Baseline.of(scenario, frame.world());
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
