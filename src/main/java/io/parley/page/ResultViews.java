package io.parley.page;

import io.parley.analysis.BatchSummary;
import io.parley.analysis.Share;
import io.parley.analysis.Stalemates;
import io.parley.chart.Drawings;
import io.parley.model.Scenario;
import io.parley.model.outcome.Ending;
import io.parley.model.outcome.Issue;
import io.parley.model.outcome.Outcome;
import io.parley.page.View.ShareRow;
import io.parley.page.View.Shares;
import io.parley.page.View.Transcript;
import io.parley.results.BatchFiles;
import io.parley.results.ResultsFolder;
import io.parley.results.transcript.TranscriptSteps;
import io.parley.words.Numbers;
import io.parley.words.Percent;
import io.parley.words.Texts;
import io.parley.words.finding.BatchSentences;
import io.parley.words.finding.PlayedRuns;
import io.parley.words.finding.Stopping;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What came out of a batch, for the page. */
final class ResultViews {

  private static final String TOO_NARROW =
      "As a batch stops when its intervals are narrow, they cover slightly less often than 95 %.";

  private final ResultsFolder folder;
  private final Scenario scenario;
  private final BatchSummary summary;
  private final Solved solved;
  private final Drawings drawings;

  ResultViews(ResultsFolder folder, BatchSummary summary, Solved solved, Drawings drawings) {
    this.folder = folder;
    this.scenario = folder.scenario();
    this.summary = summary;
    this.solved = solved;
    this.drawings = drawings;
  }

  View.Results results() throws IOException {
    Share changed = changed();
    List<Shares> issues = new ArrayList<>();
    for (int issue = 0; issue < scenario.issues().size(); issue++) {
      issues.add(issue(issue));
    }
    List<Transcript> transcripts = transcripts();
    RunViews runs = new RunViews(folder, summary, transcripts);
    BatchSentences sentences = new BatchSentences(folder, summary);
    Tables tables = new Tables(folder, summary, drawings);
    return new View.Results(
        sentences.all(),
        failed(),
        sentences.note(),
        endings(),
        drawings.find("convergence"),
        stopping(),
        stalemates(),
        drawings.find("tracks"),
        drawings.find("outcomes"),
        issues,
        new AgreementViews(solved, drawings).agreement(),
        tables.settlement(changed),
        tables.payoffs(),
        drawings.find("payoffs-by-ending"),
        drawings.find("paths"),
        tables.refusals(),
        tables.breakdowns(),
        runs.runs(),
        runs.colours(),
        transcripts);
  }

  private String stopping() {
    OptionalDouble until = folder.until();
    if (until.isEmpty() || folder.endedByFailures()) {
      return "";
    }
    Stopping stopping = new Stopping(summary, until.getAsDouble());
    return stopping.isMet() ? stopping.sentence() + " " + TOO_NARROW : stopping.sentence();
  }

  private String failed() {
    PlayedRuns runs = PlayedRuns.of(summary);
    return runs.failed() == 0
        ? ""
        : " (of the " + runs.inWords() + "; " + runs.failedInWords() + ")";
  }

  /** What the share would be if failed runs counted; empty where there are none. */
  private String bounds(Share share) {
    return summary.failures() == 0
        ? ""
        : Percent.between(share.ifFailed(summary.failures())) + " with the failed runs";
  }

  private Share changed() {
    return Share.of(summary.settledRound().count(), summary.runs());
  }

  private Shares endings() {
    List<ShareRow> rows = new ArrayList<>();
    for (int ending = 0; ending < scenario.endings().size(); ending++) {
      Share share = summary.endings().get(ending);
      rows.add(row(scenario.endings().get(ending).label(), bounds(share), share));
    }
    return new Shares("endings", "How runs end", drawings.find("endings"), rows);
  }

  private View.@Nullable Stalemates stalemates() {
    Stalemates stalemates = summary.stalemates();
    if (stalemates.count() == 0) {
      return null;
    }
    List<ShareRow> rows = new ArrayList<>();
    rows.add(row("No zone of agreement", "", stalemates.noZone()));
    rows.add(row("Zone of agreement missed", "", stalemates.missed()));
    if (stalemates.indifferent().count() > 0) {
      rows.add(
          row(
              "All indifferent",
              "what could be agreed gives nobody who has a say anything",
              stalemates.indifferent()));
    }
    if (stalemates.undetermined().count() > 0) {
      rows.add(row("Undetermined", "too many outcomes to say", stalemates.undetermined()));
    }
    String file = BatchFiles.STALEMATES;
    return new View.Stalemates(rows, Files.exists(folder.path().resolve(file)) ? file : null);
  }

  private Shares issue(int index) {
    Issue issue = scenario.issues().get(index);
    Outcome start = scenario.statusQuo();
    List<ShareRow> rows = new ArrayList<>();
    int settled = 0;
    for (int option = 0; option < issue.options().size(); option++) {
      boolean isInForce = start != null && start.option(index) == option;
      Share share = summary.options().get(index).get(option);
      settled += share.count();
      rows.add(
          row(
              issue.options().get(option).label(),
              Stream.of(isInForce ? "in force at the start" : "", bounds(share))
                  .filter(note -> !note.isEmpty())
                  .collect(Collectors.joining("; ")),
              share));
    }
    if (start == null) {
      Share none = Share.of(summary.runs() - settled, summary.runs());
      rows.add(row("No deal", bounds(none), none));
    }
    String name = "issue-" + issue.id();
    return new Shares(name, Texts.clean(issue.title()), drawings.find(name), rows);
  }

  private static ShareRow row(String label, String note, Share share) {
    return new ShareRow(
        Texts.clean(label),
        note,
        Numbers.count(share.count()),
        Percent.of(share.value()),
        Percent.end(share.low()),
        Percent.end(share.high()),
        new View.Span(place(share.value()), place(share.low()), place(share.high() - share.low())));
  }

  private static String place(double share) {
    return String.format(Locale.ROOT, "%.1f", 100 * share);
  }

  private List<Transcript> transcripts() throws IOException {
    List<Transcript> transcripts = new ArrayList<>();
    for (Ending ending : scenario.endings()) {
      Path file = folder.path().resolve(BatchFiles.TRANSCRIPTS).resolve(ending.id() + ".txt");
      if (Files.exists(file)) {
        TranscriptSteps steps = TranscriptSteps.of(folder, ending);
        transcripts.add(
            new Transcript(
                ending.id(),
                steps == null ? 0 : steps.run(),
                Texts.clean(ending.label()),
                drawings.find("trace-" + ending.id()),
                Files.readString(file)));
      }
    }
    return transcripts;
  }
}
