package io.parley.strategy;

import io.parley.model.draw.Vocabulary.Exponent;
import io.parley.model.outcome.Outcome;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Goes down the list of outcomes, the best for itself first, one step for each new proposal of the
 * others (MiCRO: de Jonge 2022, "An analysis of the linear bilateral ANAC domains using the MiCRO
 * benchmark strategy").
 *
 * <p>It takes the next step if it has made no more distinct proposals than the other has; among
 * several others, than the one who has made the fewest. Otherwise it repeats one of its earlier
 * ones, drawn at random, and aims at what the worst of them is worth. While nobody has said
 * anything to its last proposal, it stays with that: the stacked protocol may give the floor to the
 * same actor twice in a row.
 */
record Micro() implements Concession {

  @Override
  public String name() {
    return "micro";
  }

  @Override
  public @Nullable Exponent exponent() {
    return null;
  }

  @Override
  public boolean listens() {
    return true;
  }

  @Override
  public double aspiration(Standpoint own) {
    Heard heard = new Heard(own);
    List<Outcome> mine = heard.ownOutcomes();
    Outcome next = next(own, heard, mine);
    double aim =
        next != null
            ? own.value(next)
            : mine.stream().mapToDouble(own::value).min().orElse(own.bestValue());
    return Math.max(own.noDealValue(), Math.min(own.bestValue(), aim));
  }

  @Override
  public @Nullable Outcome proposal(Standpoint own) {
    Heard heard = new Heard(own);
    List<Outcome> mine = heard.ownOutcomes();
    Outcome next = next(own, heard, mine);
    if (next != null || mine.isEmpty()) {
      return next;
    }
    return isWaiting(heard, mine)
        ? mine.get(mine.size() - 1)
        : mine.get((int) (own.uniform(0) * mine.size()));
  }

  /** The outcome to which it now steps down, or null if it takes no step. */
  private static @Nullable Outcome next(Standpoint own, Heard heard, List<Outcome> mine) {
    int fewest =
        heard.others().stream().mapToInt(other -> heard.outcomesOf(other).size()).min().orElse(0);
    if (mine.size() > fewest || isWaiting(heard, mine)) {
      return null;
    }
    Set<Outcome> proposed = new HashSet<>(mine);
    int rank = 0;
    Outcome next = own.ranking().get(rank);
    while (next != null && proposed.contains(next)) {
      rank++;
      next = own.ranking().get(rank);
    }
    return next != null && heard.canBeProposed(next) ? next : null;
  }

  private static boolean isWaiting(Heard heard, List<Outcome> mine) {
    return !mine.isEmpty() && heard.nothingSinceOwn();
  }
}
