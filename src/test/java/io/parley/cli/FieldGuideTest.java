package io.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table of docs/strategies.md against the model: some of its rows are played again. */
class FieldGuideTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "`linear`,              actors.*.strategy={concession: linear}",
    "`nearest`,             'actors.*.strategy={concession: linear, offer: nearest}'",
    "`frequency`,           'actors.*.strategy={concession: linear, belief: frequency}'",
    "`single-text`,         tracks.table.protocol=single-text;tracks.table.agreement=unanimity"
  })
  void aRowSaysWhatTheAirportComesTo(String row, String settings) throws IOException {
    assertThat(cells(row).subList(1, 4)).isEqualTo(played("airport", settings, "deal"));
  }

  @ParameterizedTest
  @CsvSource({
    "`conceder`,             actors.*.strategy={concession: conceder}",
    "`monotonic-concession`, tracks.*.protocol=monotonic-concession"
  })
  void aRowSaysWhatTheTalksAfterRiyadhComeTo(String row, String settings) throws IOException {
    assertThat(cells(row).subList(4, 7))
        .isEqualTo(played("riyadh-2025", settings, "peace-with-force", "peace-on-arms"));
  }

  private static List<String> cells(String row) throws IOException {
    String line =
        Files.readAllLines(Path.of("docs", "strategies.md")).stream()
            .filter(each -> each.startsWith("| " + row + " |"))
            .findFirst()
            .orElseThrow();
    return Arrays.stream(line.substring(1).split("\\|")).map(String::strip).toList();
  }

  /** The share of runs that end so, the mean payoffs, and the distance of what was settled. */
  private List<String> played(String scenario, String settings, String... endings)
      throws IOException {
    String file = Path.of("scenarios", scenario + ".yaml").toString();
    List<String> args = new ArrayList<>(List.of("run", file, "--runs", "200", "--seed", "1"));
    for (String setting : settings.split(";")) {
      args.addAll(List.of("--set", setting));
    }
    args.addAll(List.of("--keep", "runs", "--json", "--out", folder.resolve("batch").toString()));
    JsonNode summary = json(Parley.run(args.toArray()));
    JsonNode settled =
        json(Parley.run("solve", file, "--results", folder.resolve("batch"), "--json"))
            .path("settlements");
    double share = 0;
    for (String ending : endings) {
      share += summary.at("/endings/" + ending + "/share").asDouble();
    }
    List<String> payoffs = new ArrayList<>();
    summary
        .path("actors")
        .forEach(actor -> payoffs.add(text("%.2f", actor.at("/payoff/mean").asDouble())));
    JsonNode distance = settled.at("/distance/pareto");
    return List.of(
        text("%.1f %%", 100 * share),
        String.join(" ", payoffs),
        text("%.2f (%.2f)", distance.path("p50").asDouble(), distance.path("p95").asDouble()));
  }

  private static String text(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }

  private static JsonNode json(Parley parley) throws IOException {
    assertThat(parley.code()).as(parley.err()).isZero();
    return new ObjectMapper().readTree(parley.out());
  }
}
