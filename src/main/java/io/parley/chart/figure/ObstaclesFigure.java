package io.parley.chart.figure;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.parley.analysis.solve.Answer;
import io.parley.analysis.solve.bargain.Question;
import io.parley.analysis.solve.obstacle.Obstacles;
import io.parley.chart.axis.Label;
import io.parley.chart.axis.LabelAxis;
import io.parley.chart.plot.Amount;
import io.parley.chart.plot.Cells;
import io.parley.chart.style.Palette;
import io.parley.chart.style.Picture;
import io.parley.chart.style.Theme;
import io.parley.model.Actor;
import io.parley.model.Scenario;
import io.parley.model.outcome.Outcome;
import io.parley.words.ConstraintWords;
import io.parley.words.Texts;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What stands in the way. Where nothing can be agreed, the sets of constraints that would have to
 * give way; where something can, the constraints that keep further outcomes from being feasible.
 *
 * @param answer what could be agreed
 */
record ObstaclesFigure(Answer answer) implements Figure {

  private static final int MOST_DRAWN = 12;
  private static final double LABELS = 560;
  private static final String GIVES_WAY = "gives-way";
  private static final String BINDS = "binds";

  @Override
  public String name() {
    return "obstacles";
  }

  @Override
  public Sheet sheet() {
    Obstacles obstacles = answer.obstacles();
    List<List<String>> rows = new ArrayList<>();
    obstacles
        .relaxations()
        .forEach(
            each ->
                rows.add(
                    List.of(
                        GIVES_WAY,
                        String.join(" ", each.relax()),
                        Long.toString(each.deals()),
                        Cells.number(each.givenUp()),
                        inWords(each.opens()))));
    obstacles
        .binding()
        .forEach(
            each -> rows.add(List.of(BINDS, each.relax(), Long.toString(each.adds()), "", "")));
    return new Sheet(List.of("kind", "constraints", "deals", "given_up", "best"), rows);
  }

  private String inWords(Outcome outcome) {
    Outcome statusQuo = scenario().statusQuo();
    return IntStream.range(0, outcome.size())
        .filter(issue -> statusQuo == null || statusQuo.option(issue) != outcome.option(issue))
        .mapToObj(issue -> scenario().issues().get(issue).options().get(outcome.option(issue)))
        .map(option -> Texts.within(option.label()))
        .collect(Collectors.joining("; "));
  }

  @Override
  public Picture draw(List<NamedCsvRecord> rows) {
    boolean isPossible = rows.get(0).getField("kind").equals(BINDS);
    List<Amount> amounts =
        rows.stream()
            .limit(MOST_DRAWN)
            .map(row -> isPossible ? binds(row) : givesWay(row))
            .toList();
    LabelAxis labels = LabelAxis.rows(amounts.stream().map(Amount::label).toList(), LABELS);
    return Theme.picture(
        isPossible ? bindingFinding(rows) : deadlockFinding(rows),
        new SolveCaption(question())
            .below((isPossible ? bindingReading() : deadlockReading()) + left(rows.size())),
        Amount.plot(amounts, labels),
        null,
        Theme.WIDTH,
        amounts.size() * labels.rowHeight() + 6.0);
  }

  private static String bindingReading() {
    return "By constraint, how many more outcomes would be feasible if it gave way by itself. An"
        + " actor's consent is its say altogether.";
  }

  private static String deadlockReading() {
    return "The smallest sets of constraints that would have to give way, and what those who give"
        + " way would lose against no deal in the best outcome that it opens (the one with"
        + " the greatest sum of gains). An actor's consent is its say altogether.";
  }

  private static String left(int count) {
    return count <= MOST_DRAWN ? "" : " The first " + MOST_DRAWN + " of " + count + ".";
  }

  private Amount binds(NamedCsvRecord row) {
    String id = row.getField("constraints");
    double deals = Cells.value(row, "deals");
    return new Amount(
        Label.of(words().one(id)), deals, String.format(Locale.ROOT, "%,.0f", deals), colour(id));
  }

  private Amount givesWay(NamedCsvRecord row) {
    List<String> ids = ids(row);
    int deals = (int) Cells.value(row, "deals");
    double givenUp = Cells.value(row, "given_up");
    return new Amount(
        new Label(
            words().all(ids),
            "opens " + Texts.count(deals, "deal") + ", the best: " + row.getField("best")),
        givenUp,
        givenUp > 0 ? String.format(Locale.ROOT, "loses %.3f", givenUp) : "loses nothing",
        ids.size() == 1 ? colour(ids.get(0)) : Palette.BAR);
  }

  private Color colour(String id) {
    List<String> actors = scenario().actors().stream().map(Actor::id).toList();
    return Palette.actor(actors.indexOf(id.split("\\.", -1)[1]));
  }

  /** What an actor does not have to give up its whole say for, where there is such a thing. */
  private String bindingFinding(List<NamedCsvRecord> rows) {
    NamedCsvRecord most =
        rows.stream()
            .filter(row -> !row.getField("constraints").endsWith(".consent"))
            .findFirst()
            .orElse(rows.get(0));
    return words().one(most.getField("constraints"))
        + " keeps "
        + Texts.count((int) Cells.value(most, "deals"), "further outcome")
        + " from being feasible";
  }

  private String deadlockFinding(List<NamedCsvRecord> rows) {
    String least = words().all(ids(rows.get(0)));
    String nothing = new SolveCaption(question()).nothing();
    if (rows.size() > 1) {
      return nothing + "; the least that would have to give way: " + least;
    }
    return nothing
        + " unless "
        + least
        + (ids(rows.get(0)).size() == 1 ? " gives way" : " give way");
  }

  private static List<String> ids(NamedCsvRecord row) {
    return List.of(row.getField("constraints").split(" ", -1));
  }

  private ConstraintWords words() {
    return new ConstraintWords(scenario());
  }

  private Question question() {
    return answer.question();
  }

  private Scenario scenario() {
    return question().scenario();
  }
}
