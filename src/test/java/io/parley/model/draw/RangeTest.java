package io.parley.model.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class RangeTest {

  private static final Range ABOVE_ZERO = new Range(0, 1, true);

  @Test
  void holdsItsEndsUnlessItIsOpen() {
    assertThat(Range.UNIT.contains(0)).isTrue();
    assertThat(Range.UNIT.contains(1)).isTrue();
    assertThat(ABOVE_ZERO.contains(0)).isFalse();
    assertThat(ABOVE_ZERO.contains(Double.MIN_VALUE)).isTrue();
    assertThat(Range.UNIT.contains(-0.1)).isFalse();
    assertThat(Range.UNIT.contains(1.1)).isFalse();
  }

  @Test
  void neverHoldsNaN() {
    assertThat(Range.ANY.contains(Double.NaN)).isFalse();
    assertThat(Range.ANY.contains(Double.NEGATIVE_INFINITY)).isTrue();
  }

  @Test
  void saysWhatItHolds() {
    assertThat(Range.ANY).hasToString("any number");
    assertThat(Range.NOT_NEGATIVE).hasToString("0 or more");
    assertThat(Range.of(-10, 0.5)).hasToString("-10 to 0.5");
    assertThat(ABOVE_ZERO).hasToString("above 0 to 1");
    assertThat(new Range(0, Double.POSITIVE_INFINITY, true)).hasToString("above 0");
  }

  @Test
  void needsALowEndBelowItsHighEnd() {
    assertThatIllegalArgumentException().isThrownBy(() -> Range.of(1, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> Range.of(0, Double.NaN));
  }
}
