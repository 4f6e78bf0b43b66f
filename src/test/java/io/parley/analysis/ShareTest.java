package io.parley.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Shares, spreads and typical runs (known answers, section 7). */
@Tag("fast")
class ShareTest {

  @Test
  void eightInTenHasTheKnownInterval() {
    Share share = Share.of(8, 10);
    assertThat(share.value()).isEqualTo(0.8);
    assertThat(share.low()).isCloseTo(0.490, within(0.0005));
    assertThat(share.high()).isCloseTo(0.943, within(0.0005));
  }

  @Test
  void noneInTenHasTheKnownInterval() {
    assertThat(Share.of(0, 10).low()).isZero();
    assertThat(Share.of(0, 10).high()).isCloseTo(0.278, within(0.0005));
  }

  @Test
  void allOfThemReachesOne() {
    assertThat(Share.of(10, 10).high()).isEqualTo(1);
    assertThat(Share.of(10, 10).low()).isCloseTo(1 - 0.278, within(0.0005));
  }

  @Test
  void noShareOfNothing() {
    assertThatIllegalArgumentException().isThrownBy(() -> Share.of(0, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> Share.of(3, 2));
  }

  @Test
  void spreadInterpolatesBetweenNumbers() {
    Counter counter = new Counter(0, 10);
    IntStream.of(4, 1, 3, 2, 5).forEach(counter::add);
    Spread spread = Spread.of(counter.counts());
    assertThat(spread.p50()).isEqualTo(3);
    assertThat(spread.p05()).isCloseTo(1.2, within(1e-12));
    assertThat(spread.p95()).isCloseTo(4.8, within(1e-12));
  }

  @Test
  void spreadOfNothingIsNotANumber() {
    assertThat(Spread.of(new Counter(0, 10).counts())).isEqualTo(Spread.NONE);
  }

  @Test
  void failedRunsBoundAShareOfAllRuns() {
    assertThat(Share.of(84, 84).ifFailed(116)).isEqualTo(new Bounds(0.42, 1));
    assertThat(Share.of(1, 4).ifFailed(4)).isEqualTo(new Bounds(0.125, 0.625));
    assertThat(Share.of(1, 4).ifFailed(0)).isEqualTo(new Bounds(0.25, 0.25));
  }

  @Test
  void theTypicalRunIsNearestTheMedians() {
    List<double[]> figures =
        List.of(
            new double[] {1, 100},
            new double[] {2, 300},
            new double[] {3, 210},
            new double[] {4, 200},
            new double[] {9, 190});
    assertThat(TypicalRun.of(figures)).isEqualTo(2);
  }
}
