package io.parley.page;

import io.parley.analysis.solve.Answer;
import io.parley.analysis.solve.Distances;
import io.parley.analysis.solve.NamedPoint;
import io.parley.analysis.solve.Solution;
import io.parley.analysis.solve.deal.SearchedSolution;
import io.parley.analysis.solve.obstacle.Obstacles;
import io.parley.analysis.solve.obstacle.Obstacles.Relaxation;
import io.parley.chart.Drawings;
import io.parley.chart.figure.Figure;
import io.parley.model.Scenario;
import io.parley.model.outcome.Outcome;
import io.parley.model.procedure.Track;
import io.parley.page.View.Agreement;
import io.parley.page.View.Table;
import io.parley.results.Settlements;
import io.parley.words.ConstraintWords;
import io.parley.words.Numbers;
import io.parley.words.Percent;
import io.parley.words.ScenarioWords;
import io.parley.words.Texts;
import io.parley.words.finding.PlayedRuns;
import io.parley.words.finding.SolutionWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What could be agreed, for the page.
 *
 * @param solved what was found
 * @param drawings the charts
 */
record AgreementViews(Solved solved, Drawings drawings) {

  private static final int MOST_WAYS = 4;

  Agreement agreement() {
    Answer answer = solved.answer();
    List<String> sentences = new ArrayList<>();
    List<String> notes = new ArrayList<>();
    if (answer == null) {
      sentences.add(searched(solved.searched()));
      notes.add(leftOut());
      return new Agreement(sentences, none(), none(), null, null, notes);
    }
    sentences.add(feasible(answer.solution()));
    sentences.addAll(new ConstraintWords(scenario()).bluffs(answer.bargain()));
    inAll(answer.solution(), sentences);
    sentences.add(
        "Of all outcomes, "
            + Numbers.count(answer.solution().frontier().outcomes())
            + (answer.solution().frontier().outcomes() == 1 ? " is" : " are")
            + " efficient: nobody can get more unless somebody gets less.");
    if (answer.solution().feasible() == 0 && answer.obstacles().relaxations().isEmpty()) {
      sentences.add(
          "No set of up to "
              + Obstacles.MOST_CONSTRAINTS
              + " constraints "
              + (answer.obstacles().isComplete()
                  ? "is enough to give way for a deal."
                  : "was found that would have to give way for a deal; there were too many to"
                      + " try."));
    } else if (!answer.obstacles().isComplete()) {
      sentences.add("There are more obstacles than were looked for: the search was stopped.");
    }
    if (answer.obstacles().isDealPossible() && answer.obstacles().binding().isEmpty()) {
      sentences.add("No constraint by itself keeps a further outcome from being feasible.");
    }
    sentences.addAll(
        new SolutionWords(answer.bargain(), answer.solution(), words()::actor).notes());
    Settlements settlements = solved.settlements();
    if (settlements != null) {
      sentences.add(settlements(answer, settlements));
    }
    Figure pair = solved.pair();
    return new Agreement(
        sentences,
        endings(answer),
        new Table(
            pair == null ? null : drawings.find(pair.name()),
            List.of("Point", "Outcome", "Value to each actor, and gain over no deal"),
            points(answer)),
        drawings.find("obstacles"),
        drawings.find("zone"),
        notes);
  }

  private static Table none() {
    return new Table(null, List.of(), List.of());
  }

  private String feasible(Solution solution) {
    String where = "With every uncertain number at its median, " + table() + " and at the start, ";
    String of = " of " + Numbers.count(solution.outcomes()) + " outcomes";
    if (solution.feasible() == 0) {
      return where + "none" + of + " is feasible: somebody whose say counts would refuse each.";
    }
    return where
        + Numbers.count(solution.feasible())
        + of
        + " ("
        + Percent.of((double) solution.feasible() / solution.outcomes())
        + (solution.feasible() == 1
            ? ") is feasible: everybody whose say counts would take it at once."
            : ") are feasible: everybody whose say counts would take them at once.")
        + (solution.unanimous() == solution.feasible()
            ? " So would all actors."
            : " All actors would take " + Numbers.count(solution.unanimous()) + " of them.");
  }

  private String table() {
    Track track = solved.question().track();
    return track == null
        ? "at one table of all actors"
        : "at “" + Texts.within(track.title()) + "”";
  }

  /** What all feasible deals have in common. */
  private void inAll(Solution solution, List<String> sentences) {
    List<String> common = new ArrayList<>();
    for (int issue = 0; issue < solution.options().size(); issue++) {
      List<Long> counts = solution.options().get(issue);
      int at = counts.indexOf(solution.feasible());
      if (counts.size() > 1 && solution.feasible() > 0 && at >= 0) {
        common.add(words().issue(issue) + ": " + words().option(issue, at));
      }
    }
    if (!common.isEmpty()) {
      sentences.add("All feasible deals have in common " + String.join("; ", common) + ".");
    }
  }

