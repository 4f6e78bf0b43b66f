package io.parley.simulation.state;

import io.parley.model.draw.Parameter;
import io.parley.model.draw.World;
import io.parley.model.outcome.ActorSet;
import io.parley.model.outcome.Change;
import io.parley.model.outcome.Condition;
import io.parley.model.outcome.Issue;
import io.parley.model.outcome.Option;
import io.parley.model.outcome.Outcome;
import io.parley.model.outcome.Requirements;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What has been agreed and is not yet in force (Fortna 2004). A pledge comes into force when it
 * falls due, if then nothing lacks what it requires; it falls as soon as something that was agreed
 * with it is undone or falls.
 */
public final class Pledges {

  private final List<Issue> issues;
  private final Requirements requirements;
  private final List<Pledge> pending = new ArrayList<>();

  Pledges(List<Issue> issues, Requirements requirements) {
    this.issues = issues;
    this.requirements = requirements;
  }

  /** Whether nothing is pledged. */
  public boolean isEmpty() {
    return pending.isEmpty();
  }

  /** Whether something is pledged on {@code issue}, which is then on no table's agenda. */
  boolean isPledged(int issue) {
    for (Pledge pledge : pending) {
      if (pledge.change.issue() == issue) {
        return true;
      }
    }
    return false;
  }

  /**
   * In which round what is agreed now comes into force, by issue, of what does not at once: what
   * takes its time, what requires that, and what takes away what it is to replace requires.
   *
   * @param statusQuo what is in force, or null where nothing is
   */
  public Map<Integer, Integer> due(
      List<Change> changes, @Nullable Outcome statusQuo, int round, World world) {
    Map<Integer, Integer> due = new HashMap<>();
    for (Change change : changes) {
      Parameter takes = option(change).takes();
      int rounds = takes == null ? 0 : (int) StrictMath.ceil(world.number(takes));
      if (rounds > 0) {
        due.put(change.issue(), round + rounds);
      }
    }
    while (statusQuo != null && !due.isEmpty() && someWait(changes, due, statusQuo, round)) {
      // who waits may be waited for
    }
    return due;
  }

  /**
   * Lets what alone would leave something without what it requires, be it what comes or what is in
   * force, wait for what else is needed; whether anything came to wait longer.
   */
  private boolean someWait(
      List<Change> changes, Map<Integer, Integer> due, Outcome statusQuo, int round) {
    boolean longer = false;
    for (Change change : changes) {
      Outcome alone = statusQuo.after(List.of(change));
      for (Condition violation : requirements.violations()) {
        if (violation.isAbout(change.issue()) && violation.holds(alone)) {
          int first = violation.issue(0);
          int other = first == change.issue() ? violation.issue(1) : first;
          int needed = due.getOrDefault(other, round);
          if (needed > due.getOrDefault(change.issue(), round)) {
            due.put(change.issue(), needed);
            longer = true;
          }
        }
      }
    }
    return longer;
  }

  private Option option(Change change) {
    return issues.get(change.issue()).options().get(change.to());
  }

  /**
   * Keeps what is agreed for later.
   *
   * @param deal the deal's number, from 0
   * @param changes all that was agreed in it
   * @param due when what is not in force at once is to be, by issue
   * @param agreeing who agreed
   */
  public void add(int deal, List<Change> changes, Map<Integer, Integer> due, ActorSet agreeing) {
    for (Change change : changes) {
      Integer round = due.get(change.issue());
      if (round != null) {
        pending.add(new Pledge(deal, change, round, agreeing, changes));
      }
    }
  }

  /** Takes out what has come undone with {@code undone}, which an event has put back. */
  public List<Pledge> fallWith(List<Change> undone) {
    List<Pledge> fallen = new ArrayList<>();
    for (Pledge pledge : pending) {
      boolean falls =
          undone.stream()
              .anyMatch(
                  back ->
                      pledge.companions.stream()
                          .anyMatch(
                              each -> each.issue() == back.issue() && each.to() == back.from()));
      if (falls) {
        fallen.add(pledge);
      }
    }
    pending.removeAll(fallen);
    return fallen;
  }

  /** Takes out what falls due in this round, and what falls with that. */
  public Due takeDue(Outcome statusQuo, int round) {
    List<Pledge> due = pending.stream().filter(each -> each.due <= round).toList();
    List<Pledge> kept = new ArrayList<>(due);
    List<Pledge> fallen = new ArrayList<>();
    Pledge broken = broken(kept, statusQuo);
    while (broken != null) {
      int deal = broken.deal;
      pending.stream().filter(each -> each.deal == deal).forEach(fallen::add);
      kept.removeAll(fallen);
      pending.removeAll(fallen);
      broken = broken(kept, statusQuo);
    }
    pending.removeAll(kept);
    return new Due(kept, fallen);
  }

  /** One that would leave something without what it requires if all {@code due} were in force. */
  private @Nullable Pledge broken(List<Pledge> due, Outcome statusQuo) {
    Outcome after = statusQuo.after(due.stream().map(Pledge::change).toList());
    if (requirements.areMetBy(after)) {
      return null;
    }
    for (Pledge pledge : due) {
      for (Condition violation : requirements.violations()) {
        if (violation.isAbout(pledge.change.issue()) && violation.holds(after)) {
          return pledge;
        }
      }
    }
    return null;
  }

  /**
   * What is agreed on an issue and not yet in force.
   *
   * @param deal the number of the deal, from 0
   * @param change what is to change
   * @param due in which round
   * @param agreeing who agreed
   * @param companions all that was agreed in the same deal
   */
  public record Pledge(
      int deal, Change change, int due, ActorSet agreeing, List<Change> companions) {}

  /**
   * What falls due.
   *
   * @param inForce what comes into force
   * @param fallen what does not
   */
  public record Due(List<Pledge> inForce, List<Pledge> fallen) {}
}
