package io.parley.analysis.solve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What rounding makes of values counts as nothing, however great the values are. */
class ParetoFrontTest {

  @ParameterizedTest
  @ValueSource(doubles = {1, 1e6, -1e6, 1e12})
  void payoffsThatDifferByRoundingAreTheSame(double value) {
    ParetoFront front = new ParetoFront();
    front.add(new double[] {value, 0});
    front.add(new double[] {value + 50 * Math.ulp(value), 0});

    assertThat(front.frontier().vectors()).isEqualTo(1);
    assertThat(front.frontier().outcomes()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(doubles = {1, 1e6, -1e6})
  void payoffsThatDifferByMoreBeatOneAnother(double value) {
    ParetoFront front = new ParetoFront();
    front.add(new double[] {value, 0});
    front.add(new double[] {value + 1e-5, 0});

    assertThat(front.frontier().outcomes()).isEqualTo(1);
  }
}
