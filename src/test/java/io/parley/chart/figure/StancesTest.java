package io.parley.chart.figure;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.chart.plot.Sign;
import io.parley.model.Scenario;
import io.parley.report.Folders;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StancesTest {

  @TempDir Path folder;

  @Test
  void marksIdealsAndRedLines() throws Exception {
    Scenario scenario = Folders.play(folder, Folders.frontier(), 1).scenario();

    assertThat(Stances.of(scenario.actors().get(0), 0, scenario.issues().get(0)).signs())
        .containsExactly(Set.of(Sign.REFUSED_COMBINED), Set.of(), Set.of(Sign.IDEAL));
    assertThat(Stances.of(scenario.actors().get(1), 0, scenario.issues().get(0)).signs())
        .containsExactly(Set.of(Sign.IDEAL), Set.of(Sign.POSSIBLE_IDEAL), Set.of(Sign.REFUSED));
  }

  @Test
  void marksTheOptionsOfGreatestValueAndNothingForTheIndifferent() throws Exception {
    Scenario scenario =
        Folders.play(
                folder,
                Folders.frontier()
                    .replace(
                        "{ideal: new, salience: {uniform: [1, 9]}",
                        "{values: {old: 0, middle: 1, new: 1}")
                    .replace("guard: {ideal: none", "guard: {values: {none: 0.5, some: 0.5}"),
                1)
            .scenario();

    assertThat(Stances.of(scenario.actors().get(0), 0, scenario.issues().get(0)).signs())
        .containsExactly(Set.of(Sign.REFUSED_COMBINED), Set.of(Sign.IDEAL), Set.of(Sign.IDEAL));
    assertThat(Stances.of(scenario.actors().get(0), 1, scenario.issues().get(1)).signs())
        .containsExactly(Set.of(), Set.of(Sign.REFUSED_COMBINED));
  }
}
