package io.parley.report;

import io.parley.analysis.BatchSummary;
import io.parley.analysis.BatchSummary.Payoff;
import io.parley.analysis.Share;
import io.parley.analysis.Spread;
import io.parley.model.Actor;
import io.parley.model.Ending;
import io.parley.model.Issue;
import io.parley.model.Outcome;
import io.parley.model.Scenario;
import io.parley.report.View.ShareRow;
import io.parley.report.View.Shares;
import io.parley.report.View.Table;
import io.parley.report.View.Transcript;
import io.parley.report.chart.Percent;
import io.parley.report.chart.Texts;
import io.parley.results.BatchFiles;
import io.parley.results.ResultsFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What came out of a batch, for the page. */
final class ResultViews {

  private final ResultsFolder folder;
  private final Scenario scenario;
  private final BatchSummary summary;
  private final Drawings drawings;
  private final Words words;

  ResultViews(ResultsFolder folder, BatchSummary summary, Drawings drawings) {
    this.folder = folder;
    this.scenario = folder.scenario();
    this.summary = summary;
    this.drawings = drawings;
    this.words = new Words(scenario);
  }

  View.Results results() throws IOException {
    Share changed = changed();
    List<Shares> issues = new ArrayList<>();
    for (int issue = 0; issue < scenario.issues().size(); issue++) {
      issues.add(issue(issue));
    }
    return new View.Results(
        new Sentences(scenario, summary, changed).all(),
        endings(),
        issues,
        settlement(changed),
        payoffs(),
        refusals(),
        transcripts());
  }

  private Share changed() {
    long changed =
        folder.rows(BatchFiles.RUNS).stream()
            .filter(row -> !row.getField("settled_round").isEmpty())
            .count();
    return Share.of((int) changed, summary.runs());
  }

  private Shares endings() {
    List<ShareRow> rows = new ArrayList<>();
    for (int ending = 0; ending < scenario.endings().size(); ending++) {
      rows.add(row(scenario.endings().get(ending).label(), "", summary.endings().get(ending)));
    }
    return new Shares("endings", "How runs end", drawings.find("endings"), rows);
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
              isInForce ? "in force at the start" : "",
              share));
    }
    if (start == null) {
      rows.add(row("No deal", "", Share.of(summary.runs() - settled, summary.runs())));
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
        Percent.of(share.low()),
        Percent.of(share.high()));
  }

  private Table settlement(Share changed) {
    List<List<String>> rows = new ArrayList<>();
    if (changed.count() > 0) {
      Spread round = summary.settledRound();
      rows.add(List.of("1 in 20 of these runs by", words.round(round.p05())));
      rows.add(List.of("Half of them by", words.round(round.p50())));
      rows.add(List.of("19 in 20 of them by", words.round(round.p95())));
    }
    return new Table(
        drawings.find("settlement"), List.of("Last change of what is in force", "When"), rows);
  }

  private Table payoffs() {
    List<List<String>> rows = new ArrayList<>();
    for (int actor = 0; actor < scenario.actors().size(); actor++) {
      Payoff payoff = summary.payoffs().get(actor);
      rows.add(
          List.of(
              Texts.clean(scenario.actors().get(actor).title()),
              Numbers.value(payoff.mean()),
              Numbers.value(payoff.sd()),
              Numbers.value(payoff.spread().p05()),
              Numbers.value(payoff.spread().p50()),
              Numbers.value(payoff.spread().p95())));
    }
    return new Table(
        drawings.find("payoffs"),
        List.of("Actor", "Mean", "Standard deviation", "5 %", "Median", "95 %"),
        rows);
  }

  private Table refusals() {
    Map<String, String> titles =
        scenario.actors().stream()
            .collect(Collectors.toMap(Actor::id, actor -> Texts.clean(actor.title())));
    List<List<String>> rows =
        RefusalTally.of(folder.rows(BatchFiles.REFUSALS)).stream()
            .map(
                row ->
                    List.of(
                        titles.getOrDefault(row.kind().actor(), row.kind().actor()),
                        row.kind().stage(),
                        row.kind().reason(),
                        row.kind().line(),
                        Percent.of(Share.of(row.runs(), summary.runs()))))
            .toList();
    return new Table(
        drawings.find("refusals"),
        List.of("Actor", "Stage", "Reason", "Red line", "Share of runs (95 % interval)"),
        rows);
  }

  private List<Transcript> transcripts() throws IOException {
    List<Transcript> transcripts = new ArrayList<>();
    for (Ending ending : scenario.endings()) {
      Path file = folder.path().resolve(BatchFiles.TRANSCRIPTS).resolve(ending.id() + ".txt");
      if (Files.exists(file)) {
        transcripts.add(new Transcript(Texts.clean(ending.label()), Files.readString(file)));
      }
    }
    return transcripts;
  }
}
