package io.parley.scenario.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaybeTest {

  private static final List<String> KNOWN = List.of("us", "russia", "ukraine", "run", "europe");

  @ParameterizedTest
  @CsvSource({"rusia, russia", "ukrane, ukraine", "rnu, run", "uss, us", "eruope, europe"})
  void guessesWhatIsMostAlike(String written, String meant) {
    assertThat(Maybe.like(written, KNOWN)).isEqualTo(meant);
  }

  @ParameterizedTest
  @CsvSource({"china", "x", "rx", "the-united-nations"})
  void guessesNothingWhereNothingIsAlike(String written) {
    assertThat(Maybe.like(written, KNOWN)).isNull();
  }

  @Test
  void guessesNothingForAWholeText() {
    assertThat(Maybe.like("ukraine".repeat(1_000), KNOWN)).isNull();
    assertThat(Maybe.like("ukraine", List.of())).isNull();
  }
}
