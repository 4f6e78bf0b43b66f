package io.parley.analysis.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
class PairedMeanTest {

  @Test
  void theIntervalIsStudentsOfTheDifferences() {
    PairedMean mean = new PairedMean();
    double[] differences = {1, 2, 3, 4, 5};
    for (double difference : differences) {
      mean.add(10 * difference, 11 * difference);
    }

    assertThat(mean.baseline()).isEqualTo(30);
    assertThat(mean.variant()).isEqualTo(33);
    assertThat(mean.differing()).isEqualTo(5);
    Difference difference = mean.difference();
    assertThat(difference.value()).isCloseTo(3, within(1e-12));
    // 2.776445 is Student's 97.5 % quantile with 4 degrees of freedom
    assertThat(difference.halfWidth()).isCloseTo(2.776445 * Math.sqrt(2.5 / 5), within(1e-6));
  }

  @Test
  void whatTheRunsHaveInCommonDoesNotWidenTheInterval() {
    PairedMean mean = new PairedMean();
    for (int run = 0; run < 50; run++) {
      mean.add(1000.0 * run, 1000.0 * run + (run % 2 == 0 ? 0.1 : 0.3));
    }

    assertThat(mean.difference().value()).isCloseTo(0.2, within(1e-9));
    assertThat(mean.difference().halfWidth()).isLessThan(0.03);
    assertThat(mean.difference().isSeen()).isTrue();
  }

  @Test
  void theSameNumbersInEveryRunAreNoDifference() {
    PairedMean mean = new PairedMean();
    mean.add(0.1, 0.1);
    mean.add(0.7, 0.7);

    assertThat(mean.differing()).isZero();
    assertThat(mean.difference()).isEqualTo(new Difference(0, 0, 0));
    assertThat(mean.difference().isSeen()).isFalse();
  }

  @Test
  void aSingleRunHasNoInterval() {
    PairedMean mean = new PairedMean();
    assertThat(mean.difference().value()).isNaN();
    mean.add(1, 2);

    assertThat(mean.difference().value()).isEqualTo(1);
    assertThat(mean.difference().hasInterval()).isFalse();
    assertThat(mean.difference().isSeen()).isFalse();
  }
}
