package io.parley.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.model.Scenario;
import io.parley.model.draw.Parameter;
import io.parley.model.draw.World;
import io.parley.model.outcome.ActorSet;
import io.parley.model.outcome.Change;
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
        assertThat(waits(change, before, it, due)).as("somebody is waited for").isTrue();
      }
      if (due > it.round()) {
        pending.add(new Pledge(it.round(), change, due, agreeing, it.changes()));
      }
    }
  }

  /** Whether alone it would leave something unmet, and something else is due just then. */
  private boolean waits(Change change, Outcome before, TranscriptEntry.TookEffect it, int due) {
    return !Auditor.hasWhatItRequires(scenario, before.after(List.of(change)))
        && it.due().entrySet().stream()
            .anyMatch(each -> each.getKey() != change.issue() && each.getValue() == due);
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

  /**
   * What falls due comes before events: until one undoes something, pledges fall as they are due.
   */
  void fell(TranscriptEntry.PledgeFell it, Outcome inForce) {
    List<Pledge> fallen =
        new ArrayList<>(it.changes().stream().map(change -> onIssue(change.issue())).toList());
    pending.removeAll(fallen);
    if (undone.isEmpty()) {
      fellAsDue(fallen, it.round(), inForce);
    } else {
      assertThat(fallen).as("what falls with something undone").allMatch(this::isUndone);
    }
  }

  /** Deal by deal: with what is still due, something would lack what it requires. */
  private void fellAsDue(List<Pledge> fallen, int round, Outcome inForce) {
    while (!fallen.isEmpty()) {
      List<Change> deal = fallen.get(0).companions;
      List<Change> due =
          fallen.stream().filter(each -> each.due == round).map(Pledge::change).toList();
      assertThat(fallen).as("of a deal that falls").anyMatch(it -> it.isOf(deal, round));
      assertThat(Auditor.hasWhatItRequires(scenario, inForce.after(due)))
          .as("round %d: whether all that is due could be in force", round)
          .isFalse();
      assertThat(pending).as("what was agreed with it").noneMatch(it -> it.companions == deal);
      fallen.removeIf(it -> it.companions == deal);
    }
  }

  private boolean isUndone(Pledge pledge) {
    return pledge.companions.stream()
        .anyMatch(
            each ->
                undone.stream()
                    .anyMatch(back -> back.issue() == each.issue() && back.from() == each.to()));
  }

  /** At the end of a round nothing is overdue, and nothing is left whose companion is undone. */
  void endOfRound(int round) {
    for (Pledge pledge : pending) {
      assertThat(pledge.due).as("what is pledged is not overdue").isGreaterThan(round);
      assertThat(pledge.made < round && isUndone(pledge)).as("what is undone").isFalse();
    }
    undone.clear();
  }

  private record Pledge(
      int made, Change change, int due, ActorSet agreeing, List<Change> companions) {

    boolean isOf(List<Change> deal, int round) {
      return companions == deal && due == round;
    }
  }
}
