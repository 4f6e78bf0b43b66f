package io.parley.experiment.design;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.model.draw.Draws;
import io.parley.model.draw.Parameter;
import io.parley.model.draw.Parameters;
import io.parley.model.draw.World;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How a batch's worlds fill the space of its parameters. */
class SamplingTest {

  private static final Parameters PARAMETERS = Numbers.uniform(6, 0, 1);
  private static final int RUNS = 200;

  @Test
  void randomSamplingIsThatOfABatchWithoutAny() {
    Draws draws = Sampling.RANDOM.draws(5, PARAMETERS, RUNS);
    Draws keyed = Draws.keyed(5, PARAMETERS);
    for (Parameter parameter : PARAMETERS.uncertain()) {
      for (int run = 1; run <= RUNS; run++) {
        assertThat(draws.uniform(run, parameter)).isEqualTo(keyed.uniform(run, parameter));
      }
    }
  }

  /** The error of a mean of 200 is 0.020 where draws are independent. */
  @ParameterizedTest
  @EnumSource(names = {"LHS", "SOBOL"})
  void theMeanOfEvenlySpreadWorldsIsNearerTheTruth(Sampling sampling) {
    for (Parameter parameter : PARAMETERS.uncertain()) {
      assertThat(mean(sampling.draws(5, PARAMETERS, RUNS), parameter))
          .isBetween(0.5 - 0.004, 0.5 + 0.004);
    }
  }

  @ParameterizedTest
  @EnumSource
  void anotherSeedIsAnotherSample(Sampling sampling) {
    Parameter parameter = PARAMETERS.uncertain().get(3);
    assertThat(sampling.draws(5, PARAMETERS, RUNS).uniform(1, parameter))
        .isNotEqualTo(sampling.draws(6, PARAMETERS, RUNS).uniform(1, parameter));
  }

  @Test
  void onlyInALatinHypercubeDoesARunDependOnHowManyThereAre() {
    Parameter parameter = PARAMETERS.uncertain().get(3);
    for (Sampling sampling : Sampling.values()) {
      boolean same =
          sampling.draws(5, PARAMETERS, RUNS).uniform(9, parameter)
              == sampling.draws(5, PARAMETERS, 2 * RUNS).uniform(9, parameter);
      assertThat(same).as("%s", sampling).isEqualTo(sampling != Sampling.LHS);
    }
  }

  @ParameterizedTest
  @EnumSource
  void aRunsLuckIsItsNumber(Sampling sampling) {
    assertThat(sampling.draws(5, PARAMETERS, RUNS).luck(17)).isEqualTo(17);
  }

  private static double mean(Draws draws, Parameter parameter) {
    return IntStream.rangeClosed(1, RUNS)
        .mapToDouble(run -> World.draw(PARAMETERS, draws, run).number(parameter))
        .average()
        .orElseThrow();
  }
}
