package io.parley.report;

import io.parley.chart.words.Texts;
import io.parley.results.ResultsFolder;
import java.util.Arrays;
import java.util.List;

/**
 * What a scenario says, for a page.
 *
 * @param folder the folder that has the scenario
 */
record Assumptions(ResultsFolder folder) {

  View.Setting setting() {
    SettingViews setting = new SettingViews(folder);
    return new View.Setting(
        paragraphs(folder.scenario().notes()),
        new ActorViews(folder).all(),
        setting.tracks(),
        setting.events(),
        setting.endings(),
        setting.parameters());
  }

  private static List<String> paragraphs(String notes) {
    return Arrays.stream(notes.split("\\R\\s*\\R", -1))
        .map(Texts::clean)
        .filter(paragraph -> !paragraph.isEmpty())
        .toList();
  }
}
