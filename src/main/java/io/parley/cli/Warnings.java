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
    for (int actor = 0; actor < scenario.actors().size(); actor++) {
      if (hasNoSay(scenario, actor)) {
        Actor silent = scenario.actors().get(actor);
        warnings.add("actors." + silent.id() + " has no seat and no consent");
      }
    }
    for (String path : file.provenance().unsourced()) {
      warnings.add(path + " does not say where it is from");
    }
    return warnings;
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
