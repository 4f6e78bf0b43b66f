package io.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.cli.print.ShareBars;
import io.parley.scenario.Scenarios;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a batch looks like in a terminal. */
class TerminalTest {

  private static final String LABEL =
      "An ending whose label is as long as the longest: sixty characters";

  @TempDir private Path folder;
  private Path scenario;

  @BeforeEach
  void write() throws IOException {
    String text = Scenarios.base("base");
    String other = "otherwise: true";
    assertThat(text).contains(other);
    scenario =
        Files.writeString(
            folder.resolve("scenario.yaml"),
            text.replaceFirst("label: [^,]*, otherwise", "label: '" + LABEL + "', otherwise"));
  }

  @ParameterizedTest
  @ValueSource(ints = {60, 80, 200})
  void noLineIsWiderThanTheTerminalAndNothingIsCutOff(int columns) {
    Parley watched = Parley.watched(columns, run());

    assertThat(lines(watched)).allMatch(line -> line.length() < columns);
    assertThat(watched.out().replaceAll("\\s+", " ")).contains("Of 20 simulated negotiations, ");
    assertThat(lines(watched).stream().filter(line -> line.startsWith("  • "))).hasSize(5);
    for (String word : LABEL.split(" ", -1)) {
      assertThat(watched.out().substring(watched.out().indexOf("How runs end"))).contains(word);
    }
  }

  @Test
  void aPipeGetsASentenceALineAndNoControlCharacters() {
    Parley piped = Parley.run(run());

    assertThat(piped.out().lines().filter(line -> line.startsWith("  • "))).hasSize(5);
    assertThat(piped.out()).doesNotContainPattern("[\\p{Cc}&&[^\n]]|\\p{Cf}|\u00a0").contains("█");
  }

  @Test
  void barsAreAsLongAsTheShares() {
    assertThat(ShareBars.bar(0, 8)).isEmpty();
    assertThat(ShareBars.bar(1, 8)).isEqualTo("████████");
    assertThat(ShareBars.bar(0.5, 9)).isEqualTo("████▌");
    assertThat(ShareBars.bar(1 / 64.0, 8)).isEqualTo("▏");
  }

  private Object[] run() {
    return new Object[] {"run", scenario, "--runs", 20, "--force", "--out", folder.resolve("out")};
  }

  private static List<String> lines(Parley parley) {
    return parley.out().lines().filter(line -> !line.startsWith("Page: ")).toList();
  }
}
