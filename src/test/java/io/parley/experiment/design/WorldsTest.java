package io.parley.experiment.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.parley.model.draw.Draws;
import io.parley.model.draw.Parameter;
import io.parley.model.draw.Parameters;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How a batch's worlds come about, as plans say it. */
class WorldsTest {

  private static final Parameters PARAMETERS = Numbers.uniform(4, 0, 1);
  private static final List<String> VARIED = List.of("x2", "x4");

  @ParameterizedTest
  @ValueSource(strings = {"random", "lhs", "sobol", "sobol after 0 x2", "morris after 64 x2 x4"})
  void theTextOfWorldsIsReadBack(String text) {
    assertThat(Worlds.of(text)).hasToString(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "halton", "sobol after 0", "sobol before 1 x2", "sobol after -1 x2"})
  void otherTextsSayNoWorlds(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> Worlds.of(text));
  }

  /** So a sample may be played in batches, and added to. */
  @ParameterizedTest
  @EnumSource
  void laterRowsOfADesignGoOnWhereEarlierOnesEnd(Method method) {
    Draws whole = new DesignRows(method, 0, VARIED).draws(5, PARAMETERS, 100);
    Draws later = new DesignRows(method, 3, VARIED).draws(5, PARAMETERS, 100);
    int runs =
        3 * method.design(5, new DesignRows(method, 0, VARIED).factors(PARAMETERS)).runsPerRow();
    for (int run = 1; run <= 40; run++) {
      assertThat(later.luck(run)).isEqualTo(whole.luck(runs + run));
      for (Parameter parameter : PARAMETERS.uncertain()) {
        assertThat(later.uniform(run, parameter)).isEqualTo(whole.uniform(runs + run, parameter));
      }
    }
  }
}
