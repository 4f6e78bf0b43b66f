package io.parley.analysis.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
class MovedTest {

  @Test
  void aNumberOfWhichAllRunsAreKeptDidNotMove() {
    double[] all = {5, 1, 4, 2, 3};
    Moved moved = Moved.of("a", all, all);
    assertThat(moved.before()).isEqualTo(3);
    assertThat(moved.after()).isEqualTo(3);
    assertThat(moved.rank()).isCloseTo(0.5, within(1e-12));
  }

  @Test
  void aNumberOfWhichTheHighestAreKeptMovedUp() {
    Moved moved = Moved.of("a", new double[] {1, 2, 3, 4}, new double[] {3, 4});
    assertThat(moved.before()).isEqualTo(2.5);
    assertThat(moved.after()).isEqualTo(3.5);
    assertThat(moved.rank()).isCloseTo(0.75, within(1e-12));
    assertThat(moved.low()).isLessThan(0.75);
    assertThat(moved.high()).isGreaterThan(0.75);
  }

  @Test
  void endlessNumbersHaveAnEndlessMedian() {
    double endless = Double.POSITIVE_INFINITY;
    Moved moved =
        Moved.of("a", new double[] {1, endless, endless}, new double[] {endless, endless});
    assertThat(moved.before()).isEqualTo(endless);
    assertThat(moved.after()).isEqualTo(endless);
  }
}
