package io.parley.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.model.Scenario;
import io.parley.model.outcome.Change;
import io.parley.model.outcome.Outcome;
import io.parley.model.record.Refusal.Stage;
import io.parley.model.record.RunRecord;
import io.parley.model.record.TranscriptEntry;
import io.parley.strategy.Strategies;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/** A run of a small scenario with all that happened in it, asked about by the scenario's ids. */
final class OneRun {

  private final Scenario scenario;
  private final List<TranscriptEntry> moments;
  private final RunRecord record;

  private OneRun(Scenario scenario, List<TranscriptEntry> moments, RunRecord record) {
    this.scenario = scenario;
    this.moments = moments;
    this.record = record;
  }

  /** The first run of the scenario in {@code yaml}. */
  static OneRun of(String yaml) {
    Scenario scenario = ScenarioGenerator.read(yaml);
    List<TranscriptEntry> moments = new ArrayList<>();
    RunRecord record = Negotiation.keyed(scenario, Strategies.standard(), 1).play(1, moments::add);
    return new OneRun(scenario, moments, record);
  }

  /** The id of the option that is in force on {@code issue} at the end. */
  String option(String issue) {
    Outcome outcome = record.outcome();
    assertThat(outcome).as("something is in force").isNotNull();
    int index = issue(issue);
    return scenario.issues().get(index).options().get(outcome.option(index)).id();
  }

  RunRecord record() {
    return record;
  }

  /** How many rounds were played. */
  int rounds() {
    return record.path().rounds();
  }

  /** Everything of a kind that happened, in order. */
  <M extends TranscriptEntry> List<M> all(Class<M> kind) {
    return moments.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  /** The rounds in which things of a kind happened. */
  <M extends TranscriptEntry> List<Integer> roundsOf(Class<M> kind) {
    return all(kind).stream().map(TranscriptEntry::round).toList();
  }

  /** Who was asked to ratify what {@code track} agreed, in order. */
  List<String> askedToRatify(String track) {
    return names(
        all(TranscriptEntry.Answered.class).stream()
            .filter(it -> it.track() == track(track) && it.stage() == Stage.RATIFICATION)
            .toList(),
        TranscriptEntry.Answered::actor);
  }

  /** Who refused to ratify what {@code track} agreed, in order, and why. */
  List<String> refusedToRatify(String track) {
    return all(TranscriptEntry.Answered.class).stream()
        .filter(it -> it.track() == track(track) && it.stage() == Stage.RATIFICATION)
        .filter(it -> it.reason() != null)
        .map(it -> actor(it.actor()) + ": " + it.reason())
        .toList();
  }

  /** The proposals put forward at {@code track}, each with its round and what it would change. */
  List<String> proposals(String track) {
    return all(TranscriptEntry.Proposed.class).stream()
        .filter(it -> it.track() == track(track))
        .map(it -> it.round() + " " + actor(it.actor()) + ": " + changes(it.changes()))
        .toList();
  }

  /** What took effect, in order, each with its round, its table and what it changed. */
  List<String> deals() {
    return record.deals().stream()
        .map(
            it ->
                it.round()
                    + " "
                    + scenario.tracks().get(it.track()).id()
                    + ": "
                    + changes(it.changes()))
        .toList();
  }

  /** What holding out had cost {@code actor} by the end of {@code round}. */
  double wear(String actor, int round) {
    return record.path().wear()[round][actor(actor)];
  }

  private String changes(List<Change> changes) {
    List<String> options = new ArrayList<>();
    changes.forEach(
        it -> options.add(scenario.issues().get(it.issue()).options().get(it.to()).id()));
    return String.join(" ", options);
  }

  private <M> List<String> names(List<M> things, ToIntFunction<M> actor) {
    return things.stream().map(it -> actor(actor.applyAsInt(it))).toList();
  }

  String actor(int index) {
    return scenario.actors().get(index).id();
  }

  int actor(String id) {
    return index(scenario.actors().stream().map(it -> it.id()).toList(), id);
  }

  int track(String id) {
    return index(scenario.tracks().stream().map(it -> it.id()).toList(), id);
  }

  private int issue(String id) {
    return index(scenario.issues().stream().map(it -> it.id()).toList(), id);
  }

  private static int index(List<String> ids, String id) {
    return IntStream.range(0, ids.size())
        .filter(index -> ids.get(index).equals(id))
        .findFirst()
        .orElseThrow(() -> new AssertionError(id + " is none of " + ids));
  }
}
