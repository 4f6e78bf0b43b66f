package io.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.page.Folders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The page of a batch, as a reader has it: in a browser. */
class PageInBrowserTest {

  private static final int RUNS = 40;
  private static final Path PICTURES = Path.of("target", "screenshots");

  @TempDir private static Path folder;
  private static Path page = Path.of("");
  private static Csv runs = new Csv(List.of(), List.of());
  private static Browser browser;

  @BeforeAll
  static void open() throws IOException {
    browser = Browser.start();
    Path scenario = Files.writeString(folder.resolve("frontier.yaml"), Folders.frontier());
    Path out = folder.resolve("out");
    Parley parley = Parley.run("run", scenario, "--runs", RUNS, "--seed", 1, "--out", out);
    assertThat(parley.code()).isZero();
    page = out.resolve("report.html");
    runs = Csv.read(out.resolve("runs.csv"));
  }

  @AfterAll
  static void close() {
    if (browser != null) {
      browser.close();
    }
  }

  @ParameterizedTest
  @CsvSource({"1280, light", "1280, dark", "390, light", "390, dark"})
  void isWholeAndQuietAndCanBeReadByEverybody(int width, String scheme) throws IOException {
    browser.show(page, width, scheme);

    assertThat(browser.number("return document.images.length")).isGreaterThan(8);
    assertThat(
            browser.number(
                "return [...document.images].filter((each) => !each.complete ||"
                    + " each.naturalWidth === 0 || each.getBoundingClientRect().width === 0)"
                    + ".length"))
        .isZero();
    assertThat(browser.number("return document.documentElement.scrollWidth")).isEqualTo(width);
    assertThat(browser.complaints()).isEmpty();
    assertThat(browser.requests(page)).isEmpty();
    browser.picture(PICTURES.resolve("page-" + width + "-" + scheme + ".png"));
    assertThat(browser.seriousFindings()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "compare --versus actors.alpha.patience=5 --runs 30",
        "sweep --vary actors.alpha.patience=5,20,50 --runs 20",
        "sensitivity --method morris --samples 4"
      })
  void pagesOfExperimentsAreQuietAndCanBeReadByEverybody(String command) throws IOException {
    String name = command.replaceFirst(" .*", "");
    Path out = folder.resolve(name);
    List<Object> arguments = new ArrayList<>(List.of(command.split(" ", -1)));
    arguments.add(1, folder.resolve("frontier.yaml"));
    arguments.addAll(List.of("--out", out));
    assertThat(Parley.run(arguments.toArray()).code()).isZero();
    Path experiment = out.resolve("report.html");

    for (int width : List.of(390, 1280)) {
      browser.show(experiment, width, "light");
      assertThat(browser.number("return document.images.length")).isPositive();
      assertThat(browser.number("return document.documentElement.scrollWidth")).isEqualTo(width);
      assertThat(browser.complaints()).isEmpty();
      assertThat(browser.requests(experiment)).isEmpty();
      browser.picture(PICTURES.resolve(name + "-" + width + ".png"));
      assertThat(browser.seriousFindings()).isEmpty();
    }
  }

  @Test
  void aBarLeadsToTheRunsBehindIt() {
    browser.show(page, 1280, "light");
    int moved = Collections.frequency(runs.column("ending"), "moved");
    assertThat(moved).isBetween(1, RUNS - 1);

    browser.find("td.bar a[data-ending='0']").click();

    assertThat(browser.find("#runs-status").getText())
        .startsWith(moved + " of " + RUNS + " runs")
        .contains("that end as “The line moved”");
    assertThat(browser.all("#runs-body tr")).hasSize(Math.min(moved, 15));
    assertThat(browser.find("#runs-body tr:first-child th").getText())
        .isEqualTo(runs.column("run").get(runs.column("ending").indexOf("moved")));
    browser.find("#runs-all").click();
    assertThat(browser.find("#runs-status").getText()).startsWith(RUNS + " of " + RUNS);
  }

  @Test
  void anIssuesBarLeadsToTheRunsThatEndWithIt() {
    browser.show(page, 1280, "light");
    int held = Collections.frequency(runs.column("issue_line"), "old");
    assertThat(held).isPositive();
    browser.run(
        "document.querySelectorAll('details').forEach((each) => { each.open = true; }); return 1");

    browser.find("a[data-issue='0'][data-option='0']").click();

    assertThat(browser.find("#runs-status").getText())
        .startsWith(held + " of " + RUNS + " runs")
        .endsWith("The line: Old line");
  }

  @Test
  void aRunOpensAndATypicalOneLeadsToItsTranscript() {
    browser.show(page, 1280, "light");
    String typical =
        (String)
            browser.run(
                "return String(JSON.parse(document.getElementById('run-data').textContent)"
                    + ".endings[0].transcript)");
    browser.run("document.getElementById('runs-number').value = " + typical + "; return 1");

    browser.run(
        "document.getElementById('runs-number').dispatchEvent(new Event('change')); return 1");

    assertThat(browser.find("#run").getText())
        .contains("Run " + typical + ": The line moved", "Guards", "Alpha");
    assertThat(browser.find("#transcript-moved").getDomProperty("open")).isEqualTo("false");
    browser.find("#run a").click();
    assertThat(browser.find("#transcript-moved pre").getText())
        .contains("The frontier, run " + typical + ": The line moved");
  }

  @Test
  void tablesAreSortedAndFiltered() {
    browser.show(page, 1280, "light");
    browser.find("#runs-head th:nth-child(3) button").click();
    assertThat(browser.find("#runs-head th:nth-child(3)").getDomAttribute("aria-sort"))
        .isEqualTo("ascending");
    List<Integer> settled =
        runs.column("settled_round").stream()
            .filter(round -> !round.isEmpty())
            .map(Integer::valueOf)
            .sorted()
            .toList();
    assertThat(browser.find("#runs-body tr:first-child td:nth-child(3)").getText())
        .isEqualTo("week " + settled.get(0));

    browser.find("table.shares th:nth-child(2) button").click();
    browser.find("table.shares th:nth-child(2) button").click();
    assertThat(browser.all("table.shares").get(0).getText().lines().skip(2).toList().get(0))
        .startsWith(largest());
  }

  private static String largest() {
    int moved = Collections.frequency(runs.column("ending"), "moved");
    return 2 * moved > RUNS ? "The line moved" : "All as before";
  }

  @Test
  void actorsArePickedInPairs() {
    browser.show(page, 1280, "light");
    String before = browser.find("#pair").getDomAttribute("aria-label");
    long dots = browser.number("return document.querySelectorAll('#pair .dots').length");

    browser.find("#pair-swap").click();

    assertThat(dots).isEqualTo(2);
    assertThat(before).contains("to both in ", "to Alpha alone in ");
    assertThat(browser.find("#pair text.axis").getText()).isEqualTo("Payoff of Beta");
    assertThat(browser.find("#pair").getDomAttribute("aria-label")).isNotEqualTo(before);
  }

  @Test
  void isWholeWithoutScripts() {
    browser.allowScripts(false);
    try {
      browser.show(page, 1280, "light");

      assertThat(browser.find("#first-runs").isDisplayed()).isTrue();
      assertThat(browser.find("#explorer").isDisplayed()).isFalse();
      assertThat(browser.all("#first-runs tbody tr")).hasSize(12);
      assertThat(browser.find("#transcripts").isDisplayed()).isTrue();
    } finally {
      browser.allowScripts(true);
    }
  }
}
