package io.parley.page;

import io.parley.model.Actor;
import io.parley.model.Scenario;
import io.parley.results.ResultsFolder;
import io.parley.words.ActorStatements;
import io.parley.words.EventStatements;
import io.parley.words.FortuneStatements;
import io.parley.words.IssueStatements;
import io.parley.words.ScenarioWords;
import io.parley.words.SettingStatements;
import io.parley.words.SourceWords;
import io.parley.words.Statement;
import io.parley.words.Texts;
import io.parley.words.TrackStatements;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What a scenario says, for a page.
 *
 * @param scenario the scenario
 * @param sources where its statements are from
 */
record Assumptions(Scenario scenario, SourceWords sources) {

  static Assumptions of(ResultsFolder folder) {
    return new Assumptions(folder.scenario(), new SourceWords(folder.sources()));
  }

  View.Setting setting() {
    ScenarioWords words = new ScenarioWords(scenario);
    SettingStatements setting = new SettingStatements(words);
    return new View.Setting(
        paragraphs(scenario.notes()),
        setting.clock(),
        issues(new IssueStatements(words)),
        scenario.actors().stream().map(actor -> view(new ActorStatements(words, actor))).toList(),
        views(new TrackStatements(words).all()),
        views(new EventStatements(words).all()),
        views(new FortuneStatements(words).all()),
        views(setting.correlated()),
        views(setting.endings()),
        views(setting.uncertain()));
  }

  private List<View.Issue> issues(IssueStatements issues) {
    return IntStream.range(0, scenario.issues().size())
        .mapToObj(
            issue ->
                new View.Issue(
                    Texts.clean(scenario.issues().get(issue).title()), views(issues.of(issue))))
        .toList();
  }

  private View.Actor view(ActorStatements statements) {
    Actor actor = statements.actor();
    return new View.Actor(
        Texts.clean(actor.title()),
        views(statements.facts()),
        views(statements.positions()),
        views(statements.redLines()),
        views(statements.linkages()));
  }

  private List<View.Statement> views(List<Statement> statements) {
    return statements.stream().map(this::view).toList();
  }

  private View.Statement view(Statement statement) {
    return new View.Statement(
        statement.subject(), statement.says(), sources.of(statement.path()), statement.path());
  }

  private static List<String> paragraphs(String notes) {
    return Arrays.stream(notes.split("\\R\\s*\\R", -1))
        .map(Texts::clean)
        .filter(paragraph -> !paragraph.isEmpty())
        .toList();
  }
}
