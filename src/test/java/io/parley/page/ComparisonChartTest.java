package io.parley.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.cli.Parley;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The charts of a comparison have no words that run into each other or out of the picture. */
class ComparisonChartTest {

  private static final String LONG =
      "Kommission fuer Donaudampfschifffahrt und Grenzverlauf Nummer ";

  @TempDir Path folder;

  @Test
  void hasRoomForOneVariant() throws Exception {
    assertHasRoom(Folders.frontier(), 4, "actors.alpha.patience=3");
  }

  @Test
  void hasRoomForSeveralVariantsAndLongLabels() throws Exception {
    StringBuilder endings = new StringBuilder("endings:\n");
    for (String option : List.of("middle", "new", "old")) {
      for (String guard : List.of("none", "some")) {
        endings.append("  ").append(option).append('-').append(guard).append(": {label: ");
        endings.append(LONG).append(option).append(' ').append(guard);
        endings.append(", when: {line: [").append(option).append("], guard: [").append(guard);
        endings.append("]}}\n");
      }
    }
    endings.append("  rest: {label: 'שלום עליכם', otherwise: true}\n");
    String scenario = Folders.frontier();
    assertHasRoom(
        scenario.substring(0, scenario.indexOf("endings:")) + endings,
        6,
        "actors.alpha.patience={uniform: [1, 100]}",
        "actors.beta.positions.line.ideal={choice: {old: 0.1, middle: 0.8, new: 0.1}}",
        "actors.*.attrition=0.02");
  }

  private void assertHasRoom(String scenario, int charts, String... variants) throws Exception {
    Path file = Files.writeString(folder.resolve("scenario.yaml"), scenario);
    Path out = folder.resolve("compared");
    Stream<Object> args = Stream.of("compare", file, "--runs", 80, "--out", out);
    Stream<Object> versus = Stream.of(variants).flatMap(each -> Stream.of("--versus", each));
    Parley parley = Parley.run(Stream.concat(args, versus).toArray());
    assertThat(parley.code()).as(parley.err()).isZero();
    List<Path> drawn;
    try (Stream<Path> files = Files.list(out.resolve("charts"))) {
      drawn = files.filter(each -> each.toString().endsWith(".svg")).sorted().toList();
    }
    assertThat(drawn).hasSize(charts);
    for (Path chart : drawn) {
      SvgTexts texts = SvgTexts.read(chart);
      assertThat(SvgPaints.withoutDarkForm(chart)).isEmpty();
      assertThat(texts.all()).as("texts in %s", chart).hasSizeGreaterThan(5);
      assertThat(texts.outside()).as("out of the frame of %s", chart).isEmpty();
      assertThat(texts.overlaps()).as("overlaps in %s", chart).isEmpty();
    }
  }
}
