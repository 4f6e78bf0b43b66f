package io.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.parley.analysis.Share;
import io.parley.scenario.Scenarios;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code parley run --until}: batches that stop when they are sure enough. */
class UntilTest {

  private static final double ASKED = 0.04;
  private static final List<String> ENDINGS = List.of("peace", "talks", "nothing");

  @TempDir private static Path shared;
  private static Path scenario;
  private static Path stopped;
  private static Parley played;

  @BeforeAll
  static void play() throws IOException {
    scenario = Files.writeString(shared.resolve("base.yaml"), Scenarios.base("base"));
    stopped = shared.resolve("stopped");
    played = run(stopped, "--until", ASKED, "--threads", 1);
  }

  private static Parley run(Path out, Object... options) {
    Object[] args = new Object[4 + options.length];
    System.arraycopy(new Object[] {"run", scenario, "--out", out}, 0, args, 0, 4);
    System.arraycopy(options, 0, args, 4, options.length);
    return Parley.run(args);
  }

  @Test
  void aBatchStopsAtTheFirstLookAtWhichEveryIntervalIsNarrowEnough() throws IOException {
    List<String> endings = Csv.read(stopped.resolve("runs.csv")).column("ending");

    assertThat(played.code()).isZero();
    assertThat(endings.size()).isGreaterThan(200);
    for (int look = 100; look <= endings.size(); look += 100) {
      assertThat(widest(endings.subList(0, look)) <= ASKED)
          .as("after %s runs", look)
          .isEqualTo(look == endings.size());
    }
  }

  private static double widest(List<String> endings) {
    return ENDINGS.stream()
        .map(ending -> Share.of(Collections.frequency(endings, ending), endings.size()))
        .mapToDouble(share -> (share.high() - share.low()) / 2)
        .max()
        .orElseThrow();
  }

  @Test
  void theNumberOfThreadsDoesNotChangeWhereItStops() throws IOException {
    Path four = shared.resolve("four");
    run(four, "--until", ASKED, "--threads", 4);

    assertThat(Tree.withoutManifest(four)).isEqualTo(Tree.withoutManifest(stopped));
  }

  @Test
  void itsRunsAreTheFirstOfABatchThatDoesNotStop() throws IOException {
    int runs = Csv.read(stopped.resolve("runs.csv")).rows().size();
    Path fixed = shared.resolve("fixed");
    run(fixed, "--runs", runs);

    for (String file : List.of("runs.csv", "deals.csv", "summary.json", "convergence.csv")) {
      assertThat(fixed.resolve(file)).hasSameBinaryContentAs(stopped.resolve(file));
    }
    assertThat(json(fixed).path("identity")).isNotEqualTo(json(stopped).path("identity"));
  }

  @Test
  void saysWhereItStoppedAndThatItIsSlightlyTooSure() throws IOException {
    int runs = Csv.read(stopped.resolve("runs.csv")).rows().size();
    String says = "Stopped after " + runs + " runs, when the 95 % interval of every ending’s share";

    assertThat(played.err()).isEqualTo(says + " was within ±4 percentage points.\n");
    assertThat(Files.readString(stopped.resolve("report.html")))
        .contains(says, "slightly less often than 95 %", "--until 0.04");
    assertThat(Files.readString(stopped.resolve("charts/convergence.svg")))
        .contains("within the ±4 asked for", "asked for");
  }

  @Test
  void saysThatTheMostRunsCameFirst() throws IOException {
    Path limited = shared.resolve("limited");
    Parley parley = run(limited, "--until", ASKED, "--runs", 150);

    assertThat(parley.code()).isZero();
    assertThat(parley.err())
        .startsWith("Played all 150 runs that there may be: the widest 95 % interval")
        .endsWith(" percentage points, not the ±4 asked for.\n");
    assertThat(Files.readString(limited.resolve("report.html")))
        .contains("Played all 150 runs that there may be")
        .doesNotContain("slightly less often");
    assertThat(Csv.read(limited.resolve("convergence.csv")).column("runs"))
        .containsExactly("100", "100", "100", "150", "150", "150");
  }

  @Test
  void theBatchThatIsThereIsFoundAgain() {
    assertThat(run(stopped, "--until", ASKED).err()).startsWith("The same batch is there already.");
    assertThat(run(stopped, "--until", 0.05).err()).contains("a folder that holds another batch");
  }

  @Test
  void isVerifiedAndReplayedWithTheRunsThatItHas() throws IOException {
    int runs = Csv.read(stopped.resolve("runs.csv")).rows().size();
    Parley verified = Parley.run("verify", stopped, "--all");
    Parley last = Parley.run("replay", stopped, runs);
    Parley beyond = Parley.run("replay", stopped, runs + 1);

    assertThat(verified.out()).contains(runs + " of " + runs + " played again, the same");
    assertThat(Parley.run("verify", stopped).out()).contains("20 of " + runs + " played again");
    assertThat(last.code()).isZero();
    assertThat(last.out()).contains("run " + runs + " of " + runs);
    assertThat(beyond.err()).contains("expected a run from 1 to " + runs);
  }

  private static JsonNode json(Path folder) throws IOException {
    return new ObjectMapper().readTree(folder.resolve("manifest.json").toFile());
  }
}
