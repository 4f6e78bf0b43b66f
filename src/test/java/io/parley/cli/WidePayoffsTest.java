package io.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Charts of payoffs that go far beyond 0 to 1. */
@Tag("fast")
class WidePayoffsTest {

  private static final String WIDE =
      """
      scenario: wide
      clock: {rounds: 20}
      issues: {x: {options: {a: {at: 0}, b: {at: 50}, c: {at: 100}}, status_quo: a}}
      actors:
        p:
          outlook: {uniform: [-9, -1]}
          patience: {uniform: [2, 25]}
          positions: {x: {ideal: b}}
          red_lines: {no-c: {never: {x: c}, firmness: {uniform: [0, 6]}}}
        q:
          outlook: {uniform: [0, 5]}
          patience: {uniform: [2, 25]}
          positions: {x: {ideal: c}}
          red_lines: {no-b: {never: {x: b}}}
      tracks: {t: {participants: all, issues: all}}
      """;

  @TempDir private Path folder;

  @Test
  void binsAreAsWideAsCanBeSeenAndHoldEveryRun() throws IOException {
    Csv bins = draw(WIDE);

    List<Double> from = bins.numbers("from");
    List<Double> to = bins.numbers("to");
    assertThat(to.get(0) - from.get(0)).isGreaterThanOrEqualTo(0.1);
    assertThat(new HashSet<>(from)).hasSizeLessThanOrEqualTo(80);
    assertThat(bins.numbers("runs").stream().mapToDouble(it -> it).sum()).isEqualTo(2 * 80);
    for (String chart : List.of("payoffs", "payoffs-by-ending", "pair-p-q")) {
      assertThat(words(chart)).as(chart).contains("1 is all it wants on the issues, and linkages");
    }
  }

  @Test
  void withinZeroToOneBinsAndCaptionStayAsTheyAre() throws IOException {
    Csv bins = draw(WIDE.replaceAll("(?m)^ +outlook: .*\n", ""));

    assertThat(bins.numbers("to").get(0) - bins.numbers("from").get(0)).isLessThan(0.026);
    assertThat(words("payoffs-by-ending")).contains("1 is all it wants;");
  }

  private Csv draw(String scenario) throws IOException {
    Path file = Files.writeString(folder.resolve("wide.yaml"), scenario);
    Parley parley = Parley.run("run", file, "--runs", 80, "--out", folder.resolve("out"));
    assertThat(parley.code()).isZero();
    return Csv.read(folder.resolve("out/charts/payoffs-by-ending.csv"));
  }

  /** What a chart says, wherever its lines break. */
  private String words(String chart) throws IOException {
    return Files.readString(folder.resolve("out/charts/" + chart + ".svg"))
        .replaceAll("<[^>]*>", " ")
        .replaceAll("\\s+", " ");
  }
}
