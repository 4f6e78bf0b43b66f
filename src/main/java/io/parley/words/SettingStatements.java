package io.parley.words;

import io.parley.model.Scenario;
import io.parley.model.draw.Correlations;
import io.parley.model.outcome.Ending;
import io.parley.model.procedure.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a scenario states of its clock, of the ways in which a run can end, and of what is
 * uncertain.
 *
 * @param words the scenario's parts in words
 */
public record SettingStatements(ScenarioWords words) {

  /**
   * Its rounds and what it was written from, e.g. {@code 52 rounds of a week from 18 February 2025;
   * written from what was known by 18 February 2025}.
   */
  public String clock() {
    LocalDate asOf = words.scenario().asOf();
    return rounds()
        + (asOf == null ? "" : "; written from what was known by " + RoundWords.day(asOf));
  }

  private String rounds() {
    Clock clock = words.scenario().clock();
    return Texts.count(clock.rounds(), "round")
        + (clock.unit() == null ? "" : " of a " + clock.unitName())
        + (clock.starts() == null ? "" : " from " + new RoundWords(clock).date(0));
  }

  /** One for each ending, in the order in which they are tried, with its label as the subject. */
  public List<Statement> endings() {
    return words.scenario().endings().stream()
        .map(
            ending ->
                new Statement(Texts.clean(ending.label()), says(ending), "endings." + ending.id()))
        .toList();
  }

  private String says(Ending ending) {
    List<String> says = new ArrayList<>();
    if (ending.deal() != null) {
      says.add(ending.deal() ? "a deal took effect" : "no deal took effect");
    }
    if (ending.when() != null) {
      says.add(words.condition(ending.when()));
    }
    return says.isEmpty() ? "anything else" : String.join("; and ", says);
  }

  /** Which uncertain numbers are drawn together. */
  public List<Statement> correlated() {
    PathWords paths = new PathWords(words);
    List<Statement> all = new ArrayList<>();
    List<Correlations.Group> groups = words.scenario().parameters().correlations().groups();
    for (int group = 0; group < groups.size(); group++) {
      String of =
          groups.get(group).of().stream()
              .map(parameter -> paths.of(parameter.path()))
              .collect(Collectors.joining(" and "));
      String rank = "rank correlation " + Numbers.plain(groups.get(group).rank());
      all.add(new Statement(of, rank, "correlated." + group));
    }
    return all;
  }

  /** How each uncertain number or word is distributed. */
  public List<Statement> uncertain() {
    Scenario scenario = words.scenario();
    PathWords paths = new PathWords(words);
    return scenario.parameters().uncertain().stream()
        .map(each -> new Statement(paths.of(each.path()), words.value(each), each.path()))
        .toList();
  }
}
