package io.parley.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.model.RedLine;
import io.parley.model.Scenario;
import io.parley.model.draw.World;
import io.parley.model.outcome.Change;
import io.parley.model.outcome.Outcome;
import io.parley.model.procedure.Mediation;
import io.parley.model.record.TranscriptEntry;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Follows from a transcript alone when lines with a price or a bluff are gone: as soon as wear has
 * reached their firmness, and bluffs as soon as their holder puts forward or accepts what they
 * would refuse; never otherwise, and never twice.
 */
final class BluffAudit implements Consumer<TranscriptEntry> {

  private static final double ROUNDING = 1e-8;

  private final Scenario scenario;
  private final Set<RedLine> gone = new HashSet<>();
  private final Set<RedLine> dueNow = new HashSet<>();
  private final Set<RedLine> wornThisRound = new HashSet<>();
  private World world;
  private @Nullable Outcome statusQuo;
  private int byDeed;
  private int byWear;

  BluffAudit(Scenario scenario, World world) {
    this.scenario = scenario;
    this.world = world;
    this.statusQuo = scenario.statusQuo();
    scenario.actors().stream()
        .flatMap(actor -> actor.redLines().stream())
        .filter(line -> isForGood(line) && world.number(line.firmness()) <= ROUNDING)
        .forEach(gone::add);
  }

  /** How many bluffs came to light by what their holder did. */
  int byDeed() {
    return byDeed;
  }

  /** How many lines were gone as wear had reached their firmness. */
  int byWear() {
    return byWear;
  }

  @Override
  public void accept(TranscriptEntry moment) {
    if (moment instanceof TranscriptEntry.CameToLight it) {
      cameToLight(line(it.actor(), it.line()));
      return;
    }
    assertThat(dueNow).as("round %d: bluffs that stay in the dark", moment.round()).isEmpty();
    if (moment instanceof TranscriptEntry.Proposed it) {
      back(it.actor(), it.changes());
    } else if (moment instanceof TranscriptEntry.TextPut it && it.mediator() != Mediation.NEUTRAL) {
      back(it.mediator(), it.changes());
    } else if (moment instanceof TranscriptEntry.Answered it && it.reason() == null) {
      back(it.actor(), it.changes());
    } else if (moment instanceof TranscriptEntry.GaveWay it) {
      gaveWay(line(it.actor(), it.line()));
    } else if (moment instanceof TranscriptEntry.ParameterChanged it) {
      world = world.with(scenario.parameters().find(it.path()), it.to());
    } else if (moment instanceof TranscriptEntry.TookEffect it) {
      statusQuo = after(it.atOnce());
    } else if (moment instanceof TranscriptEntry.CameIntoForce it) {
      statusQuo = after(it.changes());
    } else if (moment instanceof TranscriptEntry.Reverted it) {
      statusQuo = after(it.changes());
    } else if (moment instanceof TranscriptEntry.Stood it) {
      stood(it);
    }
  }

  private Outcome after(List<Change> changes) {
    Outcome now = statusQuo;
    return (now == null ? Outcome.of(new int[scenario.issues().size()]) : now).after(changes);
  }

  private void back(int actor, List<Change> changes) {
    for (RedLine line : scenario.actors().get(actor).redLines()) {
      if (isBluff(line) && !gone.contains(line) && line.refuses(after(changes), statusQuo)) {
        dueNow.add(line);
      }
    }
  }

  private void cameToLight(RedLine line) {
    assertThat(isBluff(line)).as("%s is a bluff", line.id()).isTrue();
    assertThat(gone.add(line)).as("%s comes to light for the first time", line.id()).isTrue();
    if (dueNow.remove(line)) {
      byDeed++;
    } else {
      wornThisRound.add(line);
    }
  }

  private void gaveWay(RedLine line) {
    assertThat(isBluff(line)).as("%s, which gives way, is a bluff", line.id()).isFalse();
    assertThat(gone).as("lines that have given way for good").doesNotContain(line);
    if (isForGood(line)) {
      gone.add(line);
      wornThisRound.add(line);
    }
  }

  private void stood(TranscriptEntry.Stood it) {
    for (RedLine line : scenario.actors().get(it.actor()).redLines()) {
      double firmness = world.number(line.firmness());
      if (wornThisRound.remove(line)) {
        assertThat(it.wear()).as("wear against firmness").isGreaterThan(firmness - ROUNDING);
        byWear++;
      }
      if (isForGood(line) && it.wear() > firmness + ROUNDING) {
        assertThat(gone).as("round %d: lines worn through", it.round()).contains(line);
      }
    }
  }

  private boolean isBluff(RedLine line) {
    return line.bluff() != null && world.number(line.bluff()) == 1;
  }

  private static boolean isForGood(RedLine line) {
    return line.price() != null || line.bluff() != null;
  }

  private RedLine line(int actor, String id) {
    List<RedLine> lines = new ArrayList<>(scenario.actors().get(actor).redLines());
    lines.removeIf(each -> !each.id().equals(id));
    return lines.get(0);
  }
}
