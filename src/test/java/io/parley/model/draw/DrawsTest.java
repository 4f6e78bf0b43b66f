package io.parley.model.draw;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.scenario.Scenarios;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class DrawsTest {

  private static final String BASE = Scenarios.base("base");

  @Test
  void addingAParameterChangesNoOtherDraw() {
    String more = BASE.replace("    influence: 60\n", "    influence: {uniform: [50, 70]}\n");

    assertThat(worlds(more, 5)).containsAllEntriesOf(worlds(BASE, 5)).isNotEqualTo(worlds(BASE, 5));
  }

  @Test
  void addingAnActorIssueTrackOrEventChangesNoOtherDraw() {
    String more =
        BASE.replace(
                "issues:\n  fighting:",
                "issues:\n  new: {options: [x], status_quo: x}\n  fighting:")
            .replace(
                "actors:\n  us:",
                "actors:\n"
                    + "  new: {patience: {uniform: [1, 9]}, positions: {new: {ideal: x}}}\n"
                    + "  us:")
            .replace("tracks:\n", "tracks:\n  new: {participants: [new, us], issues: [new]}\n")
            .replace("events:\n", "events:\n  new: {chance: {uniform: [0, 1]}, open: [new]}\n");

    assertThat(worlds(more, 5)).containsAllEntriesOf(worlds(BASE, 5)).isNotEqualTo(worlds(BASE, 5));
  }

  @Test
  void anotherDistributionAtTheSamePathIsDrawnFromTheSameUniform() {
    String wider = BASE.replace("patience: {uniform: [5, 10]}", "patience: {uniform: [0, 10]}");
    double narrow = worlds(BASE, 5).get("7 actors.us.patience");

    assertThat(worlds(wider, 5).get("7 actors.us.patience")).isEqualTo(2 * (narrow - 5));
  }

  @Test
  void anotherSeedOrRunIsAnotherWorld() {
    assertThat(worlds(BASE, 5)).isNotEqualTo(worlds(BASE, 6));
    assertThat(worlds(BASE, 5).get("1 actors.us.patience"))
        .isNotEqualTo(worlds(BASE, 5).get("2 actors.us.patience"));
  }

  @Test
  void aRunIsTheSameWorldWhateverWasDrawnBefore() {
    Parameters parameters = Scenarios.read(BASE).scenario().parameters();
    Draws draws = Draws.keyed(5, parameters);
    World.draw(parameters, draws, 1);
    Parameter patience = parameters.find("actors.us.patience");

    assertThat(World.draw(parameters, draws, 7).number(patience))
        .isEqualTo(worlds(BASE, 5).get("7 actors.us.patience"));
  }

  @Test
  void suppliedPointsTakeThePlaceOfRandomOnes() {
    Parameters parameters = Scenarios.read(BASE).scenario().parameters();

    World world = World.draw(parameters, (run, parameter) -> 0.5, 1);

    assertThat(world.number(parameters.find("actors.us.patience"))).isEqualTo(7.5);
  }

  /** Every uncertain number of the first runs, by run and path. */
  private static Map<String, Double> worlds(String text, long seed) {
    Parameters parameters = Scenarios.read(text).scenario().parameters();
    Draws draws = Draws.keyed(seed, parameters);
    Map<String, Double> worlds = new TreeMap<>();
    for (int run = 1; run <= 10; run++) {
      World world = World.draw(parameters, draws, run);
      for (Parameter parameter : parameters.uncertain()) {
        worlds.put(run + " " + parameter.path(), world.number(parameter));
      }
    }
    return worlds;
  }
}
