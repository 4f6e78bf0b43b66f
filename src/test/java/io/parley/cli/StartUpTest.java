package io.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.cli.command.ValidateCommand;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a command that only reads a scenario loads, as a process of its own. */
class StartUpTest {

  @TempDir private Path folder;

  @Test
  void validateLoadsNothingThatDrawsWritesOrPlays() throws Exception {
    List<String> loaded = loadedBy("validate", "scenarios/riyadh-2025.yaml");

    assertThat(loaded)
        .contains(Main.class.getName(), ValidateCommand.class.getName())
        .noneMatch(name -> name.startsWith("org.jfree."))
        .noneMatch(name -> name.startsWith("org.apache.batik."))
        .noneMatch(name -> name.startsWith("freemarker."))
        .noneMatch(name -> name.startsWith("java.awt."))
        .noneMatch(name -> name.startsWith("de.siegmar.fastcsv.writer."))
        .noneMatch(name -> name.startsWith("me.tongfei."))
        .noneMatch(name -> name.startsWith("io.parley.page."));
  }

  private List<String> loadedBy(String... args) throws IOException, InterruptedException {
    Path log = folder.resolve("classes.txt");
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:class+load:file=" + log + ":none",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
    command.addAll(List.of(args));
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("output.txt").toFile())
            .start();
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).as(Files.readString(folder.resolve("output.txt"))).isZero();
    return Files.readAllLines(log).stream().map(line -> line.split(" ", 2)[0]).toList();
  }
}
