package io.parley.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InterimLooksTest {

  @Test
  void aBatchIsLookedAtEveryHundredRunsAndThenMoreAndMoreSeldom() {
    assertThat(IntStream.rangeClosed(0, 350).filter(InterimLooks::isAt))
        .containsExactly(100, 200, 300);
    assertThat(IntStream.rangeClosed(9_801, 12_000).filter(InterimLooks::isAt))
        .containsExactly(9_900, 10_000, 11_000, 12_000);
    assertThat(IntStream.rangeClosed(99_000, 120_000).filter(InterimLooks::isAt))
        .containsExactly(99_000, 100_000, 110_000, 120_000);
  }

  @Test
  void theGreatestRunCountsAreLookedAt() {
    assertThat(InterimLooks.isAt(100_000_000)).isTrue();
    assertThat(InterimLooks.isAt(99_999_999)).isFalse();
    assertThat(InterimLooks.isAt(Integer.MAX_VALUE)).isFalse();
  }
}
