package io.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.JavaSources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Jars with strategies and protocols of others, and what remembers them. */
class PluginsTest {

  private static final String PLUGIN =
      """
      package outside;

      import io.parley.model.draw.Vocabulary.Exponent;
      import io.parley.strategy.Concession;
      import io.parley.strategy.Standpoint;
      import io.parley.strategy.Strategies;
      import io.parley.study.Plugin;

      public final class Settling implements Concession, Plugin {

        @Override
        public String name() {
          return "NAME";
        }

        @Override
        public Exponent exponent() {
          return null;
        }

        @Override
        public double aspiration(Standpoint own) {
          return own.noDealValue() + SHARE * (own.bestValue() - own.noDealValue());
        }

        @Override
        public Strategies strategies(Strategies known) {
          return known.with(this);
        }
      }
      """;

  @TempDir private static Path shared;
  private static Path scenario;
  private static Path jar;
  private static Path other;

  @TempDir private Path folder;

  @BeforeAll
  static void build() throws IOException {
    jar = jar("half way", "half-way", "0.5");
    other = jar("other", "half-way", "0.25");
    scenario =
        Files.writeString(
            shared.resolve("pie.yaml"),
            """
            scenario: pie
            clock: {rounds: 10}
            status_quo: none
            issues:
              split: {options: {s0: {at: 0}, s1: {at: 50}, s2: {at: 100}}}
            actors:
              left: {reservation: 0, strategy: {concession: half-way}, positions: {split: {ideal: s0}}}
              right: {reservation: 0, strategy: {concession: half-way}, positions: {split: {ideal: s2}}}
            tracks:
              table: {participants: all, issues: all}
            """);
  }

  private static Path jar(String file, String name, String share) throws IOException {
    Path classes = Files.createDirectories(shared.resolve(file + "-classes"));
    Path source = classes.resolve("Settling.java");
    Files.writeString(source, PLUGIN.replace("NAME", name).replace("SHARE", share));
    JavaSources sources = new JavaSources(classes);
    sources.compile(List.of(source));
    return sources.jar(shared.resolve(file + ".jar"), "outside.Settling");
  }

  @Test
  void withoutItsJarAStrategyIsUnknown() {
    Parley validate = Parley.run("validate", scenario);

    assertThat(validate.err()).contains("\"half-way\"", "boulware");
    assertThat(validate.code()).isEqualTo(2);
  }

  @Test
  void everyCommandThatReadsAScenarioTakesIt() {
    Path sweep = folder.resolve("sweep");
    for (Parley command :
        List.of(
            Parley.run("validate", scenario, "--plugins", jar),
            Parley.run("describe", "--plugins", jar, scenario),
            Parley.run("params", scenario, "--plugins=" + jar),
            Parley.run("solve", scenario, "--plugins", jar),
            Parley.run(
                "sweep",
                scenario,
                "--plugins",
                jar,
                "--vary",
                "clock.rounds=3,5",
                "--runs",
                3,
                "--out",
                sweep),
            Parley.run("--plugins", jar, "verify", sweep),
            Parley.run("verify", sweep, "--plugins", jar))) {
      assertThat(command.err()).doesNotContain("expected");
      assertThat(command.code()).isZero();
    }
  }

  @Test
  void resultsNeedTheSameJarAgain() throws IOException {
    Path out = folder.resolve("out");
    Parley run = Parley.run("run", scenario, "--plugins", jar, "--runs", 5, "--out", out);
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).contains("Of 5 simulated negotiations");

    assertThat(Files.readString(out.resolve("manifest.json")))
        .containsPattern("\"version\" : \"0\\.1\\.0\\+half-way-[0-9a-f]{8}\"");
    assertThat(Files.readString(out.resolve("report.html"))).contains("--plugins half-way.jar");
    for (Parley needing :
        List.of(
            Parley.run("verify", out),
            Parley.run("replay", out, 1),
            Parley.run("report", out),
            Parley.run("verify", out, "--plugins", other))) {
      assertThat(needing.err())
          .contains(out + ": found results with strategies or protocols of half-way-")
          .contains(
              "Maybe \"--plugins with the jars that they were played with\"".replace("\"", ""));
      assertThat(needing.code()).isEqualTo(2);
    }
    for (Parley having :
        List.of(
            Parley.run("verify", out, "--plugins", jar, "--all"),
            Parley.run("replay", out, 1, "--plugins", jar),
            Parley.run("report", out, "--plugins", jar),
            Parley.run("resume", out, "--plugins", jar))) {
      assertThat(having.code()).as(having.err()).isZero();
    }
    Parley another = Parley.run("run", scenario, "--plugins", other, "--runs", 5, "--out", out);
    assertThat(another.err()).contains("a folder that holds another batch");
  }

  @Test
  void whatWasStoppedSaysThatItNeedsTheJar() throws IOException {
    Path out = folder.resolve("out");
    Parley.run("run", scenario, "--plugins", jar, "--runs", 5, "--no-charts", "--out", out);
    Files.delete(out.resolve("manifest.json"));
    Files.move(out, folder.resolve("out.partial"));

    assertThat(Parley.run("resume", out).err())
        .contains("found results with strategies or protocols of half-way-");
  }

  @Test
  void whatIsNoPluginIsAnError() throws IOException {
    Path missing = folder.resolve("missing.jar");
    Path text = Files.writeString(folder.resolve("text.jar"), "no jar");
    Path classes = Files.createDirectories(folder.resolve("classes"));
    Path empty = new JavaSources(classes).jar(folder.resolve("empty.jar"), "");
    Path broken = new JavaSources(classes).jar(folder.resolve("broken.jar"), "outside.Missing");
    Path taken = jar("taken", "boulware", "0.5");

    assertError(missing, "found no such file");
    assertError(folder, "found a folder");
    assertError(text, "found a file that is no jar");
    assertError(
        empty, "found no plugin, expected a jar that names its plugin in META-INF/services/");
    assertError(broken, "found a plugin that can't be used");
    assertError(taken, "\"boulware\" twice");
  }

  private static void assertError(Path plugin, String message) {
    Parley validate = Parley.run("validate", scenario, "--plugins", plugin);
    assertThat(validate.err()).contains("--plugins " + plugin).contains(message);
    assertThat(validate.err()).doesNotContain("java.");
    assertThat(validate.code()).isEqualTo(2);
  }
}
