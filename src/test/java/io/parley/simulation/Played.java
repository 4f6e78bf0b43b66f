package io.parley.simulation;

import io.parley.model.Scenario;
import io.parley.model.outcome.Change;
import io.parley.model.outcome.Outcome;
import io.parley.model.record.Refusal.Reason;
import io.parley.model.record.Refusal.Stage;
import io.parley.model.record.RunRecord;
import io.parley.model.record.TranscriptEntry;
import io.parley.scenario.ScenarioReader;
import io.parley.strategy.Strategies;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** A shipped scenario, played with its transcripts and asked about by its ids. */
final class Played {

  private final Scenario scenario;
  private final List<Run> runs;

  private Played(Scenario scenario, List<Run> runs) {
    this.scenario = scenario;
    this.runs = runs;
  }

  static Played of(String file, int runs, String... overrides) {
    return of(Path.of("scenarios", file), runs, overrides);
  }

  static Played of(Path file, int runs, String... overrides) {
    Scenario scenario =
        new ScenarioReader(Negotiation.vocabulary(Strategies.standard()))
            .read(file, List.of(overrides))
            .scenario();
    Negotiation negotiation = Negotiation.keyed(scenario, Strategies.standard(), 20250218);
    return new Played(
        scenario,
        IntStream.rangeClosed(1, runs)
            .parallel()
            .mapToObj(
                run -> {
                  Follower follower = new Follower(scenario);
                  RunRecord record = negotiation.play(run, follower);
                  return new Run(record, follower.carried, follower.inForce);
                })
            .toList());
  }

  List<Run> runs() {
    return runs;
  }

  double share(Predicate<Run> predicate) {
    return (double) runs.stream().filter(predicate).count() / runs.size();
  }

  List<Double> endingShares() {
    return IntStream.range(0, scenario.endings().size())
        .mapToObj(ending -> share(run -> run.record.ending() == ending))
        .toList();
  }

  boolean endsWith(Run run, String issue, String... options) {
    return isOneOf(run.record.outcome(), issue, options);
  }

  /** The carried proposals of all runs that would change one of {@code issues}. */
  List<Carried> carriedOn(String... issues) {
    return runs.stream()
        .flatMap(run -> run.carried.stream())
        .filter(carried -> carried.changes.stream().anyMatch(change -> isOn(change, issues)))
        .toList();
  }

  /**
   * The round in which a deal first changed one of {@code issues}, or the given one if none did.
   */
  int firstChange(Run run, int otherwise, String... issues) {
    return run.record.deals().stream()
        .filter(deal -> deal.changes().stream().anyMatch(change -> isOn(change, issues)))
        .mapToInt(deal -> deal.round())
        .min()
        .orElse(otherwise);
  }

  boolean isTo(Carried carried, String issue, String option) {
    int index = issue(issue);
    int to = scenario.issues().get(index).indexOf(option);
    return carried.changes.stream().anyMatch(it -> it.issue() == index && it.to() == to);
  }

  private boolean isOn(Change change, String... issues) {
    return List.of(issues).contains(scenario.issues().get(change.issue()).id());
  }

  private boolean isOneOf(Outcome outcome, String issue, String... options) {
    int index = issue(issue);
    String id = scenario.issues().get(index).options().get(outcome.option(index)).id();
    return List.of(options).contains(id);
  }

