package io.parley.results.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecimalsTest {

  @ParameterizedTest
  @CsvSource({
    "0.1, 0.1",
    "0.30000000000000004, 0.3",
    "-0.0, 0",
    "12, 12",
    "1200, 1200",
    "1e-9, 0",
    "-0.1234567, -0.123457",
    "1e12, 1000000000000"
  })
  void aValueHasSixDecimalsAndNoExponent(double number, String text) {
    assertThat(Decimals.text(number)).isEqualTo(text);
  }

  @Test
  void noNumberIsEmpty() {
    assertThat(Decimals.text(Double.NaN)).isEmpty();
  }

  @Test
  void aParameterHasNineDecimals() {
    assertThat(Decimals.parameter(0.123456789123)).hasToString("0.123456789");
  }
}
