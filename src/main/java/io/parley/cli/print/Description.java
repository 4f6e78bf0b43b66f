package io.parley.cli.print;

import io.parley.model.Actor;
import io.parley.model.Scenario;
import io.parley.model.outcome.Issue;
import io.parley.scenario.ScenarioFile;
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
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;

/**
 * A scenario in plain text: what it states, with the ids that it is written with, and where that is
 * from.
 */
public final class Description {

  private final ScenarioFile file;
  private final Scenario scenario;
  private final ScenarioWords words;
  private final SettingStatements setting;
  private final SourceWords sources;
  private final PrintWriter out;

  public Description(ScenarioFile file, PrintWriter out) {
    this.file = file;
    this.scenario = file.scenario();
    this.words = new ScenarioWords(scenario);
    this.setting = new SettingStatements(words);
    this.sources = new SourceWords(file.provenance().sources());
    this.out = out;
  }

  public void print() {
    out.println(scenario.title() + " (" + scenario.id() + ")");
    out.println(setting.clock() + "; " + Texts.count(file.runs(), "run") + ", seed " + file.seed());
    if (!scenario.notes().isEmpty()) {
      out.println();
      out.println(scenario.notes().strip());
    }
    printIssues();
    scenario.actors().forEach(this::printActor);
    heading("Tracks");
    printWithIds(new TrackStatements(words).all(), "");
    if (!scenario.events().isEmpty()) {
      heading("Events");
      printWithIds(new EventStatements(words).all(), "");
    }
    if (!scenario.fortunes().all().isEmpty()) {
      heading("Fortunes");
      printWithIds(new FortuneStatements(words).all(), "");
    }
    if (!setting.correlated().isEmpty()) {
      heading("Drawn together");
      print("", setting.correlated());
    }
    heading("Endings (the first that matches)");
    printWithIds(setting.endings(), "");
    printSources();
  }

  private void printSources() {
    int all = file.provenance().subjects().size();
    int none = file.provenance().unsourced().size();
    int blanket = file.provenance().blanket().size();
    heading("Sources");
    out.println(
        String.format(
            Locale.ROOT,
            "  of %d statements that should say where they are from, %d say so themselves or with"
                + " those around them, %d only with the whole scenario, %d not",
            all,
            all - none - blanket,
            blanket,
            none));
  }

  private void printIssues() {
    heading("Issues");
    IssueStatements statements = new IssueStatements(words);
    for (int index = 0; index < scenario.issues().size(); index++) {
      Issue issue = scenario.issues().get(index);
      String from = sources.of("issues." + issue.id());
      out.println("  " + withId(issue.title(), issue.id()) + said(from));
      printWithIds(statements.of(index), from);
    }
  }

  private void printActor(Actor actor) {
    heading(withId(actor.title(), actor.id()));
    ActorStatements statements = new ActorStatements(words, actor);
    print("", statements.facts());
    print("", statements.positions());
    print("Red line ", statements.redLines());
    print("Linkage ", statements.linkages());
  }

  private void heading(String text) {
    out.println();
    out.println(text);
  }

  private void print(String kind, List<Statement> statements) {
    statements.forEach(statement -> print(kind + statement.subject(), statement, ""));
  }

  /**
   * Prints statements about what has an id of its own, which ends their path.
   *
   * @param above the source that is said above them
   */
  private void printWithIds(List<Statement> statements, String above) {
    for (Statement statement : statements) {
      String id = statement.path().substring(statement.path().lastIndexOf('.') + 1);
      print(withId(statement.subject(), id), statement, above);
    }
  }

  private static String withId(String title, String id) {
    return title.equals(id) ? title : title + " (" + id + ")";
  }

  private void print(String subject, Statement statement, String above) {
    String from = sources.of(statement.path());
    out.println(
        "    " + subject + ": " + statement.says() + (from.equals(above) ? "" : said(from)));
  }

  private static String said(String source) {
    return source.isEmpty() ? "" : "  <" + source + ">";
  }
}
