package io.parley.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.analysis.solve.Answer;
import io.parley.analysis.solve.bargain.Question;
import io.parley.analysis.solve.zone.Ripeness;
import io.parley.chart.figure.Figure;
import io.parley.chart.figure.Figures;
import io.parley.model.Scenario;
import io.parley.model.draw.Draws;
import io.parley.results.ResultsFolder;
import io.parley.results.Settlements;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No chart of what could be agreed has words that run into each other or out of the picture. */
class SolveChartTextTest {

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"riyadh-2025", "airport", "emission-standards"})
  void everyPairOfAShippedScenarioHasRoom(String name) throws Exception {
    ResultsFolder batch = Folders.open(Path.of("results", name, "reference"));
    Answer answer = Answer.to(Question.usual(batch.scenario()));
    Settlements settlements = Settlements.of(batch);
    List<Figure> figures = new ArrayList<>();
    for (int first = 0; first < 3; first++) {
      for (int second = first + 1; second < 4; second++) {
        figures.add(Figures.pair(answer, first, second, settlements));
      }
    }
    figures.add(Figures.obstacles(answer));
    assertHasRoom(figures);
  }

  @Test
  void aDeadlockHasRoom() throws Exception {
    Scenario scenario = Folders.play(folder.resolve("batch"), deadlock(), 1).scenario();
    Question question = Question.usual(scenario);
    Answer answer = Answer.to(question);
    assertThat(answer.solution().feasible()).isZero();
    assertHasRoom(
        List.of(
            Figures.pair(answer, 0, 1, null),
            Figures.obstacles(answer),
            Figures.zone(
                question, Ripeness.of(question, Draws.keyed(1, scenario.parameters()), 20))));
  }

  /** What alpha holds to and what beta refuses leave nothing but the status quo. */
  private static String deadlock() {
    return Folders.frontier()
        .replace("title: Alpha", "title: The commission on verification and demarcation of Alpha")
        .replace(
            "unguarded: {never: {line: [old], guard: [some]}", "unguarded: {never: {guard: [some]}")
        .replace("no-new-line: {never: {line: [new]}", "no-new-line: {never: {line: [middle, new]}")
        .replace("  same:", "  guarded: {label: Guards, when: {guard: [some]}}\n  same:");
  }

  private void assertHasRoom(List<Figure> figures) throws Exception {
    assertThat(SolveCharts.write(figures, folder)).isNull();
    List<Path> drawn;
    try (Stream<Path> files = Files.list(folder.resolve("charts"))) {
      drawn = files.filter(file -> file.toString().endsWith(".svg")).sorted().toList();
    }
    assertThat(drawn).isNotEmpty();
    for (Path chart : drawn) {
      SvgTexts texts = SvgTexts.read(chart);
      assertThat(SvgPaints.withoutDarkForm(chart)).isEmpty();
      assertThat(texts.all()).as("texts in %s", chart).hasSizeGreaterThan(5);
      assertThat(texts.outside()).as("out of the frame of %s", chart).isEmpty();
      assertThat(texts.overlaps()).as("overlaps in %s", chart).isEmpty();
    }
  }
}