  private int issue(String id) {
    return IntStream.range(0, scenario.issues().size())
        .filter(index -> scenario.issues().get(index).id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  /** The first round at whose end one of {@code options} was in force, or the given one if none. */
  int firstInForce(Run run, int otherwise, String issue, String... options) {
    return run.inForce.stream()
        .filter(each -> isOneOf(each.outcome, issue, options))
        .mapToInt(InForce::round)
        .min()
        .orElse(otherwise);
  }

  /** Whether there was something in force, however long, with one of the options of each issue. */
  boolean hadInForce(Run run, String issue, List<String> options, String other, String... with) {
    return run.inForce.stream()
        .anyMatch(
            each ->
                isOneOf(each.outcome, issue, options.toArray(String[]::new))
                    && isOneOf(each.outcome, other, with));
  }

  /** How many different rounds saw a proposal carried on {@code track}. */
  long roundsCarriedAt(Run run, String track) {
    return run.carried.stream()
        .filter(carried -> scenario.tracks().get(carried.track).id().equals(track))
        .mapToInt(Carried::round)
        .distinct()
        .count();
  }

  /** Whether something on {@code issue} broke after {@code round}. */
  boolean breaksAfter(Run run, int round, String issue) {
    return run.record.breakdowns().stream()
        .filter(breakdown -> breakdown.round() > round)
        .anyMatch(breakdown -> breakdown.changes().stream().anyMatch(it -> isOn(it, issue)));
  }

  /** A run with the proposals that carried at some table, and all that was ever in force. */
  record Run(RunRecord record, List<Carried> carried, List<InForce> inForce) {}

  /** What was in force from some moment of a round. */
  record InForce(int round, Outcome outcome) {}

  /**
   * A proposal that carried: who agreed to it, who was excluded and refused, whether it took
   * effect.
   */
  static final class Carried {

    private final int track;
    private final List<Change> changes;
    private final Set<String> agreeing;
    private final Set<String> refusedForWantOfASeat = new HashSet<>();
    private final boolean pause;
    private final boolean guarded;
    private final int round;
    private boolean inEffect;

    Carried(
        int track,
        List<Change> changes,
        Set<String> seated,
        int round,
        boolean pause,
        boolean guarded) {
      this.track = track;
      this.changes = changes;
      this.agreeing = new HashSet<>(seated);
      this.round = round;
      this.pause = pause;
      this.guarded = guarded;
    }

    boolean isInEffect() {
      return inEffect;
    }

    boolean isAgreedToBy(String actor) {
      return agreeing.contains(actor);
    }

    boolean isRefusedForWantOfASeatBy(String actor) {
      return refusedForWantOfASeat.contains(actor);
    }

    /** Whether it moves the fighting from war to a pause. */
    boolean isPause() {
      return pause;
    }

    /** Whether guarantees beyond monitors are in force with it. */
    boolean isGuarded() {
      return guarded;
    }

    int round() {
      return round;
    }
  }

  private static final class Follower implements java.util.function.Consumer<TranscriptEntry> {

    private final Scenario scenario;
    private final List<Set<String>> seated = new ArrayList<>();
    private final List<Carried> carried = new ArrayList<>();
    private final List<InForce> inForce = new ArrayList<>();
    private Outcome statusQuo;

    Follower(Scenario scenario) {
      this.scenario = scenario;
      this.statusQuo = scenario.statusQuo();
      scenario.tracks().forEach(track -> seated.add(names(track.participants().toList())));
    }

    private Set<String> names(List<Integer> actors) {
      Set<String> names = new HashSet<>();
      actors.forEach(actor -> names.add(scenario.actors().get(actor).id()));
      return names;
    }

    @Override
    public void accept(TranscriptEntry moment) {
      if (moment instanceof TranscriptEntry.Seated it) {
        seated.get(it.track()).add(scenario.actors().get(it.actor()).id());
      } else if (moment instanceof TranscriptEntry.Reverted it) {
        becomes(it.round(), statusQuo.after(it.changes()));
      } else if (moment instanceof TranscriptEntry.Carried it) {
        Outcome after = statusQuo.after(it.changes());
        boolean pause =
            is(statusQuo, "fighting", "war") && is(after, "fighting", "truce", "ceasefire");
        boolean guarded = is(after, "security", "arms", "europe", "europe-us");
        Set<String> agreeing = seated.get(it.track());
        carried.add(new Carried(it.track(), it.changes(), agreeing, it.round(), pause, guarded));
      } else if (moment instanceof TranscriptEntry.Answered it
          && it.stage() == Stage.RATIFICATION) {
        Carried last = carried.get(carried.size() - 1);
        String actor = scenario.actors().get(it.actor()).id();
        if (it.reason() == null) {
          last.agreeing.add(actor);
        } else if (it.reason() == Reason.EXCLUDED) {
          last.refusedForWantOfASeat.add(actor);
        }
      } else if (moment instanceof TranscriptEntry.TookEffect it) {
        carried.get(carried.size() - 1).inEffect = true;
        becomes(it.round(), statusQuo.after(it.atOnce()));
      } else if (moment instanceof TranscriptEntry.CameIntoForce it) {
        becomes(it.round(), statusQuo.after(it.changes()));
      }
    }

    private void becomes(int round, Outcome outcome) {
      statusQuo = outcome;
      inForce.add(new InForce(round, outcome));
    }

    private boolean is(Outcome outcome, String issue, String... options) {
      return scenario.issues().stream().anyMatch(it -> it.id().equals(issue))
          && new Played(scenario, List.of()).isOneOf(outcome, issue, options);
    }
  }
}
