package io.parley.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.model.Scenario;
import io.parley.page.Folders;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("fast")
class AttitudesTest {

  @TempDir Path folder;

  @Test
  void marksIdealsAndRedLines() throws Exception {
    Scenario scenario = Folders.play(folder, Folders.frontier(), 1).scenario();

    assertThat(Attitudes.of(scenario.actors().get(0), 0, scenario.issues().get(0)).byOption())
        .containsExactly(Set.of(Attitude.REFUSED_COMBINED), Set.of(), Set.of(Attitude.IDEAL));
    assertThat(Attitudes.of(scenario.actors().get(1), 0, scenario.issues().get(0)).byOption())
        .containsExactly(
            Set.of(Attitude.IDEAL), Set.of(Attitude.POSSIBLE_IDEAL), Set.of(Attitude.REFUSED));
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

    assertThat(Attitudes.of(scenario.actors().get(0), 0, scenario.issues().get(0)).byOption())
        .containsExactly(
            Set.of(Attitude.REFUSED_COMBINED), Set.of(Attitude.IDEAL), Set.of(Attitude.IDEAL));
    assertThat(Attitudes.of(scenario.actors().get(0), 1, scenario.issues().get(1)).byOption())
        .containsExactly(Set.of(), Set.of(Attitude.REFUSED_COMBINED));
  }
}
