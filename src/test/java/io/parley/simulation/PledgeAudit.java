package io.parley.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.model.Scenario;
import io.parley.model.draw.Parameter;
import io.parley.model.draw.World;
import io.parley.model.outcome.ActorSet;
import io.parley.model.outcome.Change;
import io.parley.model.outcome.Condition;
import io.parley.model.outcome.Option;
import io.parley.model.outcome.Outcome;
import io.parley.model.record.TranscriptEntry;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Keeps account of what has been agreed and is not yet in force. */
final class PledgeAudit {

  private final Scenario scenario;
  private final List<Pledge> pending = new ArrayList<>();
  private final List<Change> undone = new ArrayList<>();
  private int kept;

  PledgeAudit(Scenario scenario) {
    this.scenario = scenario;
  }

  int kept() {
    return kept;
  }

  /** The issues on which something is pledged. */
  BitSet issues() {
    BitSet issues = new BitSet();
    pending.forEach(each -> issues.set(each.change.issue()));
    return issues;
  }

  /** What is agreed is in force at once but for what takes its time and what requires that. */
  void agreed(TranscriptEntry.TookEffect it, Outcome before, World world, ActorSet agreeing) {
    for (Change change : it.changes()) {
      assertThat(issues().get(change.issue())).as("what is pledged is on no agenda").isFalse();
      Option option = scenario.issues().get(change.issue()).options().get(change.to());
      Parameter takes = option.takes();
      int own = it.round() + (takes == null ? 0 : (int) Math.ceil(world.number(takes)));
      int due = it.due().getOrDefault(change.issue(), it.round());
      assertThat(due).isGreaterThanOrEqualTo(own);
      if (due > own) {
        assertThat(waits(option, before, it, due)).as("somebody is waited for").isTrue();
      }
      if (due > it.round()) {
        pending.add(new Pledge(it.round(), change, due, agreeing, it.changes()));
      }
    }
  }

  /** Whether it requires something that is itself due just then. */
  private static boolean waits(
      Option option, Outcome before, TranscriptEntry.TookEffect it, int due) {
    Condition requires = option.requires();
    return requires != null
        && !requires.holds(before)
        && requires.clauses().stream()
            .anyMatch(clause -> it.due().getOrDefault(clause.issue(), -1) == due);
  }

  /** Takes in what comes into force, and those to whom that belongs. */
  List<ActorSet> cameIntoForce(TranscriptEntry.CameIntoForce it) {
    List<ActorSet> agreeing = new ArrayList<>();
    for (Change change : it.changes()) {
      Pledge pledge = onIssue(change.issue());
      assertThat(pledge.due).as("when it comes into force").isEqualTo(it.round());
      assertThat(pledge.change.to()).isEqualTo(change.to());
      agreeing.add(pledge.agreeing);
      kept++;
    }
    it.changes().forEach(change -> pending.remove(onIssue(change.issue())));
    return agreeing;
  }

  private Pledge onIssue(int issue) {
    return pending.stream().filter(each -> each.change.issue() == issue).findFirst().orElseThrow();
  }

  void reverted(List<Change> changes) {
    undone.addAll(changes);
  }

  void fell(TranscriptEntry.PledgeFell it) {
    for (Change change : it.changes()) {
      Pledge pledge = onIssue(change.issue());
      boolean companionIsUndone =
          pledge.companions.stream()
              .anyMatch(
                  each ->
                      undone.stream()
                          .anyMatch(
                              back -> back.issue() == each.issue() && back.from() == each.to()));
      assertThat(companionIsUndone || pledge.due >= it.round()).isTrue();
      pending.remove(pledge);
    }
  }

  /** At the end of a round nothing is overdue, and nothing is left whose companion is undone. */
  void endOfRound(int round) {
    for (Pledge pledge : pending) {
      assertThat(pledge.due).as("what is pledged is not overdue").isGreaterThan(round);
      for (Change back : pledge.made < round ? undone : List.<Change>of()) {
        assertThat(pledge.companions)
            .noneMatch(each -> each.issue() == back.issue() && each.to() == back.from());
      }
    }
    undone.clear();
  }

  private record Pledge(
      int made, Change change, int due, ActorSet agreeing, List<Change> companions) {}
}
