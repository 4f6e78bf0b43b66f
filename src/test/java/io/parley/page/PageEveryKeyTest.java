package io.parley.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.scenario.EveryKey;
import io.parley.scenario.ScenarioFile;
import io.parley.scenario.Scenarios;
import io.parley.words.SourceWords;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Every key of a scenario shows in what a page says of the scenario. */
class PageEveryKeyTest {

  /** Keys that this part of the page leaves out, each with the reason. */
  private static final Map<String, String> LEFT_OUT =
      Map.of(
          "scenario", "the page's head has it",
          "title", "the page's head has it",
          "batch", "as batch.runs",
          "batch.runs", "the batch's own number, which may be another, is in its head",
          "batch.seed", "the batch's own seed, which may be another, is in its head",
          "clock.from", "a calendar is no statement about the world",
          "batch.from", "how many runs there are is no statement about the world");

  @Test
  void theSettingChangesWithEveryKey() {
    Set<String> unseen = new TreeSet<>();
    for (EveryKey.Change change : EveryKey.changes()) {
      if (setting(change.before()).equals(setting(change.after()))) {
        unseen.add(change.key());
      }
    }

    assertThat(unseen).containsExactlyInAnyOrderElementsOf(LEFT_OUT.keySet());
  }

  private static View.Setting setting(String text) {
    ScenarioFile file = Scenarios.read(text);
    return new Assumptions(file.scenario(), new SourceWords(file.provenance().sources())).setting();
  }
}
