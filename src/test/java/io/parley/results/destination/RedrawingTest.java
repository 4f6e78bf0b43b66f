package io.parley.results.destination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parley.files.FailingFiles;
import io.parley.files.FailingFiles.Killed;
import io.parley.model.InputException;
import io.parley.results.BatchPlan;
import io.parley.results.Keep;
import io.parley.results.Manifest;
import io.parley.results.PlanFile;
import io.parley.results.ProvenanceFiles;
import io.parley.results.check.Discrepancy;
import io.parley.results.check.FileCheck;
import io.parley.results.file.StoppedException;
import io.parley.scenario.Scenarios;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RedrawingTest {

  private static final String TITLE = "Base";

  @TempDir private Path parent;
  private Path folder;

  @BeforeEach
  void writeResults() throws IOException {
    folder = results("results");
  }

  private Path results(String name) throws IOException {
    Path results = Files.createDirectory(parent.resolve(name));
    BatchPlan plan =
        new BatchPlan(Scenarios.read(Scenarios.base("base")), 1, 2, Keep.SUMMARY, "test");
    new PlanFile(plan, true).write(results);
    new Redrawing(results, into -> draw(into, "old", "kept", "dropped")).drawUnlessStopped();
    Manifest manifest =
        new Manifest("test", plan.hash(), "run", 1, 2, plan.scenarioHash(), "java", "", "", 0);
    ProvenanceFiles.write(results, TITLE, manifest);
    return results;
  }

  private static void draw(Path into, String content, String... charts) throws IOException {
    Files.createDirectories(into.resolve("charts"));
    for (String chart : charts) {
      Files.writeString(into.resolve("charts").resolve(chart + ".svg"), content);
    }
    Files.writeString(into.resolve("report.html"), content);
  }

  private static Redrawing redrawing(Path folder) {
    return new Redrawing(folder, into -> draw(into, "new", "kept", "added"));
  }

  @Test
  void whatIsDrawnIsListedAndWhatIsNotIsGone() throws IOException {
    redrawing(folder).redraw(TITLE);

    assertThat(FileCheck.of(folder).findings()).isEmpty();
    assertThat(folder.resolve("charts").toFile().list())
        .containsExactlyInAnyOrder("kept.svg", "added.svg");
    assertThat(folder.resolve("report.html")).hasContent("new");
    assertThat(folder.resolve("report.new")).doesNotExist();
  }

  /** Until the last steps it is as it was; whatever it is, doing it again mends it. */
  @Test
  void aKillAnywhereIsMendedByDoingItAgain() throws IOException {
    redrawing(folder).redraw(TITLE);
    Map<String, String> expected = content(folder);
    for (int operations = 0; ; operations++) {
      Path killed = results("killed-" + operations);
      Map<String, String> before = content(killed);
      try (FailingFiles files = FailingFiles.killedAfter(operations, killed)) {
        redrawing(files.at(killed)).redraw(TITLE);
        assertThat(operations).isGreaterThan(20);
        return;
      } catch (Killed e) {
        Map<String, String> left = content(killed);
        left.keySet().removeIf(name -> name.startsWith("report.new"));
        assertThat(left.values()).as(e.getMessage()).doesNotContain("", "ne", "n"); // no half files
        if (!left.get("report.html").equals("new")
            && left.getOrDefault("charts/added.svg", "").isEmpty()) {
          assertThat(left).as(e.getMessage()).isEqualTo(before);
        }
        redrawing(killed).redraw(TITLE);
        assertThat(content(killed)).as(e.getMessage()).isEqualTo(expected);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"report.html", "charts/kept.svg", "manifest.json", "ro-crate-metadata.json"})
  void aLinkIsReplacedAndNotWrittenThrough(String name) throws IOException {
    Path mine = parent.resolve("mine");
    Files.move(folder.resolve(name), mine);
    String content = Files.readString(mine);
    Files.createSymbolicLink(folder.resolve(name), mine);

    redrawing(folder).redraw(TITLE);

    assertThat(mine).hasContent(content);
    assertThat(folder.resolve(name))
        .isRegularFile()
        .satisfies(
            file ->
                assertThat(file.toRealPath())
                    .isEqualTo(file.getParent().toRealPath().resolve(file.getFileName())));
    assertThat(FileCheck.of(folder).findings()).isEmpty();
  }

  @Test
  void chartsThatAreALinkAreRefused() throws IOException {
    Path mine = parent.resolve("mine");
    Files.move(folder.resolve("charts"), mine);
    Files.createSymbolicLink(folder.resolve("charts"), mine);
    Map<String, String> before = content(parent);

    assertThatThrownBy(() -> redrawing(folder).redraw(TITLE))
        .isInstanceOf(InputException.class)
        .hasMessage(folder.resolve("charts") + ": found a link, expected a folder");

    assertThat(content(parent)).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(strings = {"report.new", "report.new/thesis.txt", "report.new/lock"})
  void whatAnotherPutWhereItIsDrawnIsLeftAlone(String name) throws IOException {
    Path planted = folder.resolve(name);
    Files.createDirectories(planted.getParent());
    Files.writeString(planted, "a thesis");
    Map<String, String> before = content(parent);

    assertThatThrownBy(() -> redrawing(folder).redraw(TITLE)).isInstanceOf(InputException.class);

    assertThat(content(parent)).isEqualTo(before);
  }

  @Test
  void whatAnotherPutAmongTheChartsStaysAndIsNotListed() throws IOException {
    Path planted = Files.writeString(folder.resolve("charts/mine.svg"), "mine");

    redrawing(folder).redraw(TITLE);

    assertThat(planted).hasContent("mine");
    assertThat(FileCheck.of(folder).findings())
        .extracting(Discrepancy::file)
        .containsExactly("charts/mine.svg");
  }

  /** A manifest may have been edited to name what is elsewhere. */
  @Test
  void nothingIsDeletedOutsideTheFolder() throws IOException {
    Path mine = Files.writeString(parent.resolve("mine.svg"), "old");
    Path manifest = folder.resolve("manifest.json");
    Files.writeString(
        manifest,
        Files.readString(manifest).replace("charts/dropped.svg", "charts/../../mine.svg"));

    redrawing(folder).redraw(TITLE);

    assertThat(mine).hasContent("old");
  }

  @Test
  void whoIsStoppedWhileDrawingLeavesNothingOfIt() throws IOException {
    Map<String, String> before = content(folder);
    Redrawing stopped =
        new Redrawing(
            folder,
            into -> {
              draw(into, "new", "kept");
              Thread.currentThread().interrupt();
              StoppedException.ifInterrupted();
            });

    assertThat(stopped.drawUnlessStopped()).isFalse();

    assertThat(Thread.interrupted()).isFalse();
    assertThat(content(folder)).isEqualTo(before);
  }

  private static Map<String, String> content(Path folder) {
    Map<String, String> content = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        content.put(folder.relativize(path).toString(), Files.readString(path));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return content;
  }
}