  private static String settlements(Answer answer, Settlements settlements) {
    List<Outcome> outcomes = settlements.outcomes();
    String ends =
        Numbers.count(outcomes.size())
            + " of "
            + PlayedRuns.of(settlements).counted()
            + (outcomes.size() == 1 ? " ends" : " end")
            + " with something agreed"
            + (settlements.undone() == 0
                ? "."
                : "; in "
                    + Numbers.count(settlements.undone())
                    + " more what was agreed fell back.");
    return outcomes.isEmpty()
        ? ends
        : ends + distances(Distances.of(answer.bargain(), answer.solution(), outcomes));
  }

  private static String distances(Distances distances) {
    return " Valued in the same way, and not as in each run’s own world, "
        + Percent.of(distances.efficient())
        + " of these settlements are efficient; in the median one all actors could still gain "
        + Numbers.value(distances.commonGain().p50())
        + " at once"
        + (distances.feasibleGain() == null
            ? "."
            : ", and by a feasible deal " + Numbers.value(distances.feasibleGain().p50()) + ".");
  }

  private Table endings(Answer answer) {
    return new Table(
        null,
        List.of("Ending", "Feasible deals", "If none: what would have to give way"),
        answer.byEnding().stream()
            .map(
                each ->
                    List.of(
                        Texts.clean(each.ending().label()),
                        Numbers.count(each.obstacles().deals()),
                        each.obstacles().isDealPossible() ? "" : ways(each.obstacles())))
            .toList());
  }

  private String ways(Obstacles obstacles) {
    List<Relaxation> all = obstacles.relaxations();
    if (all.isEmpty()) {
      return "more than " + Obstacles.MOST_CONSTRAINTS + " constraints, or nothing would help";
    }
    ConstraintWords constraints = new ConstraintWords(scenario());
    return all.stream()
            .limit(MOST_WAYS)
            .map(each -> constraints.all(each.relax()))
            .collect(Collectors.joining("; or "))
        + (all.size() > MOST_WAYS ? "; or …" : "");
  }

  private List<List<String>> points(Answer answer) {
    if (answer.solution().feasible() == 0) {
      return List.of();
    }
    return answer.solution().picks().entrySet().stream()
        .filter(pick -> !pick.getKey().isEmpty())
        .map(pick -> pick(answer, pick.getKey(), pick.getValue()))
        .toList();
  }

  private List<String> pick(Answer answer, List<Outcome> outcomes, List<NamedPoint> points) {
    String equals =
        outcomes.size() == 1 ? "" : " (the first of " + Numbers.count(outcomes.size()) + " equals)";
    return List.of(
        points.stream()
            .map(point -> point.label() + " (" + point.meaning() + ")")
            .collect(Collectors.joining("; ")),
        inWords(outcomes.get(0)) + equals,
        values(answer, outcomes.get(0)));
  }

  /** An outcome's options; where something is in force, those that change it. */
  private String inWords(Outcome outcome) {
    Outcome statusQuo = scenario().statusQuo();
    return IntStream.range(0, outcome.size())
        .filter(issue -> statusQuo == null || statusQuo.option(issue) != outcome.option(issue))
        .mapToObj(issue -> words().option(issue, outcome.option(issue)))
        .collect(
            Collectors.collectingAndThen(
                Collectors.joining("; "),
                changes -> changes.isEmpty() ? "No change of what is in force" : changes));
  }

  private String values(Answer answer, Outcome outcome) {
    return IntStream.range(0, scenario().actors().size())
        .mapToObj(
            actor ->
                words().actor(actor)
                    + " "
                    + Numbers.value(answer.bargain().value(actor, outcome))
                    + " ("
                    + Numbers.gain(answer.bargain().gain(actor, outcome))
                    + ")")
        .collect(Collectors.joining("; "));
  }

  private String searched(@Nullable SearchedSolution searched) {
    String start = "With every uncertain number at its median, " + table() + " and at the start, ";
    if (searched == null) {
      return "";
    }
    return switch (searched.feasibility()) {
      case POSSIBLE -> start + "a deal is possible: a short search found one.";
      case IMPOSSIBLE -> start + "nothing can be agreed: a search was finished and found no deal.";
      case UNDECIDED ->
          start
              + "it is open whether a deal is possible: a short search found none and was stopped.";
    };
  }

  private String leftOut() {
    double outcomes = Solved.outcomes(scenario());
    int constraints = Solved.constraints(scenario());
    return String.format(
        Locale.ROOT,
        "Left out, as there are %s outcomes and %s, and a page goes through no more than %,d"
            + " outcomes and %,d times both: how many are feasible and efficient, what stands in"
            + " the way, and their charts. “parley solve” looks further.",
        outcomes < 1e9
            ? String.format(Locale.ROOT, "%,.0f", outcomes)
            : String.format(Locale.ROOT, "%.3g", outcomes),
        Texts.count(constraints, "line") + " and no-deal values",
        Solved.MOST_OUTCOMES,
        Solved.MOST_CHECKS);
  }

  private ScenarioWords words() {
    return new ScenarioWords(scenario());
  }

  private Scenario scenario() {
    return solved.question().scenario();
  }
}
