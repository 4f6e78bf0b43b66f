package io.parley.cli;

import io.parley.model.Actor;
import io.parley.model.Event;
import io.parley.model.Scenario;
import io.parley.model.Timing;
import io.parley.model.Track;
import io.parley.scenario.ScenarioFile;
import java.util.ArrayList;
import java.util.List;

/** What is allowed in a scenario but is likely not what its author means. */
record Warnings(ScenarioFile file) {

  List<String> all() {
    List<String> warnings = new ArrayList<>();
    Scenario scenario = file.scenario();
    for (int issue = 0; issue < scenario.issues().size(); issue++) {
      int index = issue;
      if (scenario.tracks().stream().noneMatch(track -> track.issues().contains(index))) {
        warnings.add("issues." + scenario.issues().get(issue).id() + " is on no track");
      }
    }
    for (int track = 0; track < scenario.tracks().size(); track++) {
      if (neverOpens(scenario, track)) {
        warnings.add("tracks." + scenario.tracks().get(track).id() + " never opens");
      }
    }
    for (Track track : scenario.tracks()) {
      if (!canCarry(track)) {
        warnings.add("tracks." + track.id() + " can't agree on anything with those seated first");
      }
      if (opensTooLate(scenario, track)) {
        warnings.add("tracks." + track.id() + " opens after the last round");
      }
    }
    for (int actor = 0; actor < scenario.actors().size(); actor++) {
      if (hasNoSay(scenario, actor)) {
        Actor silent = scenario.actors().get(actor);
        warnings.add("actors." + silent.id() + " has no seat and no consent");
      }
    }
    for (Actor actor : scenario.actors()) {
      for (Actor.Leverage leverage : actor.leverage()) {
        if (scenario.actors().get(leverage.target()).equals(actor)) {
          warnings.add("actors." + actor.id() + ".leverage is on itself");
        }
      }
    }
    for (String path : file.provenance().unsourced()) {
      warnings.add(path + " does not say where it is from");
    }
    return warnings;
  }

  private static boolean canCarry(Track track) {
    return track.agreement().carries(track.participants(), track.participants());
  }

  private static boolean opensTooLate(Scenario scenario, Track track) {
    return track.opens() instanceof Timing.AtRound at
        && at.round().distribution().low() >= scenario.clock().rounds();
  }

  private static boolean neverOpens(Scenario scenario, int index) {
    Track track = scenario.tracks().get(index);
    return track.opens() instanceof Timing.Never
        && scenario.events().stream().map(Event::opens).noneMatch(opens -> opens.contains(index));
  }

  private static boolean hasNoSay(Scenario scenario, int actor) {
    boolean seated =
        scenario.tracks().stream().anyMatch(track -> track.participants().contains(actor));
    boolean asked =
        scenario.issues().stream()
            .flatMap(issue -> issue.options().stream())
            .anyMatch(option -> option.consent().contains(actor));
    return !seated && !asked;
  }
}
