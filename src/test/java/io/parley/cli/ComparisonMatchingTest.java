package io.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What counts as the same in two scenarios that are compared. */
class ComparisonMatchingTest {

  private static final String SCENARIO =
      """
      scenario: first
      clock: {rounds: 12}
      issues: {x: {options: {a: {at: 0}, b: {at: 50}, c: {at: 100}}, status_quo: a}}
      actors:
        p: {patience: {uniform: [2, 25]}, positions: {x: {ideal: b}}}
        q: {patience: {uniform: [2, 25]}, positions: {x: {ideal: c}}}
      tracks: {t: {participants: all, issues: all}}
      endings:
        far: {label: Far, when: {x: [c, b]}}
        other: {label: Other, otherwise: true}
      """;

  @TempDir private Path folder;
  private Path first = Path.of("");

  @BeforeEach
  void writeScenario() throws IOException {
    first = write("first.yaml", SCENARIO);
  }

  @Test
  void scenariosThatShareNothingAreNotCompared() throws IOException {
    Path strange =
        write(
            "strange.yaml",
            SCENARIO
                .replace("scenario: first", "scenario: strange")
                .replace("x:", "y:")
                .replace("  p:", "  r:")
                .replace("  q:", "  s:"));

    Parley parley = Parley.run("compare", first, strange, "--out", folder.resolve("out"));

    assertThat(parley.code()).isEqualTo(2);
    assertThat(parley.err().strip().lines())
        .singleElement()
        .asString()
        .contains("no actor and no option of an issue that " + first + " has");
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @Test
  void anEndingByAnotherNameOnTheSameConditionIsTheSame() throws IOException {
    Path second =
        write(
            "second.yaml",
            SCENARIO.replace("scenario: first", "scenario: second").replace("far:", "moved:"));
    Path out = folder.resolve("out");

    Parley parley = Parley.run("compare", first, second, "--runs", 20, "--out", out);

    assertThat(parley.code()).isZero();
    assertThat(parley.out())
        .contains("No run ends otherwise")
        .contains("The same ending by its condition: far, there called moved");
    Csv differences = Csv.read(out.resolve("differences.csv"));
    int row = differences.column("quantity").indexOf("ending_far");
    assertThat(differences.column("differing").get(row)).isEqualTo("0");
    assertThat(differences.column("value").get(row))
        .isEqualTo(differences.column("baseline").get(row))
        .isNotEqualTo("0");
    assertThat(Files.readString(out.resolve("charts/flows-2.csv"))).contains("far,Far,far,Far");
  }

  @Test
  void severalVariantsAreSaidToHangTogether() throws IOException {
    Path out = folder.resolve("out");
    String sentence = "variants are held against the same runs of first";
    Object[] two = {
      "compare",
      first,
      "--versus",
      "actors.p.patience=3",
      "--versus",
      "actors.p.patience=9",
      "--runs",
      10,
      "--out",
      out
    };

    assertThat(Parley.run(two).out()).contains("Both " + sentence);
    assertThat(Files.readString(out.resolve("report.html"))).contains(sentence);
    Object[] json = java.util.Arrays.copyOf(two, two.length + 1);
    json[two.length] = "--json";
    JsonNode root = new ObjectMapper().readTree(Parley.run(json).out());
    assertThat(root.get("note").asText()).contains(sentence);
    Path one = folder.resolve("one");
    assertThat(
            Parley.run(
                    "compare", first, "--versus", "actors.p.patience=3", "--runs", 10, "--out", one)
                .out())
        .doesNotContain(sentence);
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }
}
