package io.parley.words;

import io.parley.model.Scenario;
import io.parley.model.outcome.Change;
import io.parley.model.outcome.Outcome;
import io.parley.model.procedure.Mediation;
import io.parley.model.record.Refusal.Reason;
import io.parley.model.record.Refusal.Stage;
import io.parley.model.record.TranscriptEntry;
import io.parley.model.record.TranscriptVisitor;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Writes a run's transcript for people: round by round, who proposed what, how each answered and
 * why, what happened, what is in force. Values are on the scale on which an actor's best outcome is
 * about 1.
 */
public final class TranscriptText implements Consumer<TranscriptEntry> {

  private final Scenario scenario;
  private final Consumer<String> lines;
  private final List<String> standings = new ArrayList<>();
  private int round = -1;
  private @Nullable Outcome inForce;

  /** A transcript whose lines go to {@code lines}. */
  public TranscriptText(Scenario scenario, Consumer<String> lines) {
    this.scenario = scenario;
    this.lines = lines;
    this.inForce = scenario.statusQuo();
  }

  @Override
  public void accept(TranscriptEntry entry) {
    if (entry.round() != round) {
      round = entry.round();
      LocalDate date = scenario.clock().date(round);
      lines.accept("");
      lines.accept("Round " + round + (date == null ? "" : " (" + date + ")"));
    }
    String words = entry.accept(new Words());
    if (!words.isEmpty()) {
      lines.accept("  " + words);
    }
  }

  private void endRound(TranscriptEntry.InForce it) {
    lines.accept("  Wear / value of no deal: " + String.join("; ", standings));
    standings.clear();
    Outcome outcome = it.outcome();
    if (outcome != null && !outcome.equals(inForce)) {
      lines.accept("  In force: " + inWords(outcome));
    }
    inForce = outcome;
  }

  private String draft(TranscriptEntry.Drafted it) {
    String against =
        it.against().stream()
            .map(actor -> actor(actor) + (it.strongly().contains(actor) ? " strongly" : ""))
            .collect(Collectors.joining(", "));
    String votes = against.isEmpty() ? "nobody is against it" : "against it: " + against;
    String fate = it.taken() ? (against.isEmpty() ? "" : "; taken in all the same") : "; left out";
    return mediator(it.mediator())
        + " tries "
        + inWords(it.changes())
        + " in the text; "
        + votes
        + fate;
  }

  private String mediator(int mediator) {
    return mediator == Mediation.NEUTRAL ? "the mediator" : actor(mediator) + ", mediating,";
  }

  private String answer(TranscriptEntry.Answered it) {
    boolean asked = it.stage() == Stage.RATIFICATION;
    if (it.reason() == null) {
      return actor(it.actor())
          + (asked ? " ratifies" : " says yes")
          + " (worth "
          + number(it.value())
          + ", needs "
          + number(it.least())
          + ")";
    }
    return actor(it.actor())
        + (asked ? " does not ratify" : " says no")
        + (it.again() ? " again: " : ": ")
        + reason(it, it.reason());
  }

  private static String reason(TranscriptEntry.Answered it, Reason reason) {
    return switch (reason) {
      case EXCLUDED -> "it had no seat (" + it.line() + ")";
      case RED_LINE -> "red line " + it.line();
      case VALUE ->
          it.value() < it.noDeal()
              ? number(it.noDeal() - it.value()) + " short of no deal (" + number(it.noDeal()) + ")"
              : number(it.least() - it.value())
                  + " short of what it aims at ("
                  + number(it.least())
                  + ")";
    };
  }

  private String inWords(List<Change> changes) {
    return changes.stream()
        .map(change -> option(change.issue(), change.to()))
        .collect(Collectors.joining("; "));
  }

  private String inWords(Outcome outcome) {
    List<String> options = new ArrayList<>();
    for (int issue = 0; issue < outcome.size(); issue++) {
      options.add(option(issue, outcome.option(issue)));
    }
    return String.join("; ", options);
  }

  private String option(int issue, int option) {
    return scenario.issues().get(issue).id()
        + " → "
        + scenario.issues().get(issue).options().get(option).id();
  }

  private String actor(int actor) {
    return actor == Mediation.NEUTRAL ? "the mediator" : scenario.actors().get(actor).title();
  }

  private String track(int track) {
    return scenario.tracks().get(track).title();
  }

  /** A number at a path, which may have no end. */
  private static String in(String path, double number) {
    return Double.isInfinite(number) ? DistributionWords.number(number, path) : number(number);
  }

  private static String number(double number) {
    return String.format(Locale.ROOT, "%.3f", number);
  }

