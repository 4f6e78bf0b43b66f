package io.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The cases are data: see {@link BadInput}. */
class BadInputTest {

  @TempDir private Path folder;

  static Stream<BadInput> cases() {
    return Stream.of(
            "files",
            "keys",
            "references",
            "numbers",
            "rules",
            "options",
            "overrides",
            "comparisons",
            "sweep",
            "sensitivity")
        .flatMap(BadInput::of);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void isOneMessageWithExitCode2AndWritesNothing(BadInput input) throws IOException {
    Files.write(folder.resolve("scenario.yaml"), input.file());
    if (input.before(folder).length > 0) {
      assertThat(Parley.run(input.before(folder)).code()).isZero();
    }
    Map<String, Integer> before = content();

    Parley parley = Parley.run(input.args(folder));

    assertThat(parley.err()).matches(input.message(folder));
    assertThat(parley.out()).isEmpty();
    assertThat(parley.code()).isEqualTo(2);
    assertThat(content()).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(strings = {"base", "base-scores"})
  void whatTheCasesChangeIsValidAsItIs(String base) throws IOException {
    Path file = Files.writeString(folder.resolve("scenario.yaml"), BadInput.resource(base));

    Parley parley = Parley.run("run", file, "--runs", 1, "--out", folder.resolve("out"));

    assertThat(parley.err()).isEmpty();
    assertThat(parley.code()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"run", "describe", "validate", "params"})
  void everyCommandThatReadsAScenarioSaysTheSame(String command) throws IOException {
    Path file = Files.writeString(folder.resolve("bad.yaml"), "scenario: bad\n");

    Parley parley = Parley.run(command, file);

    assertThat(parley.err())
        .startsWith(file + ":1:1: found no \"clock\", expected \"clock:\" with a value");
    assertThat(parley.out()).isEmpty();
    assertThat(parley.code()).isEqualTo(2);
  }

  @Test
  void aFileWithoutEndIsTooLarge() {
    Path endless = Path.of("/dev/zero");
    assumeThat(endless).exists();

    Parley parley = Parley.run("validate", endless);

    assertThat(parley.err()).startsWith("/dev/zero: found a file of more than");
    assertThat(parley.code()).isEqualTo(2);
  }

  @Test
  void verboseShowsWhereItWasFound() {
    Parley parley = Parley.run("validate", "-v", folder);

    assertThat(parley.err()).contains("found a folder", "\tat io.parley.scenario.");
    assertThat(parley.code()).isEqualTo(2);
  }

  /** Every file with a hash of what is in it. */
  private Map<String, Integer> content() throws IOException {
    Map<String, Integer> content = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.toList()) {
        int hash = Files.isDirectory(path) ? 0 : Arrays.hashCode(Files.readAllBytes(path));
        content.put(path.toString(), hash);
      }
    }
    return content;
  }
}
