package io.parley.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No chart has words that run into each other or out of the picture. */
class ChartTextTest {

  private static final int ACTORS = 12;
  private static final int ISSUES = 20;
  private static final int TABLES = 10;
  private static final String LONG =
      "%s %d of the standing commission on verification and demarcation";
  private static final int LONGEST = 60;

  @TempDir Path folder;

  @Test
  void hasRoomInAnEverydayScenario() throws Exception {
    assertHasRoom(Folders.frontier(), 200, 12);
  }

  @Test
  void hasRoomInASingleRun() throws Exception {
    assertHasRoom(Folders.frontier(), 1, 10);
  }

  @Test
  void hasRoomForManyActorsAndIssuesWithLongLabels() throws Exception {
    assertHasRoom(crowded(), 200, ISSUES + 9);
  }

  @Test
  void hasRoomForManyTablesAndEndingsWithLongLabels() throws Exception {
    assertHasRoom(varied(), 60, TABLES + 15);
  }

  private void assertHasRoom(String scenario, int runs, int charts) throws Exception {
    var results = Folders.play(folder, scenario, runs);
    new Report(results, new Reproduction("run", "test", 1, runs, "abc")).write(results.path());
    List<Path> drawn;
    try (Stream<Path> files = Files.list(folder.resolve("charts"))) {
      drawn = files.filter(file -> file.toString().endsWith(".svg")).sorted().toList();
    }
    assertThat(drawn).hasSizeGreaterThanOrEqualTo(charts);
    for (Path chart : drawn) {
      SvgTexts texts = SvgTexts.read(chart);
      assertThat(SvgPaints.withoutDarkForm(chart)).isEmpty();
      assertThat(texts.all()).as("texts in %s", chart).hasSizeGreaterThan(5);
      assertThat(texts.outside()).as("out of the frame of %s", chart).isEmpty();
      assertThat(texts.overlaps()).as("overlaps in %s", chart).isEmpty();
    }
  }

  private static String crowded() {
    StringBuilder yaml = new StringBuilder();
    yaml.append("scenario: crowded\ntitle: ").append(label("Talks", 1));
    yaml.append("\nclock: {unit: month, rounds: 12, starts: 2025-01-31}\nissues:\n");
    for (int issue = 0; issue < ISSUES; issue++) {
      yaml.append(
          format("  i%d: {title: %s, status_quo: a, options: {", issue, label("Issue", issue)));
      yaml.append(format("a: {at: 0, label: %s}, ", label("Keeping the line", issue)));
      yaml.append(
          format(
              "b: {at: 60, label: %s}, ", "Donaudampfschifffahrtsgesellschaftskapitaen" + issue));
      yaml.append(format("c: {at: 100, label: '%s'}}}\n", "שלום עליכם: <b>הסכם</b> ארוך"));
    }
    yaml.append("actors:\n");
    for (int actor = 0; actor < ACTORS; actor++) {
      yaml.append(
          format("  p%d:\n    title: %s\n    attrition: 0.03\n", actor, label("Council", actor)));
      yaml.append(format("    patience: %d\n    positions:\n", 3 + actor));
      for (int issue = 0; issue < ISSUES; issue++) {
        yaml.append(
            format("      i%d: {ideal: %s}\n", issue, (actor + issue) % 3 == 0 ? "c" : "b"));
      }
      yaml.append(format("    red_lines:\n      one: {never: {i%d: [c]}, firmness: 0.1}\n", actor));
      yaml.append(
          format("      two: {never: {i%d: [b], i%d: [a]}, firmness: 0.1}\n", actor, actor + 1));
    }
    yaml.append("tracks:\n  all: {participants: all, issues: all, protocol: multiple-offers,");
    yaml.append(" agreement: {quorum: 7}, standing: true}\n");
    yaml.append(
        format(
            "events:\n  e: {title: %s, chance: 0.2, revert: [i0, i1, i2]}\n", label("Event", 1)));
    yaml.append("endings:\n");
    for (int ending = 0; ending < 8; ending++) {
      yaml.append(
          format(
              "  e%d: {label: %s, when: {i%d: [b]}}\n", ending, label("Ending", ending), ending));
    }
    return yaml.append("  rest: {label: Nothing, otherwise: true}\n").toString();
  }

  /** Many tables of two, whose deals come out differently in each run. */
  private static String varied() {
    StringBuilder yaml = new StringBuilder();
    yaml.append("scenario: varied\ntitle: ").append(label("Talks", 2));
    yaml.append("\nclock: {unit: month, rounds: 12, starts: 2025-01-31}\nissues:\n");
    StringBuilder wish = new StringBuilder("{choice: {a: 0.1");
    for (int option = 0; option < 8; option++) {
      wish.append(", o").append(option).append(": 0.1125");
    }
    wish.append("}}");
    for (int issue = 0; issue < TABLES; issue++) {
      yaml.append(
          format(
              "  i%d: {title: %s, status_quo: a, consent: [p0], options: {a: {at: 0}",
              issue, label("Issue", issue)));
      for (int option = 0; option < 8; option++) {
        yaml.append(
            format(", o%d: {at: %d, label: %s}", option, 5 + 10 * option, label("Option", option)));
      }
      yaml.append("}}\n");
    }
    yaml.append("actors:\n");
    for (int actor = 0; actor < ACTORS; actor++) {
      yaml.append(
          format("  p%d:\n    title: %s\n    attrition: 0.03\n", actor, label("Council", actor)));
      yaml.append("    patience: {uniform: [3, 40]}\n    positions:\n");
      for (int issue = 0; issue < TABLES; issue++) {
        yaml.append(format("      i%d: {ideal: %s}\n", issue, wish));
      }
    }
    yaml.append("tracks:\n");
    StringBuilder endings = new StringBuilder("endings:\n");
    for (int track = 0; track < TABLES; track++) {
      yaml.append(
          format(
              "  t%d: {title: %s, participants: [p%d, p%d], issues: [i%d], standing: true}\n",
              track, label("Table", track), track, track + 1, track));
      endings.append(
          format(
              "  e%d: {label: %s, when: {i%d: [o1, o2, o3]}}\n",
              track, label("Ending", track), track));
    }
    yaml.append(
        format(
            "events:\n  e: {title: %s, chance: 0.05, revert: [i0, i1, i2]}\n", label("Event", 2)));
    return yaml.append(endings).append("  rest: {label: Nothing, otherwise: true}\n").toString();
  }

  private static String label(String what, int number) {
    String label = format(LONG, what, number);
    return label.substring(0, Math.min(LONGEST, label.length())).strip();
  }

  private static String format(String format, Object... arguments) {
    return String.format(Locale.ROOT, format, arguments);
  }
}
