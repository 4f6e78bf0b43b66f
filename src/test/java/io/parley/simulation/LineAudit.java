package io.parley.simulation;

import io.parley.model.Actor;
import io.parley.model.RedLine;
import io.parley.model.Scenario;
import io.parley.model.draw.World;
import io.parley.model.outcome.Outcome;
import io.parley.model.record.TranscriptEntry;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which lines with a price or a bluff are gone for good, as {@link BluffAudit} finds right, and
 * what they cost, reckoned anew.
 */
final class LineAudit {

  private final Scenario scenario;
  private final Set<RedLine> gone = new HashSet<>();
  private int priced;

  LineAudit(Scenario scenario) {
    this.scenario = scenario;
  }

  /** How often something of worth was taken off for a line. */
  int priced() {
    return priced;
  }

  private RedLine line(int actor, String id) {
    return scenario.actors().get(actor).redLines().stream()
        .filter(each -> each.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  void gaveWay(TranscriptEntry.GaveWay it) {
    RedLine line = line(it.actor(), it.line());
    if (line.price() != null || line.bluff() != null) {
      gone.add(line);
    }
  }

  void cameToLight(TranscriptEntry.CameToLight it) {
    gone.add(line(it.actor(), it.line()));
  }

  private static boolean isBluff(RedLine line, World world) {
    return line.bluff() != null && world.number(line.bluff()) == 1;
  }

  boolean isGone(RedLine line) {
    return gone.contains(line);
  }

  boolean keepsTo(int actor, RedLine line, World world) {
    return !isBluff(line, world) && !gone.contains(line);
  }

  /** Those whose price is taken off where an outcome breaks them. */
  List<RedLine> paid(Actor actor, World world) {
    @Nullable Outcome initial = scenario.statusQuo();
    List<RedLine> paid = new ArrayList<>();
    for (RedLine line : actor.redLines()) {
      boolean counts =
          gone.contains(line) || isBluff(line, world) || world.number(line.firmness()) == 0;
      if (line.price() != null && counts && (initial == null || !line.never().holds(initial))) {
        paid.add(line);
        priced++;
      }
    }
    return paid;
  }
}
