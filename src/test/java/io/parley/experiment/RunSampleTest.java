package io.parley.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
class RunSampleTest {

  @Test
  void theSameBatchGivesTheSameRunsInOrder() {
    List<Integer> sample = RunSample.of(7, 2000, 20);

    assertThat(sample).hasSize(20).isSorted().doesNotHaveDuplicates();
    assertThat(sample).allMatch(run -> run >= 1 && run <= 2000);
    assertThat(sample).isEqualTo(RunSample.of(7, 2000, 20)).isNotEqualTo(RunSample.of(8, 2000, 20));
  }

  @Test
  void whereThereAreNoMoreAllAreTaken() {
    assertThat(RunSample.of(7, 3, 3)).containsExactly(1, 2, 3);
    assertThat(RunSample.of(7, 3, 100)).containsExactly(1, 2, 3);
    assertThat(RunSample.of(7, 3, 0)).isEmpty();
  }

  /**
   * Each of 50 runs is in a sample of 5 with probability 0.1: 6 standard deviations, 1e-7 in all.
   */
  @Test
  void eachRunIsAsLikelyAsAnyOther() {
    int[] drawn = new int[51];
    for (int seed = 0; seed < 10_000; seed++) {
      RunSample.of(seed, 50, 5).forEach(run -> drawn[run]++);
    }

    for (int run = 1; run <= 50; run++) {
      assertThat(drawn[run]).isCloseTo(1000, within(180));
    }
  }
}
