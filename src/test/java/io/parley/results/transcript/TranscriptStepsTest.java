package io.parley.results.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.model.Scenario;
import io.parley.model.outcome.Ending;
import io.parley.model.outcome.Outcome;
import io.parley.model.record.TranscriptEntry;
import io.parley.page.Folders;
import io.parley.results.BatchFiles;
import io.parley.results.ResultsFolder;
import io.parley.results.WorldRows;
import io.parley.results.transcript.TranscriptSteps.Step;
import io.parley.simulation.Negotiation;
import io.parley.strategy.Strategies;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("fast")
class TranscriptStepsTest {

  @TempDir Path folder;

  @Test
  void readsBackWhatWasProposedAndCameIntoForce() throws Exception {
    ResultsFolder results = Folders.play(folder, Folders.frontier(), 40);
    Scenario scenario = results.scenario();
    for (Ending ending : scenario.endings()) {
      TranscriptSteps read = TranscriptSteps.of(results, ending);
      assertThat(read).isNotNull();
      List<String> told = new ArrayList<>();
      List<Outcome> inForce = new ArrayList<>();
      Negotiation.keyed(scenario, Strategies.standard(), 1)
          .play(
              read.run(),
              moment -> {
                if (moment instanceof TranscriptEntry.Proposed it) {
                  told.add(it.round() + " " + it.track() + " " + it.actor());
                } else if (moment instanceof TranscriptEntry.InForce it) {
                  inForce.add(it.outcome());
                }
              });
      assertThat(read.steps().stream().filter(Step::isProposal))
          .extracting(step -> step.round() + " " + step.track() + " " + step.actor())
          .isEqualTo(told)
          .isNotEmpty();
      Outcome last =
          read.steps().stream()
              .filter(step -> !step.isProposal())
              .map(Step::outcome)
              .reduce(scenario.statusQuo(), (before, after) -> after);
      assertThat(last).isEqualTo(inForce.get(inForce.size() - 1));
    }
  }

  @Test
  void knowsNothingOfAFileOfAnotherForm() throws Exception {
    ResultsFolder results = Folders.play(folder, Folders.frontier(), 5);
    Ending ending = results.scenario().endings().get(0);
    Files.writeString(folder.resolve("transcripts/" + ending.id() + ".txt"), "Another title\n");
    assertThat(TranscriptSteps.of(results, ending)).isNull();
  }

  @Test
  void worldsAreThoseThatRunsTookAsTrue() throws Exception {
    ResultsFolder results = Folders.play(folder, Folders.frontier(), 5);
    var parameter = results.scenario().parameters().find("actors.alpha.patience");
    assertThat(parameter).isNotNull();
    double drawn =
        Double.parseDouble(
            results.rows(BatchFiles.PARAMETERS).get(3).getField("actors.alpha.patience"));
    assertThat(WorldRows.of(results, 4).number(parameter)).isEqualTo(drawn);
    assertThat(WorldRows.of(results, 9)).isNull();
  }
}