  /** An entry in words; empty for what is told when the round ends. */
  private final class Words implements TranscriptVisitor<String> {

    @Override
    public String visit(TranscriptEntry.FortuneMoved it) {
      return scenario.fortunes().all().get(it.fortune()).title()
          + " goes from "
          + number(it.from())
          + " to "
          + number(it.to());
    }

    @Override
    public String visit(TranscriptEntry.EventHappened it) {
      return "Event: " + scenario.events().get(it.event()).title();
    }

    @Override
    public String visit(TranscriptEntry.ParameterChanged it) {
      String path = it.path();
      return "  " + path + " goes from " + in(path, it.from()) + " to " + in(path, it.to());
    }

    @Override
    public String visit(TranscriptEntry.Reverted it) {
      return "Falls back: " + inWords(it.changes());
    }

    @Override
    public String visit(TranscriptEntry.Opened it) {
      return track(it.track())
          + " opens: "
          + it.seated().stream().map(TranscriptText.this::actor).collect(Collectors.joining(", "));
    }

    @Override
    public String visit(TranscriptEntry.Closed it) {
      return track(it.track()) + " closes: " + it.why();
    }

    @Override
    public String visit(TranscriptEntry.Seated it) {
      return track(it.track()) + ": " + actor(it.actor()) + " takes a seat";
    }

    @Override
    public String visit(TranscriptEntry.Left it) {
      return String.format(
          Locale.ROOT,
          "%s: %s WALKS OUT: for %s nothing on the table was as good to it as no deal",
          track(it.track()),
          actor(it.actor()),
          it.rounds() == 1 ? "1 round" : it.rounds() + " rounds");
    }

    @Override
    public String visit(TranscriptEntry.GaveWay it) {
      return actor(it.actor())
          + "'s red line gives way: "
          + it.line()
          + " (wear "
          + number(it.wear())
          + ")";
    }

    @Override
    public String visit(TranscriptEntry.CameToLight it) {
      return actor(it.actor()) + "'s red line comes to light as a bluff: " + it.line();
    }

    @Override
    public String visit(TranscriptEntry.Proposed it) {
      return String.format(
          Locale.ROOT,
          "%s: %s proposes %s (worth %s to it; aims at %s, no deal %s)",
          track(it.track()),
          actor(it.actor()),
          inWords(it.changes()),
          number(it.value()),
          number(it.aspiration()),
          number(it.noDeal()));
    }

    @Override
    public String visit(TranscriptEntry.Passed it) {
      return track(it.track()) + ": " + actor(it.actor()) + " has nothing to propose";
    }

    @Override
    public String visit(TranscriptEntry.Held it) {
      return String.format(
          Locale.ROOT,
          "%s: %s holds to %s (worth %s to it; no deal %s)",
          track(it.track()),
          actor(it.actor()),
          inWords(it.changes()),
          number(it.value()),
          number(it.noDeal()));
    }

    @Override
    public String visit(TranscriptEntry.Drafted it) {
      return track(it.track()) + ": " + draft(it);
    }

    @Override
    public String visit(TranscriptEntry.TextPut it) {
      return track(it.track())
          + ": "
          + mediator(it.mediator())
          + " puts the text as it stands: "
          + inWords(it.changes());
    }

    @Override
    public String visit(TranscriptEntry.Answered it) {
      return track(it.track()) + ": " + answer(it);
    }

    @Override
    public String visit(TranscriptEntry.Carried it) {
      return track(it.track()) + ": carried, " + inWords(it.changes());
    }

    @Override
    public String visit(TranscriptEntry.TookEffect it) {
      List<String> parts = new ArrayList<>();
      if (!it.atOnce().isEmpty()) {
        parts.add("IN EFFECT, " + inWords(it.atOnce()));
      }
      for (Change change : it.changes()) {
        Integer due = it.due().get(change.issue());
        if (due != null) {
          parts.add("PLEDGED for round " + due + ", " + inWords(List.of(change)));
        }
      }
      return track(it.track()) + ": " + String.join("; ", parts);
    }

    @Override
    public String visit(TranscriptEntry.CameIntoForce it) {
      return "As pledged: IN EFFECT, " + inWords(it.changes());
    }

    @Override
    public String visit(TranscriptEntry.PledgeFell it) {
      return "No longer pledged: " + inWords(it.changes());
    }

    @Override
    public String visit(TranscriptEntry.Stood it) {
      standings.add(actor(it.actor()) + " " + number(it.wear()) + " / " + number(it.noDeal()));
      return "";
    }

    @Override
    public String visit(TranscriptEntry.InForce it) {
      endRound(it);
      return "";
    }
  }
}
