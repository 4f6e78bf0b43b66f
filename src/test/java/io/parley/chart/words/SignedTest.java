package io.parley.chart.words;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.words.Signed;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
class SignedTest {

  @Test
  void numbersHaveTheirSignButForWhatRoundsToZero() {
    assertThat(Signed.of(12.34, 1)).isEqualTo("+12.3");
    assertThat(Signed.of(-0.056, 2)).isEqualTo("−0.06");
    assertThat(Signed.of(-0.04, 1)).isEqualTo("0");
    assertThat(Signed.of(0, 3)).isEqualTo("0");
  }

  @Test
  void aNarrowIntervalIsShownWithMoreDecimals() {
    assertThat(Signed.decimals(2, 1)).isEqualTo(1);
    assertThat(Signed.decimals(0.04, 1)).isEqualTo(2);
    assertThat(Signed.decimals(0.0004, 1)).isEqualTo(4);
    assertThat(Signed.decimals(0, 1)).isEqualTo(1);
  }
}
