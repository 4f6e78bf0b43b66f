package io.parley.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.model.Actor;
import io.parley.model.RedLine;
import io.parley.model.Scenario;
import io.parley.model.draw.World;
import io.parley.model.outcome.ActorSet;
import io.parley.model.outcome.Change;
import io.parley.model.outcome.Outcome;
import io.parley.model.procedure.Track;
import io.parley.model.record.Refusal.Reason;
import io.parley.model.record.Refusal.Stage;
import io.parley.model.record.TranscriptEntry;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reckons anew at one table whose lines each proposal has to spare, by whom its proposer regards
 * and by what the table remembers.
 */
final class ReckoningAudit {

  /** Where things stand as something is proposed. */
  record Now(
      World world,
      @Nullable Outcome statusQuo,
      ActorSet[] agreed,
      ActorSet seated,
      BitSet pledged) {}

  private final Scenario scenario;
  private final Track track;
  private final WearAudit wear;
  private final LineAudit lines;
  private final List<Remembered> memory = new ArrayList<>();
  private int spared;
  private int barred;
  private int forgotten;

  ReckoningAudit(Scenario scenario, Track track, WearAudit wear, LineAudit lines) {
    this.scenario = scenario;
    this.track = track;
    this.wear = wear;
    this.lines = lines;
  }

  /** For how many proposals there was somebody's line to spare. */
  int spared() {
    return spared;
  }

  /** For how many there was something remembered to spare. */
  int barred() {
    return barred;
  }

  /** How much was forgotten because it was long ago. */
  int forgotten() {
    return forgotten;
  }

  void beginRound(int round, World world) {
    double remembers = world.number(track.remembers());
    int before = memory.size();
    memory.removeIf(each -> round - each.round > remembers);
    forgotten += before - memory.size();
  }

  void seated(int actor) {
    memory.removeIf(each -> each.actor == actor && (each.line == null || !each.line.isPrivate()));
  }

  void answered(TranscriptEntry.Answered it) {
    boolean isLine = it.reason() == Reason.RED_LINE;
    if (it.stage() == Stage.RATIFICATION && (isLine || it.reason() == Reason.EXCLUDED)) {
      RedLine line =
          scenario.actors().get(it.actor()).redLines().stream()
              .filter(each -> isLine && each.id().equals(it.line()))
              .findFirst()
              .orElse(null);
      memory.add(new Remembered(it.round(), it.actor(), line));
    }
  }

  void proposed(TranscriptEntry.Proposed it, Now now) {
    Outcome outcome = after(now.statusQuo, it.changes());
    Actor proposer = scenario.actors().get(it.actor());
    ActorSet needed = needed(it.changes(), now.agreed);
    for (int actor = 0; actor < scenario.actors().size(); actor++) {
      if (actor != it.actor()) {
        boolean consenters = now.world.word(proposer.strategy().regards()).equals("consenters");
        boolean regarded = consenters ? needed.contains(actor) : now.seated.contains(actor);
        if (regarded) {
          checkPublicLines(it, actor, outcome, now);
          checkExclusion(it, actor, consenters, now);
        }
      }
    }
    checkMemory(it, outcome, needed, now);
  }

  private void checkPublicLines(TranscriptEntry.Proposed it, int actor, Outcome outcome, Now now) {
    for (RedLine line : scenario.actors().get(actor).redLines()) {
      if (!line.isProcedural() && !line.isPrivate() && isSaid(actor, line, now.world)) {
        spared++;
        assertThat(line.refuses(outcome, now.statusQuo))
            .as("round %d: %s spares %s", it.round(), name(it.actor()), line.id())
            .isFalse();
      }
    }
  }

  private void checkExclusion(TranscriptEntry.Proposed it, int actor, boolean consenters, Now now) {
    boolean counts =
        consenters
            && !now.seated.contains(actor)
            && !now.world.word(track.onRefusal()).equals("widen");
    assertThat(counts && refusesExclusion(actor, now.world))
        .as("round %d: %s goes over the head of %s", it.round(), name(it.actor()), name(actor))
        .isFalse();
  }

  private void checkMemory(TranscriptEntry.Proposed it, Outcome outcome, ActorSet needed, Now now) {
    for (Remembered each : memory) {
      barred++;
      RedLine line = each.line;
      boolean bars =
          line == null
              ? needed.contains(each.actor) && refusesExclusion(each.actor, now.world)
              : isSaid(each.actor, line, now.world) && line.refuses(outcome, now.statusQuo);
      assertThat(bars)
          .as("round %d: %s proposes what was refused in %d", it.round(), it.actor(), each.round)
          .isFalse();
    }
  }

  private boolean refusesExclusion(int actor, World world) {
    return scenario.actors().get(actor).redLines().stream()
        .anyMatch(line -> line.isProcedural() && isSaid(actor, line, world));
  }

  private boolean isSaid(int actor, RedLine line, World world) {
    return wear.wear(actor) < world.number(line.firmness()) - 1e-9 && !lines.isGone(line);
  }

  private ActorSet needed(Collection<Change> changes, ActorSet[] agreed) {
    ActorSet needed = ActorSet.NONE;
    for (Change change : changes) {
      ActorSet option = scenario.issues().get(change.issue()).options().get(change.to()).consent();
      needed = needed.and(option).and(agreed[change.issue()]);
    }
    return needed;
  }

  private Outcome after(@Nullable Outcome statusQuo, List<Change> changes) {
    Outcome base = statusQuo == null ? Outcome.of(new int[scenario.issues().size()]) : statusQuo;
    return base.after(changes);
  }

  private String name(int actor) {
    return scenario.actors().get(actor).id();
  }

  private record Remembered(int round, int actor, @Nullable RedLine line) {}
}
