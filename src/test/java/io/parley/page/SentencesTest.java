package io.parley.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.analysis.BatchSummary;
import io.parley.analysis.Share;
import io.parley.results.ResultsFolder;
import io.parley.words.Numbers;
import io.parley.words.Percent;
import io.parley.words.finding.BatchSentences;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("fast")
class SentencesTest {

  @TempDir private Path folder;

  @Test
  void thereAreFiveFromTheFiguresOfTheBatch() throws Exception {
    ResultsFolder results = Folders.play(folder, Folders.frontier(), 60);
    BatchSummary summary = Objects.requireNonNull(results.summary());

    List<String> sentences = new BatchSentences(results, summary).all();

    assertThat(sentences).hasSize(5).allMatch(sentence -> sentence.endsWith("."));
    Share moved = summary.endings().get(0);
    assertThat(plain(sentences.get(0)))
        .startsWith("Of 60 simulated negotiations, ")
        .contains(
            plain(Percent.of(moved)).replaceFirst("^.*\\(", "")
                + " end as “The line moved”") // the interval's end
        .contains("95 % interval ", "“All as before”");
    assertThat(sentences.get(1)).contains("have seen their last change by week ", "2025)");
    assertThat(sentences.get(2))
        .contains("Alpha (" + value(summary, 0), "Beta (" + value(summary, 1), "own scale");
    assertThat(sentences.get(3))
        .contains("Alpha holds out for more in ", "something agreed breaks");
    assertThat(sentences.get(4))
        .contains("6 numbers are uncertain", "7 sources that are given, 1 is an assumption")
        .contains("not a forecast");
  }

  @Test
  void speakOfASingleRunAsOne() throws Exception {
    List<String> sentences = sentences(Folders.frontier(), 1);

    assertThat(sentences.get(0)).startsWith("The one simulated negotiation ends as “");
    assertThat(sentences.get(2)).startsWith("In it, ");
    assertThat(String.join(" ", sentences)).doesNotContain("%", "NaN", "1 runs");
  }

  @Test
  void sayThatNothingEverChanges() throws Exception {
    List<String> sentences = sentences(Folders.stuck(), 40);

    assertThat(plain(sentences.get(0))).contains("100 % (95 % interval 91–100) end as");
    assertThat(sentences.get(1)).isEqualTo("No run changes anything that is in force.");
    assertThat(sentences.get(2)).contains("as much as no deal was worth at the start");
    assertThat(sentences.get(3)).startsWith("Of 40 runs without any deal, ");
  }

  @Test
  void countRefusalsWhereNoRowsWereKept() throws Exception {
    ResultsFolder results = Folders.play(folder, Folders.frontier(), 60);
    for (String file : List.of("runs", "deals", "refusals", "breakdowns", "parameters")) {
      Files.delete(folder.resolve(file + ".csv"));
    }

    String obstacles =
        new BatchSentences(results, Objects.requireNonNull(results.summary())).all().get(3);

    assertThat(plain(obstacles)).containsPattern("Of [0-9,]+ refusals in all runs, [0-9.]+ % are");
  }

  private List<String> sentences(String scenario, int runs) throws Exception {
    ResultsFolder results = Folders.play(folder, scenario, runs);
    return new BatchSentences(results, Objects.requireNonNull(results.summary())).all();
  }

  private static String value(BatchSummary summary, int actor) {
    return Numbers.value(summary.payoffs().get(actor).spread().p50());
  }

  private static String plain(String text) {
    return text.replace("\u00a0", " ").replace("\u2060", "");
  }
}
