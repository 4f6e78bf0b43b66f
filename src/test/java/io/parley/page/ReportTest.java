package io.parley.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.parley.results.ResultsFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportTest {

  private static final Reproduction REPRODUCTION =
      new Reproduction("parley run scenario.yaml --runs 60 --seed 1", "test", 1, 60, "abc");
  private static final Pattern IMAGE = Pattern.compile("data:image/svg\\+xml;base64,([^\"]+)\"");

  @TempDir Path folder;

  @Test
  void showsEveryChartBesideItsData() throws Exception {
    String page = page(Folders.play(folder, Folders.frontier(), 60));

    assertThat(drawn(".svg"))
        .isEqualTo(drawn(".csv"))
        .isEqualTo(drawn(".png"))
        .containsExactly(
            "breakdowns",
            "endings",
            "issue-guard",
            "issue-line",
            "obstacles",
            "outcomes",
            "pair-alpha-beta",
            "paths",
            "payoffs",
            "payoffs-by-ending",
            "refusals",
            "settlement",
            "trace-moved",
            "trace-same",
            "tracks",
            "zone");
    assertThat(images(page)).hasSameSizeAs(drawn(".svg"));
    assertThat(page)
        .contains("parley run scenario.yaml --runs 60 --seed 1")
        .contains("its speech", "assumption: it happens", "A collapse")
        .doesNotContain("NaN");
  }

  @Test
  void saysWhatCouldBeAgreed() throws Exception {
    String page = page(Folders.play(folder, Folders.frontier(), 60));

    assertThat(page)
        .contains("1 of 6 outcomes", "is feasible", "Points with a name", "Kalai–Smorodinsky");
  }

  @Test
  void saysWhatStandsInTheWayOfEachEnding() throws Exception {
    String scenario =
        Folders.frontier()
            .replace(
                "  moved:",
                "  guarded: {label: Guards, when: {line: [new], guard: [some]}}\n  moved:");
    String page = page(Folders.play(folder, scenario, 20));

    assertThat(page).contains("Feasible deals by the ending", "Beta&#39;s consent");
  }

  @Test
  void saysWhatIsLeftOutWhereOutcomesAreTooManyForAPage() throws Exception {
    StringBuilder many = new StringBuilder("issues:\n");
    for (int issue = 0; issue < 19; issue++) {
      many.append("  i").append(issue).append(": {options: {no: {at: 0}, yes: {at: 100}},");
      many.append(" status_quo: no}\n");
    }
    String page =
        page(
            Folders.play(
                folder, Folders.frontier().replaceFirst("issues:\\R", many.toString()), 5));

    assertThat(page)
        .contains("a short search found one", "Left out, as there are 3,145,728 outcomes");
    assertThat(drawn(".svg")).doesNotContain("obstacles", "zone");
  }

  @Test
  void givesTheSameBytesEachTime() throws Exception {
    ResultsFolder results = Folders.play(folder, Folders.frontier(), 60);
    new Report(results, REPRODUCTION).write(results.path());
    Map<Path, String> first = contents();

    new Report(Folders.open(folder), REPRODUCTION).write(folder);

    assertThat(contents()).isEqualTo(first);
  }

  @Test
  void showsLabelsAsText() throws Exception {
    String script = "<script>alert(\"1\")</script>";
    String page =
        page(
            Folders.play(
                folder,
                Folders.frontier()
                    .replace("title: The line", "title: '" + script + "'")
                    .replace("label: Middle", "label: '<b>\"Mid\"</b> & ''more'''")
                    .replace("title: Alpha", "title: שלום")
                    .replace("label: New line", "label: Peace 🕊")
                    .replace("its paper", "<i>its paper</i>"),
                60));

    assertThat(page)
        .doesNotContain("<script>alert", "<b>", "<i>")
        .contains("&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;")
        .contains("&lt;i&gt;its paper&lt;/i&gt;")
        .contains("<bdi>שלום</bdi>", "Peace 🕊");
    List<String> charts = images(page);
    assertThat(charts).noneMatch(chart -> chart.contains("<script") || chart.contains("<b>"));
    assertThat(charts)
        .anyMatch(chart -> chart.contains(">Peace 🕊</text"))
        .anyMatch(chart -> chart.contains(">שלום</text"))
        .anyMatch(chart -> chart.contains("&lt;b&gt;\"Mid\"&lt;/b&gt; &amp; 'more'</text"));
  }

  @Test
  void asksForNothingFromElsewhere() throws Exception {
    String page = page(Folders.play(folder, Folders.frontier(), 60));

    assertThat(page).doesNotContain("http:", "https:", "url(", "@import", "<script src", "<iframe");
    assertThat(page).contains("default-src 'none'").doesNotContain("script-src 'unsafe");
    for (String chart : images(page)) {
      assertThat(chart.replaceAll("xmlns(:xlink)?=\"[^\"]*\"", ""))
          .doesNotContain("http", "<!DOCTYPE", "href");
    }
  }

  @Test
  void carriesTenThousandRunsInLessThanThreeMegabytes() throws Exception {
    ResultsFolder results = Folders.play(folder, Folders.frontier(), 10_050);

    String page = page(results);

    assertThat(page.getBytes(UTF_8)).hasSizeLessThan(3_000_000);
    assertThat(page).contains("This page carries the first 10,000 of 10,050 runs");
    NamedCsvRecord last = results.firstRows("runs.csv", 10_000).get(9_999);
    assertThat(page)
        .contains("|10000;" + (last.getField("ending").equals("moved") ? 0 : 1) + ";")
        .doesNotContain("|10001;");
  }

  @Test
  void saysWhoMediatesAndWhoMayWalkOut() throws Exception {
    String page =
        page(
            Folders.play(
                folder,
                Folders.frontier()
                    .replaceFirst(
                        "participants:",
                        "protocol: single-text, mediator: beta, drafts: 4, participants:")
                    .replaceFirst("patience:", "walkout_after: 7\n    patience:"),
                5));

    assertThat(page)
        .contains("single-text (mediator Beta, 4 drafts a round)")
        .containsPattern("Walks out after rounds below no deal(?s:.){0,120}7");
  }

  @Test
  void drawsASingleRun() throws Exception {
    String page = page(Folders.play(folder, Folders.frontier(), 1));

    assertThat(page).contains("the only run").doesNotContain("NaN", "Infinity");
    assertThat(images(page)).noneMatch(chart -> chart.contains("NaN"));
  }

  @Test
  void drawsNothingOverTimeWhereThereIsOneRound() throws Exception {
    page(Folders.play(folder, Folders.frontier().replace("rounds: 40", "rounds: 1"), 10));

    assertThat(drawn(".svg")).contains("endings", "payoffs").doesNotContain("paths", "settlement");
  }

  @Test
  void drawsABatchInWhichNothingEverChanges() throws Exception {
    String page = page(Folders.play(folder, Folders.stuck(), 40));

    assertThat(page).contains("All as before in all 40 runs", "Nothing changed in any run");
    assertThat(page).doesNotContain("NaN");
    assertThat(images(page)).noneMatch(chart -> chart.contains("NaN"));
  }

  @Test
  void countsNoDealAsAResultWhereNothingIsInForceBefore() throws Exception {
    String page =
        page(
            Folders.play(
                folder,
                """
                scenario: sale
                title: A sale
                clock: {rounds: 10}
                status_quo: none
                issues: {price: {title: The price, options: [low, high]}}
                actors:
                  buyer: {reservation: 0.6, patience: 5, positions: {price: {scores: {low: 9, high: 1}}}}
                  seller: {reservation: 0.6, patience: 5, positions: {price: {scores: {low: 1, high: 9}}}}
                tracks: {shop: {participants: [buyer, seller], issues: all}}
                """,
                30));

    assertThat(page).contains("The price: No deal in all 30 runs");
    assertThat(Files.readString(folder.resolve("charts/issue-price.csv")))
        .contains(",No deal,no,30,30,1,");
  }

  @Test
  void saysThatEveryRunFailed() throws Exception {
    String page = page(Folders.failed(folder, Folders.frontier()));

    assertThat(page).contains("Every run failed", "2 failed", "failures.csv", "its speech");
    assertThat(images(page)).isEmpty();
    assertThat(folder.resolve("charts")).doesNotExist();
  }

  private String page(ResultsFolder results) throws IOException {
    assertThat(new Report(results, REPRODUCTION).write(results.path())).isNull();
    return Files.readString(folder.resolve("report.html"));
  }

  private static List<String> images(String page) {
    List<String> images = new ArrayList<>();
    Matcher matcher = IMAGE.matcher(page);
    while (matcher.find()) {
      images.add(new String(Base64.getDecoder().decode(matcher.group(1)), UTF_8));
    }
    return images;
  }

  private List<String> drawn(String ending) throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("charts"))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(ending))
          .map(name -> name.substring(0, name.length() - ending.length()))
          .sorted()
          .toList();
    }
  }

  private Map<Path, String> contents() throws IOException {
    Map<Path, String> contents = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        contents.put(file, Base64.getEncoder().encodeToString(Files.readAllBytes(file)));
      }
    }
    return contents;
  }
}
