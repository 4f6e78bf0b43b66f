package io.parley.words;

import io.parley.model.fortune.Fortune;
import io.parley.model.fortune.FortuneBound;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a scenario states of what goes up and down outside the talks.
 *
 * @param words the scenario's parts in words
 */
public record FortuneStatements(ScenarioWords words) {

  /** One for each fortune, in the scenario's order, with the fortune as its subject. */
  public List<Statement> all() {
    return words.scenario().fortunes().all().stream()
        .map(
            fortune ->
                new Statement(
                    Texts.clean(fortune.title()), says(fortune), "fortunes." + fortune.id()))
        .toList();
  }

  private String says(Fortune fortune) {
    List<String> says = new ArrayList<>();
    says.add("begins at " + words.value(fortune.start()));
    says.add("goes each round by " + fortune.step());
    says.add("comes back by a share of " + words.value(fortune.pull()));
    says.add("stays in " + fortune.range());
    if (fortune.movesWhile() != null) {
      says.add("moves while " + words.condition(fortune.movesWhile()));
    }
    PathWords paths = new PathWords(words);
    for (Fortune.Move move : fortune.moves()) {
      says.add(
          "adds "
              + words.value(move.factor())
              + " times itself to "
              + paths.of(move.parameter().path()));
    }
    return String.join("; ", says);
  }

  /** Where fortunes have to be, e.g. {@code the front above 0.1}. */
  static String bounds(ScenarioWords words, List<FortuneBound> bounds) {
    return bounds.stream()
        .map(
            bound ->
                Texts.clean(words.scenario().fortunes().all().get(bound.fortune()).title())
                    + (bound.isAbove() ? " above " : " below ")
                    + words.value(bound.bound()))
        .collect(Collectors.joining("; and "));
  }
}
