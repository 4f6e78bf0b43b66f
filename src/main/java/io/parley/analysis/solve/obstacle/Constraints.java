package io.parley.analysis.solve.obstacle;

import io.parley.analysis.solve.bargain.Bargain;
import io.parley.model.Actor;
import io.parley.model.RedLine;
import io.parley.model.Valuation;
import io.parley.model.outcome.ActorSet;
import io.parley.model.outcome.Outcome;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What can keep a deal from coming about: each actor's no-deal value, each of its red lines that
 * stands and, after all of those, each actor's say altogether. A set of them holds their numbers.
 */
final class Constraints {

  private final Bargain bargain;
  private final List<Constraint> all = new ArrayList<>();
  private final int says;

  Constraints(Bargain bargain) {
    this.bargain = bargain;
    List<Actor> actors = bargain.scenario().actors();
    for (int actor = 0; actor < actors.size(); actor++) {
      String path = "actors." + actors.get(actor).id();
      all.add(new Constraint(path + ".value", actor, null));
      for (RedLine line : actors.get(actor).redLines()) {
        if (bargain.keepsTo(actor, line)) {
          all.add(new Constraint(path + ".red_lines." + line.id(), actor, line));
        }
      }
    }
    says = all.size();
    for (int actor = 0; actor < actors.size(); actor++) {
      all.add(new Constraint("actors." + actors.get(actor).id() + ".consent", actor, null));
    }
  }

  /** The id of a constraint: the path of a line, or of an actor's value or consent. */
  String id(int constraint) {
    return all.get(constraint).id;
  }

  /** Whose constraint it is. */
  int owner(int constraint) {
    return all.get(constraint).owner;
  }

  /** An actor's say altogether. */
  int say(int actor) {
    return says + actor;
  }

  /** The lines and values of {@code owners} that keep them from taking {@code outcome}. */
  BitSet violated(Outcome outcome, ActorSet owners) {
    BitSet violated = new BitSet(says);
    for (int number = 0; number < says; number++) {
      Constraint constraint = all.get(number);
      if (owners.contains(constraint.owner) && isViolated(constraint, outcome)) {
        violated.set(number);
      }
    }
    return violated;
  }

  private boolean isViolated(Constraint constraint, Outcome outcome) {
    return constraint.line == null
        ? bargain.gainOnceGivenUp(constraint.owner, outcome) < -Valuation.PRECISION
        : bargain.refuses(constraint.owner, constraint.line, outcome);
  }

  /** Those who own one of the constraints in {@code set}. */
  ActorSet owners(BitSet set) {
    ActorSet owners = ActorSet.NONE;
    for (int each = set.nextSetBit(0); each >= 0; each = set.nextSetBit(each + 1)) {
      owners = owners.with(owner(each));
    }
    return owners;
  }

  /** The ids of the constraints in {@code set}. */
  List<String> ids(BitSet set) {
    return set.stream().mapToObj(this::id).toList();
  }

  private record Constraint(String id, int owner, @Nullable RedLine line) {}
}
