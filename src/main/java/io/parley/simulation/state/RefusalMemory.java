package io.parley.simulation.state;

import io.parley.model.RedLine;
import io.parley.model.Reply;
import io.parley.model.Valuation;
import io.parley.model.outcome.ActorSet;
import io.parley.model.outcome.Outcome;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.IntFunction;

/**
 * What a table remembers of deals that were not ratified: exclusion bars what needs the actor until
 * it sits, a red line bars that line while it stands, value bars what is worth no more to the
 * actor. Whatever an actor refused from outside is forgotten when it takes a seat and speaks for
 * itself, but a private line that has come to light stays known.
 */
public final class RefusalMemory {

  private final RunState run;
  private final List<Negotiator> negotiators;
  private ActorSet excluded = ActorSet.NONE;
  private final List<Line> lines = new ArrayList<>();
  private final List<TooLittle> tooLittle = new ArrayList<>();

  RefusalMemory(RunState run, List<Negotiator> negotiators) {
    this.run = run;
    this.negotiators = negotiators;
  }

  public void remember(int actor, Reply reply, Outcome refused) {
    switch (Objects.requireNonNull(reply.reason())) {
      case EXCLUDED -> excluded = excluded.with(actor);
      case RED_LINE -> lines.add(new Line(actor, Objects.requireNonNull(reply.line())));
      case VALUE -> tooLittle.add(new TooLittle(actor, refused));
    }
    run.changed();
  }

  /**
   * Forgets what {@code actor} refused while it had no seat, but for the lines that it would not
   * have told of itself.
   */
  public void forget(int actor) {
    excluded = excluded.without(actor);
    lines.removeIf(line -> line.actor == actor && !line.line.isPrivate());
    tooLittle.removeIf(refused -> refused.actor == actor);
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

  /** The options of each issue less those that need an actor who refuses deals made without it. */
  int[][] restrict(int[][] open) {
    if (excluded.isEmpty()) {
      return open;
    }
    int[][] restricted = new int[open.length][];
    for (int issue = 0; issue < open.length; issue++) {
      restricted[issue] = restrict(issue, open[issue]);
    }
    return restricted;
  }

  private int[] restrict(int issue, int[] options) {
    Outcome statusQuo = run.statusQuo();
    int[] left = new int[options.length];
    int size = 0;
    for (int option : options) {
      if ((statusQuo != null && statusQuo.option(issue) == option)
          || !needsExcluded(issue, option)) {
        left[size++] = option;
      }
    }
    return Arrays.copyOf(left, size);
  }

  private boolean needsExcluded(int issue, int option) {
    ActorSet consent = run.consent().to(issue, option);
    for (int actor : excluded.toList()) {
      if (consent.contains(actor) && negotiators.get(actor).refusesExclusion()) {
        return true;
      }
    }
    return false;
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

  private record Line(int actor, RedLine line) {}

  private record TooLittle(int actor, Outcome outcome) {}
}
