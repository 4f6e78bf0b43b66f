package io.parley.results.transcript;

import io.parley.model.Actor;
import io.parley.model.Scenario;
import io.parley.model.outcome.Ending;
import io.parley.model.outcome.Issue;
import io.parley.model.outcome.Outcome;
import io.parley.results.BatchFiles;
import io.parley.results.ResultsFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What was proposed and what came into force in a run, read back from its transcript.
 *
 * @param run the run's number
 * @param steps the steps, in their order
 */
public record TranscriptSteps(int run, List<Step> steps) {

  private static final Pattern ROUND = Pattern.compile("Round (\\d+)( \\(.*\\))?");
  private static final Pattern RUN = Pattern.compile("(\\d+): .*");
  private static final String IN_EFFECT = "IN EFFECT, ";
  private static final String FALLS_BACK = "  Falls back: ";
  private static final String WORTH = " (worth ";

  public TranscriptSteps {
    steps = List.copyOf(steps);
  }

  /**
   * A step.
   *
   * @param round when
   * @param track the place of the track; {@link #NOBODY} where something falls back
   * @param actor the place of the actor that proposes; {@link #NOBODY} where something comes into
   *     force
   * @param outcome what is proposed, together with what it leaves as it is; or what is in force
   */
  public record Step(int round, int track, int actor, Outcome outcome) {

    /** The actor of what comes into force, and the track of what falls back. */
    public static final int NOBODY = -1;

    /** Whether it is a proposal. */
    public boolean isProposal() {
      return actor != NOBODY;
    }
  }

  /**
   * The steps of the run that is typical of an ending; null where the folder has no transcript of
   * one, or it is of another form.
   */
  public static @Nullable TranscriptSteps of(ResultsFolder folder, Ending ending)
      throws IOException {
    Path file = folder.path().resolve(BatchFiles.TRANSCRIPTS).resolve(ending.id() + ".txt");
    if (!Files.exists(file)) {
      return null;
    }
    List<String> lines = Files.readAllLines(file);
    String before = folder.scenario().title() + ", run ";
    String first = lines.isEmpty() ? "" : lines.get(0);
    Matcher run = RUN.matcher(first.startsWith(before) ? first.substring(before.length()) : "");
    if (!run.matches()) {
      return null;
    }
    Reading reading = new Reading(folder.scenario());
    lines.forEach(reading::read);
    return new TranscriptSteps(Integer.parseInt(run.group(1)), reading.steps);
  }

  private static final class Reading {

    private final Scenario scenario;
    private final List<Step> steps = new ArrayList<>();
    private @Nullable Outcome inForce;
    private int round;

    Reading(Scenario scenario) {
      this.scenario = scenario;
      inForce = scenario.statusQuo();
    }

    void read(String line) {
      Matcher rounds = ROUND.matcher(line);
      if (rounds.matches()) {
        round = Integer.parseInt(rounds.group(1));
      } else if (line.startsWith(FALLS_BACK)) {
        comeIntoForce(Step.NOBODY, line.substring(FALLS_BACK.length()));
      } else {
        for (int track = 0; track < scenario.tracks().size(); track++) {
          readTalk(track, line);
        }
      }
    }

    private void readTalk(int track, String line) {
      String before = "  " + scenario.tracks().get(track).title() + ": ";
      String talk = line.startsWith(before) ? line.substring(before.length()) : "";
      if (talk.startsWith(IN_EFFECT)) {
        comeIntoForce(track, talk.substring(IN_EFFECT.length()));
        return;
      }
      for (int actor = 0; actor < scenario.actors().size(); actor++) {
        Actor each = scenario.actors().get(actor);
        String says = each.title() + " proposes ";
        int end = talk.lastIndexOf(WORTH);
        if (talk.startsWith(says) && end > says.length()) {
          add(track, actor, talk.substring(says.length(), end));
          return;
        }
      }
    }

    private void comeIntoForce(int track, String changes) {
      inForce = add(track, Step.NOBODY, changes);
    }

    private @Nullable Outcome add(int track, int actor, String changes) {
      Outcome outcome = after(changes);
      if (outcome != null) {
        steps.add(new Step(round, track, actor, outcome));
      }
      return outcome;
    }

    /** What is in force with {@code changes}; null where not all is settled. */
    private @Nullable Outcome after(String changes) {
      int[] options = new int[scenario.issues().size()];
      for (int issue = 0; issue < options.length; issue++) {
        options[issue] = inForce == null ? -1 : inForce.option(issue);
      }
      List<String> issues = scenario.issues().stream().map(Issue::id).toList();
      for (String change : changes.split("; ", -1)) {
        String[] sides = change.split(" → ", -1);
        int issue = issues.indexOf(sides[0]);
        if (issue >= 0 && sides.length == 2) {
          options[issue] = scenario.issues().get(issue).indexOf(sides[1]);
        }
      }
      for (int option : options) {
        if (option < 0) {
          return null;
        }
      }
      return Outcome.of(options);
    }
  }
}
