package io.parley.study.solve;

import io.parley.model.Actor;
import io.parley.model.InputException;
import io.parley.model.Scenario;
import io.parley.model.outcome.Issue;
import io.parley.model.outcome.Option;
import io.parley.results.ResultsFolder;
import io.parley.results.Settlements;
import io.parley.study.Session;
import io.parley.study.WrittenFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** What a batch settled on, held against the scenario that is asked about. */
public final class SettledBatch {

  private SettledBatch() {}

  /**
   * What the runs of a batch settled on.
   *
   * @throws InputException if it is none, or not as it was written, or of other issues, options or
   *     actors than {@code scenario} has
   */
  public static Settlements read(Session session, Path folder, Scenario scenario)
      throws IOException {
    new WrittenFolder(session, folder)
        .requireWhole()
        .requireBatch("--results %s")
        .requireAsWritten();
    ResultsFolder results = ResultsFolder.open(folder, session.reader());
    if (!results.keep().hasRuns()) {
      throw new InputException(
          "--results " + folder,
          "a batch that kept no row of each run",
          "one that was played with --keep runs or all");
    }
    Scenario played = results.scenario();
    require(folder, "actors", actors(played), actors(scenario));
    require(folder, "issues", issues(played), issues(scenario));
    for (int issue = 0; issue < scenario.issues().size(); issue++) {
      Issue asked = scenario.issues().get(issue);
      require(
          folder, "options of " + asked.id(), options(played.issues().get(issue)), options(asked));
    }
    return Settlements.of(results);
  }

  private static void require(Path folder, String what, String found, String expected) {
    if (!found.equals(expected)) {
      throw new InputException(
          "--results " + folder,
          "a batch with the " + what + " " + found,
          "one of this scenario, with the " + what + " " + expected);
    }
  }

  private static String actors(Scenario scenario) {
    return listed(scenario.actors().stream().map(Actor::id).toList());
  }

  private static String issues(Scenario scenario) {
    return listed(scenario.issues().stream().map(Issue::id).toList());
  }

  private static String options(Issue issue) {
    return listed(issue.options().stream().map(Option::id).toList());
  }

  private static String listed(List<String> ids) {
    return ids.stream().collect(Collectors.joining(", "));
  }
}
