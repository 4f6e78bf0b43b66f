package io.parley.simulation.state;

import io.parley.model.RedLine;
import io.parley.model.Reply;
import io.parley.model.Valuation;
import io.parley.model.outcome.ActorSet;
import io.parley.model.outcome.Outcome;
import io.parley.model.procedure.Track;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.IntFunction;

/**
 * What a table remembers of deals that were not ratified: exclusion bars what needs the actor until
 * it sits, a red line bars that line while it stands, value bars what is worth no more to the
 * actor. Whatever an actor refused from outside is forgotten when it takes a seat and speaks for
 * itself, but a private line that has come to light stays known. What is older than the track
 * remembers is forgotten.
 */
public final class RefusalMemory {

  private final RunState run;
  private final List<Negotiator> negotiators;
  private final Track track;
  private final List<Excluded> excluded = new ArrayList<>();
  private final List<Line> lines = new ArrayList<>();
  private final List<TooLittle> tooLittle = new ArrayList<>();

  RefusalMemory(RunState run, List<Negotiator> negotiators, Track track) {
    this.run = run;
    this.negotiators = negotiators;
    this.track = track;
  }

  public void remember(int actor, Reply reply, Outcome refused) {
    switch (Objects.requireNonNull(reply.reason())) {
      case EXCLUDED -> excluded.add(new Excluded(actor, run.round()));
      case RED_LINE ->
          lines.add(new Line(actor, run.round(), Objects.requireNonNull(reply.line())));
      case VALUE -> tooLittle.add(new TooLittle(actor, run.round(), refused));
    }
    run.changed();
  }

  /**
   * Forgets what {@code actor} refused while it had no seat, but for the lines that it would not
   * have told of itself.
   */
  public void forget(int actor) {
    excluded.removeIf(each -> each.actor == actor);
    lines.removeIf(line -> line.actor == actor && !line.line.isPrivate());
    tooLittle.removeIf(refused -> refused.actor == actor);
  }

  /** Forgets, as a round begins, what was refused longer ago than the table remembers. */
  public void forgetOld() {
    double oldest = run.round() - run.number(track.remembers());
    boolean forgot = excluded.removeIf(each -> each.round < oldest);
    forgot |= lines.removeIf(each -> each.round < oldest);
    forgot |= tooLittle.removeIf(each -> each.round < oldest);
    if (forgot) {
      run.changed();
    }
  }

  public boolean isEmpty() {
    return excluded.isEmpty() && lines.isEmpty();
  }

  /** The remembered lines that still stand. */
  List<RedLine> lines() {
    return lines.isEmpty()
        ? List.of()
        : lines.stream()
            .filter(each -> negotiators.get(each.actor).stands(each.line))
            .map(Line::line)
            .toList();
  }

  /** Those who refused what was agreed without them, and still would. */
  ActorSet excluded() {
    ActorSet refusing = ActorSet.NONE;
    for (Excluded each : excluded) {
      if (negotiators.get(each.actor).refusesExclusion()) {
        refusing = refusing.with(each.actor);
      }
    }
    return refusing;
  }

  /**
   * The most that {@code actor} found too little, by what options are believed to be worth to it;
   * negative infinity where it has found nothing so.
   */
  public double tooLittle(int actor, double[][] worth) {
    double most = Double.NEGATIVE_INFINITY;
    for (TooLittle refused : tooLittle) {
      if (refused.actor == actor) {
        most = Math.max(most, refused.outcome.sum(worth));
      }
    }
    return most;
  }

  /** Forgets what anybody found too little; whether there was any. */
  public boolean forgetTooLittle() {
    boolean forgot = !tooLittle.isEmpty();
    tooLittle.clear();
    return forgot;
  }

  /**
   * Whether {@code outcome} is, as is believed, worth no more to one who found it too little.
   *
   * @param believed what options are believed to be worth to an actor
   */
  public boolean bars(Outcome outcome, IntFunction<double[][]> believed) {
    for (TooLittle refused : tooLittle) {
      double[][] worth = believed.apply(refused.actor);
      if (outcome.sum(worth) <= refused.outcome.sum(worth) + Valuation.PRECISION) {
        return true;
      }
    }
    return false;
  }

  private record Excluded(int actor, int round) {}

  private record Line(int actor, int round, RedLine line) {}

  private record TooLittle(int actor, int round, Outcome outcome) {}
}
