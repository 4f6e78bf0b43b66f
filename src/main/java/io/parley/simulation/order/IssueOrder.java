package io.parley.simulation.order;

import io.parley.model.Scenario;
import io.parley.model.outcome.Change;
import io.parley.model.outcome.Outcome;
import io.parley.model.record.Breakdown;
import io.parley.model.record.Deal;
import io.parley.model.record.RunRecord;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The issues that a run is about, in the order in which it goes through them, which is that of
 * {@link Precedence}. Sums of floating-point numbers, ties and draws then depend neither on the
 * order in which a scenario declares its issues nor on issues at which nothing is {@linkplain
 * Scenario#isAtStake at stake}, which are left out. What a run leaves behind is told in declared
 * order.
 */
public final class IssueOrder {

  /** In place of a place where an issue is left out. */
  private static final int LEFT_OUT = -1;

  private final Scenario scenario;

  /** By place, the issue's declared index; and the other way round. */
  private final int[] declared;

  private final int[] place;

  private IssueOrder(Scenario scenario, int[] declared) {
    this.scenario = scenario;
    this.declared = declared;
    this.place = new int[scenario.issues().size()];
    Arrays.fill(place, LEFT_OUT);
    for (int at = 0; at < declared.length; at++) {
      place[declared[at]] = at;
    }
  }

  public static IssueOrder of(Scenario scenario) {
    boolean[] played = new boolean[scenario.issues().size()];
    for (int issue = 0; issue < played.length; issue++) {
      played[issue] = scenario.isAtStake(issue);
    }
    // A track has something to settle, if only what matters to nobody.
    scenario.tracks().stream()
        .filter(track -> track.issues().stream().noneMatch(issue -> played[issue]))
        .toList()
        .forEach(track -> track.issues().forEach(issue -> played[issue] = true));
    IntStream issues = IntStream.range(0, played.length).filter(issue -> played[issue]);
    return new IssueOrder(scenario, new Precedence(scenario).issues(issues));
  }

  // To the order of a run.

  boolean isPlayed(int issue) {
    return place[issue] != LEFT_OUT;
  }

  int place(int issue) {
    return place[issue];
  }

  /** By place, the options of the issue in the order of a run. */
  public int[][] options() {
    Precedence precedence = new Precedence(scenario);
    return Arrays.stream(declared).mapToObj(precedence::options).toArray(int[][]::new);
  }

  /** The issues among {@code issues} that are played, in a run's order. */
  List<Integer> places(List<Integer> issues) {
    return issues.stream().filter(this::isPlayed).map(this::place).sorted().toList();
  }

  /** What there is of each issue that is played. */
  <T> List<T> arranged(List<T> byIssue) {
    return Arrays.stream(declared).mapToObj(byIssue::get).toList();
  }

  @Nullable Outcome arranged(@Nullable Outcome outcome) {
    return outcome == null
        ? null
        : Outcome.of(Arrays.stream(declared).map(outcome::option).toArray());
  }

  // Back to declared order.

  /** A run's record in declared order. */
  public RunRecord retold(RunRecord record) {
    return new RunRecord(
        record.run(),
        record.world(),
        retold(record.outcome()),
        record.ending(),
        changedIn(record),
        record.payoffs(),
        record.opened(),
        record.deals().stream()
            .map(
                it ->
                    new Deal(
                        it.round(),
                        it.track(),
                        it.proposer(),
                        retold(it.changes()),
                        retold(it.pledged())))
            .toList(),
        record.refusals(),
        record.breakdowns().stream()
            .map(it -> new Breakdown(it.round(), it.event(), retold(it.changes())))
            .toList(),
        record.path());
  }

  /** Rounds by issue in declared order. */
  Map<Integer, Integer> retold(Map<Integer, Integer> byIssue) {
    Map<Integer, Integer> retold = new HashMap<>();
    byIssue.forEach((issue, round) -> retold.put(declared[issue], round));
    return retold;
  }

  private List<Integer> changedIn(RunRecord record) {
    int otherwise = scenario.statusQuo() == null ? record.settledRound() : Change.NOTHING;
    return IntStream.range(0, place.length)
        .mapToObj(issue -> isPlayed(issue) ? record.changedIn().get(place[issue]) : otherwise)
        .toList();
  }

  @Nullable Outcome retold(@Nullable Outcome outcome) {
    return outcome == null
        ? null
        : Outcome.of(
            IntStream.range(0, place.length)
                .map(issue -> isPlayed(issue) ? outcome.option(place[issue]) : leftAt(issue))
                .toArray());
  }

  /** Where nothing is in force, a proposal settles what is left out as well. */
  List<Change> retold(List<Change> changes) {
    List<Change> retold = new ArrayList<>();
    for (Change change : changes) {
      retold.add(new Change(declared[change.issue()], change.from(), change.to()));
    }
    if (changes.stream().anyMatch(change -> change.from() == Change.NOTHING)) {
      IntStream.range(0, place.length)
          .filter(issue -> !isPlayed(issue))
          .forEach(issue -> retold.add(new Change(issue, Change.NOTHING, leftAt(issue))));
    }
    retold.sort(Comparator.comparingInt(Change::issue));
    return List.copyOf(retold);
  }

  /** The option at which an issue that is left out stays. */
  private int leftAt(int issue) {
    Outcome statusQuo = scenario.statusQuo();
    return statusQuo == null ? new Precedence(scenario).options(issue)[0] : statusQuo.option(issue);
  }
}
