package io.parley.report;

import io.parley.chart.words.Texts;
import io.parley.model.Ending;
import io.parley.model.Event;
import io.parley.model.Mediation;
import io.parley.model.Scenario;
import io.parley.model.Track;
import io.parley.report.View.Statement;
import io.parley.results.ResultsFolder;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What surrounds the actors of a scenario, for the page: tables, events, endings, uncertainty. */
final class SettingViews {

  private final Sources sources;
  private final Scenario scenario;
  private final Words words;

  SettingViews(ResultsFolder folder) {
    sources = new Sources(folder);
    scenario = folder.scenario();
    words = new Words(scenario);
  }

  List<Statement> tracks() {
    return scenario.tracks().stream()
        .map(
            track ->
                sources.statement("tracks." + track.id(), Texts.clean(track.title()), says(track)))
        .toList();
  }

  private String says(Track track) {
    return "seats "
        + words.actors(track.participants())
        + "; agenda: "
        + words.issues(track.issues())
        + "; opens: "
        + words.timing(track.opens())
        + "; closes: "
        + words.timing(track.closes())
        + "; "
        + words.value(track.protocol())
        + mediation(track.mediation())
        + " under "
        + words.agreement(track.agreement())
        + ", "
        + words.value(track.seating())
        + " seating; on refusal: "
        + words.value(track.onRefusal())
        + (track.standing() ? "; standing" : "");
  }

  private String mediation(@Nullable Mediation mediation) {
    return mediation == null
        ? ""
        : " (mediator "
            + words.value(mediation.mediator())
            + ", "
            + words.value(mediation.drafts())
            + " drafts a round)";
  }

  List<Statement> events() {
    return scenario.events().stream()
        .map(
            event ->
                sources.statement(
                    "events." + event.id(),
                    Texts.clean(event.title()),
                    String.join("; ", says(event))))
        .toList();
  }

  private List<String> says(Event event) {
    List<String> says = new ArrayList<>(triggers(event));
    event.effects().forEach(effect -> says.add(effect.accept(new EffectViews(words))));
    return says;
  }

  private List<String> triggers(Event event) {
    List<String> triggers = new ArrayList<>();
    if (event.round() != null) {
      triggers.add("in round " + words.value(event.round()));
    }
    if (event.chance() != null) {
      triggers.add("chance each round: " + words.value(event.chance()));
    }
    if (event.after().isUncertain() || event.after().distribution().low() > 0) {
      triggers.add("from round " + words.value(event.after()));
    }
    if (event.when() != null) {
      triggers.add("when " + words.condition(event.when()));
    }
    if (event.repeats()) {
      triggers.add("can happen again");
    }
    return triggers;
  }

  List<Statement> endings() {
    return scenario.endings().stream()
        .map(
            ending ->
                sources.statement(
                    "endings." + ending.id(), Texts.clean(ending.label()), says(ending)))
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

  List<Statement> parameters() {
    return scenario.parameters().uncertain().stream()
        .map(
            parameter ->
                sources.statement(parameter.path(), parameter.path(), words.value(parameter)))
        .toList();
  }
}
