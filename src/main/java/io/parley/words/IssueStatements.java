package io.parley.words;

import io.parley.model.outcome.Issue;
import io.parley.model.outcome.NumberRange;
import io.parley.model.outcome.Option;
import io.parley.model.outcome.Outcome;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What a scenario states of an issue's options: where they lie, who has to consent to them, which
 * is in force at the start.
 *
 * @param words the scenario's parts in words
 */
public record IssueStatements(ScenarioWords words) {

  private static final String UNTIL_IN_FORCE = "rounds until it is in force: ";

  /** Those of the issue with this index, one for each option, with the option as its subject. */
  public List<Statement> of(int issue) {
    Issue stated = words.scenario().issues().get(issue);
    NumberRange range = stated.range();
    if (range != null) {
      return List.of(numbers(issue, stated, range));
    }
    return IntStream.range(0, stated.options().size())
        .mapToObj(
            option ->
                new Statement(
                    Texts.clean(stated.options().get(option).label()),
                    says(stated.options().get(option), isInForce(issue, option)),
                    "issues." + stated.id() + ".options." + stated.options().get(option).id()))
        .toList();
  }

  private Statement numbers(int issue, Issue stated, NumberRange range) {
    Outcome statusQuo = words.scenario().statusQuo();
    return new Statement(
        Numbers.plain(range.from())
            + " to "
            + Numbers.plain(range.to())
            + " in steps of "
            + Numbers.plain(range.step()),
        "needs "
            + words.actors(stated.options().get(0).consent())
            + (statusQuo == null
                ? ""
                : "; in force at the start: " + words.option(issue, statusQuo.option(issue))),
        "issues." + stated.id() + ".range");
  }

  private boolean isInForce(int issue, int option) {
    Outcome statusQuo = words.scenario().statusQuo();
    return statusQuo != null && statusQuo.option(issue) == option;
  }

  private String says(Option option, boolean isInForce) {
    return place(option.at())
        + "needs "
        + words.actors(option.consent())
        + (option.requires() == null ? "" : "; requires " + words.condition(option.requires()))
        + (option.takes() == null ? "" : "; " + UNTIL_IN_FORCE + words.value(option.takes()))
        + (isInForce ? "; in force at the start" : "");
  }

  private static String place(@Nullable Double at) {
    return at == null ? "" : "at " + Numbers.plain(at) + "; ";
  }
}
