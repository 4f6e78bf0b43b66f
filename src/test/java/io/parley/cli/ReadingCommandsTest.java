package io.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.parley.scenario.ScenarioFile;
import io.parley.scenario.Scenarios;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code validate}, {@code describe}, {@code params} and the help. */
class ReadingCommandsTest {

  private static final String BASE = Scenarios.base("base");

  private static final String SOURCED =
      BASE.replaceAll("(?m)^(issues|actors|tracks|events|endings):\n", "$0  from: a test\n");

  @TempDir private Path folder;

  @Test
  void validateCountsWhatThereIs() throws IOException {
    Parley parley = validate(BASE);

    assertThat(parley.code()).isZero();
    assertThat(parley.out())
        .contains(
            "is valid: 3 actors, 3 issues (12 outcomes), 2 tracks, 3 events, 3 endings, 7"
                + " uncertain");
  }

  @Test
  void validateCountsWhatOnlyTheWholeScenariosSourceCovers() throws IOException {
    Parley parley = validate("from: a test\n" + BASE);

    assertThat(parley.err())
        .matches("Warning: from for the whole scenario is the only source of (\\d+) of \\1 .*\n");
    assertThat(Parley.run("describe", write("from: a test\n" + BASE)).out())
        .contains("only with the whole scenario, 0 not");
  }

