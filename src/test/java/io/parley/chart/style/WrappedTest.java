package io.parley.chart.style;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrappedTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "one two three four five six seven eight",
        "Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen",
        "🕊🕊🕊🕊🕊🕊🕊🕊🕊🕊🕊🕊🕊🕊🕊🕊",
        "שלום עליכם שלום עליכם שלום עליכם",
        "a",
        ""
      })
  void fitsEveryLineAndLosesNothing(String text) {
    List<String> lines = Wrapped.lines(text, Theme.TEXT, 60);

    assertThat(lines).allMatch(line -> Wrapped.width(line, Theme.TEXT) <= 60);
    assertThat(String.join("", lines).replace(" ", "")).isEqualTo(text.replace(" ", ""));
  }
}
