package io.parley.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.model.Actor;
import io.parley.model.RedLine;
import io.parley.model.Scenario;
import io.parley.model.draw.World;
import io.parley.model.outcome.ActorSet;
import io.parley.model.outcome.Outcome;
import io.parley.model.procedure.Leverage;
import io.parley.model.procedure.Mediation;
import io.parley.model.procedure.Track;
import io.parley.model.record.TranscriptEntry;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.data.Offset;
import org.jspecify.annotations.Nullable;

/** Reckons anew what holding out costs each actor, and who presses whom. */
final class WearAudit {

  private static final Offset<Double> ROUNDING = Offset.offset(1e-12);

  private static final int NEVER = -1;

  private final List<Actor> actors;
  private final double[] wear;
  private final List<Track> tracks;
  private final int[][] pressedIn;
  private final int[][] pressedAt;
  private int pressed;
  private int leaned;
  private int aged;

  WearAudit(Scenario scenario) {
    actors = scenario.actors();
    wear = new double[actors.size()];
    tracks = scenario.tracks();
    pressedAt = new int[actors.size()][tracks.size()];
    for (int[] byTrack : pressedAt) {
      Arrays.fill(byTrack, NEVER);
    }
    pressedIn = new int[actors.size()][actors.size()];
    for (int[] byOther : pressedIn) {
      Arrays.fill(byOther, NEVER);
    }
  }

  double wear(int actor) {
    return wear[actor];
  }

  /** How often leverage added to somebody's wear. */
  int pressed() {
    return pressed;
  }

  /** Takes in that {@code actor} refused what {@code accepting} had accepted. */
  void refused(int actor, ActorSet accepting) {
    accepting.toList().forEach(by -> pressedIn[actor][by] = aged);
  }

  /** Takes in that {@code actor} refused a mediator's text. */
  void refusedText(int actor, int track) {
    pressedAt[actor][track] = aged;
  }

  /** Ages everybody, once a round and not in the first, when its events are over. */
  void age(int round, World world, @Nullable Outcome statusQuo, int deals) {
    if (round > aged) {
      aged = round;
      for (int actor = 0; actor < wear.length; actor++) {
        if (holdsOut(actors.get(actor), statusQuo, deals)) {
          wear[actor] += world.number(actors.get(actor).attrition()) + pressure(actor, world);
        }
      }
    }
  }

  private static boolean holdsOut(Actor actor, @Nullable Outcome statusQuo, int deals) {
    if (statusQuo == null) {
      return true;
    }
    return actor.holdsOutWhile() == null ? deals == 0 : actor.holdsOutWhile().holds(statusQuo);
  }

  private double pressure(int actor, World world) {
    double pressure = 0;
    for (int track = 0; track < tracks.size(); track++) {
      Mediation mediation = tracks.get(track).mediation();
      if (mediation != null && mediation.manipulates(world)) {
        int rounds = pressedAt[actor][track] == NEVER ? -1 : aged - pressedAt[actor][track];
        pressure += leaning(mediation, actor, rounds, world);
      }
    }
    for (int by = 0; by < actors.size(); by++) {
      for (Leverage leverage : actors.get(by).leverage()) {
        boolean isOver =
            leverage.lasts() != null
                && aged - pressedIn[actor][by] > world.number(leverage.lasts());
        if (leverage.target() == actor && pressedIn[actor][by] != NEVER && !isOver) {
          pressure += world.number(leverage.wear());
          pressed++;
        }
      }
    }
    return pressure;
  }

  private double leaning(Mediation mediation, int actor, int rounds, World world) {
    double pressure = 0;
    for (Leverage leverage : mediation.presses()) {
      boolean isOver = leverage.lasts() != null && rounds > world.number(leverage.lasts());
      if (leverage.target() == actor && rounds >= 0 && !isOver) {
        pressure += world.number(leverage.wear());
        leaned++;
      }
    }
    return pressure;
  }

  /** How often a mediator added to somebody's wear. */
  int leaned() {
    return leaned;
  }

  void check(TranscriptEntry.Stood it) {
    assertThat(it.wear())
        .as("round %d: the wear of %s", it.round(), actors.get(it.actor()).id())
        .isCloseTo(wear[it.actor()], ROUNDING);
  }

  void check(TranscriptEntry.GaveWay it, World world) {
    RedLine line =
        actors.get(it.actor()).redLines().stream()
            .filter(each -> each.id().equals(it.line()))
            .findFirst()
            .orElseThrow();
    assertThat(wear[it.actor()])
        .as("round %d: the wear with which %s gave way", it.round(), it.line())
        .isGreaterThanOrEqualTo(world.number(line.firmness()) - 1e-8);
  }
}
