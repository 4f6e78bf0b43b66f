package io.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.parley.page.Folders;
import io.parley.results.destination.Destination;
import io.parley.results.study.ComparisonPlan;
import io.parley.scenario.Scenarios;
import io.parley.scenario.yaml.SourceText;
import io.parley.study.CutShortException;
import io.parley.study.Extensions;
import io.parley.study.Listener;
import io.parley.study.Progress;
import io.parley.study.Session;
import io.parley.study.Version;
import io.parley.study.plan.Variants;
import io.parley.study.play.ExperimentPlayer;
import io.parley.study.play.PlayedComparison;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompareCommandTest {

  private static final int RUNS = 60;
  private static final String HURRIED = "actors.beta.patience=8";

  @TempDir private static Path shared;

  @TempDir private Path folder;

  /** For the tests that only read it. */
  @BeforeAll
  static void compare() throws IOException {
    Path file = Files.writeString(shared.resolve("scenario.yaml"), frontier());
    Parley.run("compare", file, "--versus", HURRIED, "--runs", RUNS, "--out", compared());
  }

  private static Path compared() {
    return shared.resolve("compared");
  }

  @Test
  void aVariantsBatchIsThatOfTheScenarioRunByItself() throws IOException {
    Path compared = compared();
    Path alone = folder.resolve("alone");

    Parley.run("run", file(), "--set", HURRIED, "--runs", RUNS, "--out", alone);

    assertThat(compared.resolve("points/2/runs.csv"))
        .hasSameBinaryContentAs(alone.resolve("runs.csv"));
    assertThat(compared.resolve("points/2/scenario.yaml"))
        .hasSameBinaryContentAs(alone.resolve("scenario.yaml"));
  }

  @Test
  void differencesAreThoseOfTheRunsTakenInPairs() throws IOException {
    Path compared = compared();

    Csv differences = Csv.read(compared.resolve("differences.csv"));
    List<String> quantities = differences.column("quantity");
    for (String ending : List.of("moved", "same")) {
      int row = quantities.indexOf("ending_" + ending);
      int net = 0;
      int differing = 0;
      for (int run = 0; run < RUNS; run++) {
        boolean before = runs(compared, 1).column("ending").get(run).equals(ending);
        boolean after = runs(compared, 2).column("ending").get(run).equals(ending);
        net += (after ? 1 : 0) - (before ? 1 : 0);
        differing += before == after ? 0 : 1;
      }
      assertThat(differences.column("differing").get(row)).isEqualTo(Integer.toString(differing));
      assertThat(differences.numbers("difference").get(row))
          .isCloseTo((double) net / RUNS, within(1e-6));
      assertThat(differences.numbers("low").get(row))
          .isLessThan(differences.numbers("difference").get(row));
    }
    assertThat(quantities)
        .contains("issue_line_middle", "payoff_alpha", "settled_round")
        .doesNotHaveDuplicates();
  }

  @Test
  void theRoundIsComparedOverTheRunsThatChangeAnythingInBoth() throws IOException {
    Path compared = compared();
    Csv differences = Csv.read(compared.resolve("differences.csv"));
    List<String> before = runs(compared, 1).column("settled_round");
    List<String> after = runs(compared, 2).column("settled_round");
    int pairs = 0;
    double sum = 0;
    for (int run = 0; run < RUNS; run++) {
      if (!before.get(run).isEmpty() && !after.get(run).isEmpty()) {
        pairs++;
        sum += Double.parseDouble(after.get(run)) - Double.parseDouble(before.get(run));
      }
    }
    int row = differences.column("quantity").indexOf("settled_round");
    assertThat(pairs).isPositive().isLessThan(RUNS);
    assertThat(differences.column("runs").get(row)).isEqualTo(Integer.toString(pairs));
    assertThat(differences.numbers("difference").get(row)).isCloseTo(sum / pairs, within(1e-6));
  }

  @Test
  void flowsSayWhatBecomesOfEachEnding() throws IOException {
    Path compared = compared();

    TreeMap<List<String>, Integer> flows =
        new TreeMap<>((a, b) -> a.toString().compareTo(b.toString()));
    for (int run = 0; run < RUNS; run++) {
      String from = runs(compared, 1).column("ending").get(run);
      String to = runs(compared, 2).column("ending").get(run);
      flows.merge(List.of(from, to), 1, Integer::sum);
    }
    assertThat(flows).hasSizeGreaterThan(2);
    assertThat(Csv.read(compared.resolve("flows.csv")).rows())
        .containsExactlyInAnyOrderElementsOf(
            flows.entrySet().stream()
                .map(
                    flow ->
                        List.of(
                            HURRIED,
                            flow.getKey().get(0),
                            flow.getKey().get(1),
                            flow.getValue().toString()))
                .toList());
  }

  @Test
  void whatDoesNotMatterIsNoDifference() {
    Parley parley =
        Parley.run(
            "compare",
            base(),
            "--versus",
            "title=Other",
            "--runs",
            10,
            "--out",
            folder.resolve("o"));

    assertThat(parley.code()).isZero();
    assertThat(parley.err()).isEmpty();
    assertThat(parley.out())
        .contains(
            "No run ends otherwise.",
            "Peace: no difference seen (0 points, give or take 27.8)",
            "us, mean payoff: no difference seen, the same in every run.",
            "In 7 of 7 options no difference seen")
        .doesNotContain("more", "fewer", "→");
  }

  @Test
  void whatOnlyOneHasIsSaidAndTheRestIsCompared() throws IOException {
    String other =
        Scenarios.base("base")
            .replace("scenario: base", "scenario: other")
            .replace(
                "peace: {label: Peace, when: {fighting: [ended]}}",
                "truce: {label: Truce, when: {fighting: [ceasefire]}}")
            .replace(
                "talks: {label: Talks, deal: true}",
                "talks: {label: Talks, when: {fighting: [ended]}}")
            .replace("summit:", "meeting:");
    Path variant = Files.writeString(folder.resolve("other.yaml"), other);

    Parley parley =
        Parley.run(
            "compare", base(), variant, "--runs", 20, "--json", "--out", folder.resolve("o"));

    assertThat(parley.err()).isEmpty();
    JsonNode only = new ObjectMapper().readTree(parley.out()).at("/variants/0");
    assertThat(only.path("name").asText()).isEqualTo("other");
    assertThat(only.path("only_in_baseline")).hasToString("[\"ending peace\",\"event summit\"]");
    assertThat(only.path("only_in_variant")).hasToString("[\"ending truce\",\"event meeting\"]");
    assertThat(only.path("endings_redefined")).hasToString("[\"talks\"]");
    assertThat(only.path("differences").findValuesAsText("quantity"))
        .contains("ending_talks", "ending_nothing", "payoff_russia")
        .doesNotContain("ending_peace", "ending_truce");
  }

  @Test
  void threadsChangeNothingButTheManifests() throws IOException {
    Path three = compare("three", "--versus", HURRIED, "--threads", 3);

    assertThat(Tree.withoutManifest(three)).isEqualTo(Tree.withoutManifest(compared()));
  }

  @Test
  void theSameComparisonAgainShowsWhatIsThere() throws IOException {
    Path compared = compare("compared", "--versus", HURRIED);
    Path note = Files.writeString(compared.resolve("note.txt"), "mine");

    Parley again =
        Parley.run("compare", file(), "--versus", HURRIED, "--runs", RUNS, "--out", compared);

    assertThat(again.code()).isZero();
    assertThat(again.err()).isEqualTo("The same comparison is there already.\n");
    assertThat(again.out()).contains("With " + HURRIED);
    assertThat(note).exists();
  }

  @Test
  void reportRedrawsAComparison() throws IOException {
    Path compared = compare("compared", "--versus", HURRIED);
    List<Path> drawn =
        List.of(compared.resolve("report.html"), compared.resolve("charts/flows-2.svg"));
    List<String> before = List.of(Files.readString(drawn.get(0)), Files.readString(drawn.get(1)));
    for (Path file : drawn) {
      Files.delete(file);
    }

    Parley report = Parley.run("report", compared);

    assertThat(report.code()).isZero();
    assertThat(report.out()).contains("With " + HURRIED, "Page: ");
    assertThat(drawn.get(0)).hasContent(before.get(0));
    assertThat(drawn.get(1)).hasContent(before.get(1));
  }

  @Test
  void runsThatFailAreLeftOutInBothAndSaid() throws IOException {
    Path compared = folder.resolve("failures");

    Parley parley =
        Parley.run(
            "compare",
            base(),
            "--versus",
            "events.pressure={chance: 0.02, scale: {actors.us.positions.*.salience: 0}}",
            "--runs",
            40,
            "--out",
            compared);

    int failed = Csv.read(compared.resolve("points/2/failures.csv")).rows().size();
    assertThat(failed).isPositive();
    assertThat(parley.code()).isEqualTo(1);
    assertThat(parley.err()).contains(failed + " of 40 runs failed", "points/2/failures.csv");
    assertThat(Csv.read(compared.resolve("differences.csv")).column("runs").get(0))
        .isEqualTo(Integer.toString(40 - failed));
  }

  @Test
  void aTableThatIsCutOffIsOneMessage() throws IOException {
    Path compared = compare("compared", "--versus", HURRIED);
    Path table = compared.resolve("differences.csv");
    String text = Files.readString(table);
    Files.writeString(table, text.substring(0, text.length() - 30));

    Parley report = Parley.run("report", compared);

    assertThat(report.code()).isEqualTo(2);
    assertThat(report.err()).startsWith(compared.toString()).contains("differences.csv");
  }

  @ParameterizedTest
  @ValueSource(ints = {32, 60, 92, 120})
  void aComparisonThatIsStoppedAnywhereComesToTheSameBytes(int stop) throws IOException {
    Path out = folder.resolve("stopped");

    CutShortException stopped = stop(out, stop);
    Parley resumed = Parley.run("resume", out);

    assertThat(stopped)
        .hasMessage("Stopped after " + stop + " of 120 runs. To go on: parley resume " + out);
    assertThat(stopped.isStopped()).isTrue();
    assertThat(resumed.code()).isZero();
    assertThat(resumed.err()).isEqualTo("Going on after " + stop + " of 120 runs.\n");
    assertThat(resumed.out()).contains("With " + HURRIED);
    assertThat(Tree.withoutManifest(out)).isEqualTo(Tree.withoutManifest(compared()));
  }

  @Test
  void anotherComparisonIsNoReasonToLoseOneThatWasStopped() {
    Path out = folder.resolve("stopped");
    stop(out, 32);

    Parley other = Parley.run("compare", file(), "--versus", "title=Other", "--out", out);

    assertThat(other.code()).isEqualTo(2);
    assertThat(other.err()).contains("other results that were stopped", "parley resume " + out);
  }

  @Test
  void aScenarioThatWasChangedMeanwhileIsNotGoneOnWith() throws IOException {
    Path out = folder.resolve("stopped");
    stop(out, 32);
    Path variant = folder.resolve("stopped.partial/variants/2.yaml");
    Files.writeString(variant, Files.readString(variant).replace("patience: 8", "patience: 9"));

    Parley resumed = Parley.run("resume", out);

    assertThat(resumed.code()).isEqualTo(2);
    assertThat(resumed.err()).contains("found a plan or scenario that was changed");
  }

  private CutShortException stop(Path out, int at) {
    Session session = new Session(Extensions.standard(), "parley compare", Listener.none());
    ComparisonPlan plan =
        ComparisonPlan.of(
            new Variants(session, SourceText::of, List.of())
                .read(List.of(file()), List.of(HURRIED)),
            1,
            RUNS,
            Version.current());
    ExperimentPlayer player =
        new ExperimentPlayer(session, new PlayedComparison(session, plan), new Destination(out));
    Progress interrupt =
        done -> {
          if (done == at) {
            Thread.currentThread().interrupt();
          }
        };
    return catchThrowableOfType(CutShortException.class, () -> player.play(2, interrupt));
  }

  private Path compare(String name, Object... more) {
    Path out = folder.resolve(name);
    Object[] args =
        Stream.concat(Stream.of("compare", file(), "--runs", RUNS, "--out", out), Stream.of(more))
            .toArray();
    Parley parley = Parley.run(args);
    assertThat(parley.err()).isEmpty();
    assertThat(parley.code()).isZero();
    return out;
  }

  private static Csv runs(Path compared, int number) throws IOException {
    return Csv.read(compared.resolve("points/" + number + "/runs.csv"));
  }

  /** With too few rounds for every run to change something. */
  private Path file() {
    return write(frontier());
  }

  private static String frontier() {
    return Folders.frontier().replace("rounds: 40", "rounds: 18");
  }

  private Path base() {
    return write(Scenarios.base("base"));
  }

  private Path write(String scenario) {
    try {
      return Files.writeString(folder.resolve("scenario.yaml"), scenario);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
