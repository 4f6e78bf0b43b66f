package io.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.scenario.Scenarios;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No file that a command writes says where on the user's machine anything is. */
class PrivacyTest {

  private static final String FAILING =
      "src/test/resources/io/parley/experiment/some-runs-fail.yaml";

  @TempDir private Path folder;

  @BeforeEach
  void write() throws IOException {
    String text = Scenarios.base("base");
    Files.writeString(Files.createDirectories(folder.resolve("one")).resolve("s.yaml"), text);
    Files.writeString(
        Files.createDirectories(folder.resolve("two")).resolve("s.yaml"),
        text.replace("rounds: 12", "rounds: 9"));
    Files.copy(Path.of(FAILING), folder.resolve("failing.yaml"));
    Files.writeString(
        folder.resolve("plan.yaml"),
        "experiment: e\nscenario: one/s.yaml\nvary: {clock.rounds: [3, 5]}\nruns: 3\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "run @one/s.yaml --runs 9",
        "run @failing.yaml --runs 9",
        "compare @one/s.yaml @two/s.yaml --runs 5",
        "sweep @plan.yaml",
        "sensitivity @one/s.yaml --method morris --samples 3"
      })
  void noAbsolutePathIsWritten(String command) throws IOException {
    Path out = folder.resolve("out");
    List<Object> arguments = new ArrayList<>();
    for (String argument : command.split(" ")) {
      arguments.add(argument.replace("@", folder + "/"));
    }
    arguments.add("--out=" + out);

    Parley parley = Parley.run(arguments.toArray());

    assertThat(parley.code()).as(parley.err()).isIn(0, 1);
    Map<String, String> files = Tree.of(out);
    assertThat(files.get("manifest.json"))
        .contains("\"command\" : \"parley " + command.split(" ")[0]);
    for (Map.Entry<String, String> file : files.entrySet()) {
      assertThat(file.getValue())
          .as(file.getKey())
          .doesNotContain(folder.toString(), System.getProperty("user.home") + "/");
    }
  }
}
