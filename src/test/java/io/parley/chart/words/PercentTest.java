package io.parley.chart.words;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.analysis.Share;
import io.parley.words.Percent;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("fast")
class PercentTest {

  @ParameterizedTest
  @CsvSource({
    "0, 2000, 0",
    "1, 100000, <0.1",
    "1, 2000, 0.1",
    "10, 2000, 0.5",
    "920, 2000, 46",
    "1979, 2000, 99",
    "1995, 2000, 99.8",
    "99999, 100000, >99.9",
    "2000, 2000, 100"
  })
  void neverReadsAsNothingOrEverythingWhatIsNot(int count, int of, String number) {
    assertThat(Percent.of((double) count / of)).isEqualTo(number + "\u00a0%");
  }

  @ParameterizedTest
  @CsvSource({
    "920, 2000, 46\u00a0% (44–48)",
    "0, 2000, 0\u00a0% (0–0.2)",
    "1, 1, 100\u00a0% (21–100)"
  })
  void showsIntervals(int count, int of, String text) {
    assertThat(Percent.of(Share.of(count, of))).isEqualTo(text);
  }
}