  @Test
  void validateHasNothingToSayOfAScenarioWithSources() throws IOException {
    Parley parley = validate(SOURCED);

    assertThat(parley.err()).isEmpty();
    assertThat(parley.out()).contains("0 warnings");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "opens: 0               | opens: never        | tracks.bilateral never opens",
        "opens: 0               | opens: 12           | tracks.bilateral opens after the last"
            + " round",
        "issues: all            | issues: [fighting, embassies] | issues.security is on no track",
        "leverage: {ukraine:    | leverage: {us:      | actors.us.leverage is on itself",
      })
  void validateWarnsOfWhatIsLikelyNotMeant(String change, String to, String warning)
      throws IOException {
    Parley parley = validate(SOURCED.replace(change, to));

    assertThat(parley.code()).isZero();
    assertThat(parley.err()).matches("Warning: " + warning + " \\(.*\\.yaml:\\d+:\\d+\\)\n");
    assertThat(parley.out()).contains("1 warning");
  }

  @Test
  void validateWarnsOfWhatHasNoSource() throws IOException {
    Parley parley = validate(BASE.replace("  summit:\n", "  summit:\n    from: a digest\n"));

    assertThat(parley.err())
        .contains("Warning: events.pressure does not say where it is from (")
        .doesNotContain("events.summit");
  }

  @Test
  void validateWarnsOfASourceThatIsLaterThanTheScenarioIsOf() throws IOException {
    String later = SOURCED.replaceFirst("from: ", "from: a poll of 6 March 2025, ");

    assertThat(validate("as_of: 2025-02-18\n" + later).err())
        .matches(
            "Warning: \\S+ is from 6 March 2025, later than as_of \\(.*\\.yaml:\\d+:\\d+\\)\n");
    assertThat(validate("as_of: 2025-03-06\n" + later).err()).isEmpty();
    assertThat(validate(later).err()).isEmpty();
  }

  @Test
  void validateTakesOverrides() throws IOException {
    Path file = write(SOURCED);

    assertThat(Parley.run("validate", file, "--set", "tracks.bilateral.opens=never").err())
        .matches("Warning: tracks.bilateral never opens \\(.*\\.yaml:\\d+:\\d+\\)\n");
  }

  @Test
  void describeNamesEverythingThatTheScenarioSays() throws IOException {
    Parley parley = Parley.run("describe", write(BASE));

    assertThat(parley.code()).isZero();
    assertThat(parley.err()).isEmpty();
    assertThat(parley.out())
        .startsWith("Base (base)\n")
        .contains("12 rounds of a week from 18 February 2025", "20 runs, seed 7")
        .contains("ceasefire: at 60; needs russia, ukraine", "in force at the start")
        .contains("triangular 0.001, 0.002, 0.004", "uniform 5, 10", "pert 4, 8, 12")
        .contains("concession linear", "boulware with exponent 0.5", "acceptance next")
        .contains(
            "never security: force; and fighting: war or ceasefire; firmness 0.2",
            "ratifies no deal made without it; firmness absolute")
        .contains(
            "Linkage fighting: ended; and embassies: open: adds 0.1", "Leverage on ukraine: 0.01")
        .contains("round 0", "round 11", "once embassies: open", "only by an event")
        .contains("multiple-offers under unanimity, fixed seating; on refusal: widen; standing")
        .contains("opens full-table", "seats ukraine at bilateral")
        .contains(
            "sets us: patience to 6",
            "multiplies russia: salience of fighting by 1.5",
            "puts back to the start: fighting, foreseen over 4 rounds")
        .contains(
            "Peace (peace): fighting: ended",
            "Talks (talks): a deal took effect",
            "Nothing (nothing): anything else");
  }

  @Test
  void describeSaysWhatIsKeptPrivateAndWhatIsDeclared() throws IOException {
    String bluffing =
        BASE.replace("firmness: 0.2}", "firmness: 0.2, private: true}")
            .replace(
                "{ideal: open, salience: 5}", "{values: {open: 1, closed: 0}, declared: closed}");

    assertThat(Parley.run("describe", write(bluffing)).out().lines())
        .anyMatch(line -> line.endsWith("firmness 0.2; not known to the others"))
        .anyMatch(
            line -> line.contains("embassies: values ") && line.contains("; says it wants closed"));
  }

  @Test
  void describeSaysWhereStatementsAreFrom() throws IOException {
    String sourced =
        BASE.replace("influence: 60\n", "influence: 60\n    from: \"a digest of ¶5\"\n");

    assertThat(Parley.run("describe", write(sourced)).out().lines())
        .filteredOn(line -> line.contains("a digest of ¶5"))
        .anyMatch(line -> line.contains("fighting: wants"))
        .anyMatch(line -> line.contains("ratifies no deal made without it"));
  }

  @Test
  void describeTellsReservations() throws IOException {
    String scores = Scenarios.base("base-scores").replace("reservation: 0.3", "reservation: 0.35");

    assertThat(Parley.run("describe", write(scores)).out())
        .contains("Value of no deal: 0.35", "points north 60; south 0")
        .doesNotContain("in force");
  }

  @Test
  void paramsListsEveryPathOnceWithItsValueAndRange() throws IOException {
    Path file = write(BASE);
    ScenarioFile read = Scenarios.read(BASE);

    Parley parley = Parley.run("params", file);

    assertThat(parley.code()).isZero();
    assertThat(parley.out().lines().map(line -> line.split(" ")[0])).isEqualTo(read.paths());
    assertThat(parley.out().lines().map(line -> line.replaceAll(" +", " ")))
        .contains(
            "actors.us.patience uniform 5, 10 (0 or more)",
            "actors.russia.strategy.concession.boulware 0.5 (above 0 to 1)",
            "actors.us.positions.fighting.ideal ended (war | ceasefire | ended)",
            "actors.ukraine.red_lines.no-deal-without-kyiv.firmness absolute (0 or more)");
  }

  @Test
  void paramsAsJsonSaysTheSame() throws IOException {
    Parley parley = Parley.run("params", write(BASE), "--json");

    JsonNode params = new ObjectMapper().readTree(parley.out()).path("params");
    List<String> paths = new ArrayList<>();
    params.forEach(param -> paths.add(param.path("path").asText()));
    JsonNode patience = params.get(paths.indexOf("actors.us.patience"));
    JsonNode influence = params.get(paths.indexOf("actors.us.influence"));
    assertThat(paths).isEqualTo(Scenarios.read(BASE).paths());
    assertThat(patience.path("value").asText()).isEqualTo("uniform 5, 10");
    assertThat(patience.path("range").asText()).isEqualTo("0 or more");
    assertThat(patience.path("uncertain").asBoolean()).isTrue();
    assertThat(influence.path("uncertain").asBoolean()).isFalse();
  }

  @Test
  void paramsShowsOverrides() throws IOException {
    Parley parley = Parley.run("params", write(BASE), "--set", "actors.us.patience=3");

    assertThat(parley.out().lines().map(line -> line.replaceAll(" +", " ")))
        .contains("actors.us.patience 3 (0 or more)");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"<script>alert(1)</script>", "שלום — مرحبا", "🕊️ \\\"peace\\\"", "a, b: c # d"})
  void labelsOfAnyKindArePlayedAndDescribed(String label) throws IOException {
    String text =
        BASE.replace("title: Base", "title: \"" + label + "\"")
            .replace("label: Talks", "label: \"" + label + "\"")
            .replace("war: {at: 0}", "war: {at: 0, label: \"" + label + "\"}");
    Path file = write(text);
    String shown = label.replace("\\", "");

    assertThat(Parley.run("describe", file).out())
        .contains(shown + " (base)", shown + " (war): at 0");
    Parley played = Parley.run("run", file, "--runs", 2, "--out", folder.resolve("out"));
    assertThat(played.code()).isZero();
    assertThat(played.out()).contains(shown + ": 2 runs", "  " + shown);
  }

  @Test
  void helpNamesTheCommandsAndVersionTheVersion() {
    assertThat(Parley.run().out()).contains("run", "describe", "validate", "params", "report");
    assertThat(Parley.run("--help").out()).isEqualTo(Parley.run().out());
    assertThat(Parley.run("run", "--help").out()).contains("--runs", "--seed", "--set", "--out");
    assertThat(Parley.run("--version").out()).startsWith("parley ");
  }

  private Parley validate(String text) throws IOException {
    return Parley.run("validate", write(text));
  }

  private Path write(String text) throws IOException {
    return Files.writeString(folder.resolve("scenario.yaml"), text);
  }
}
