package io.parley.model.outcome;

import java.util.ArrayList;
import java.util.List;

/**
 * A set of actors by index, in declared order.
 *
 * @param bits a bit for each actor
 */
public record ActorSet(long bits) {

  /** The most actors that a scenario can have. */
  public static final int MOST = 64;

  /** No actor. */
  public static final ActorSet NONE = new ActorSet(0);

  /** The first {@code count} actors. */
  public static ActorSet first(int count) {
    return new ActorSet(count == MOST ? -1L : (1L << count) - 1);
  }

  /** The set of {@code actors}. */
  public static ActorSet of(Iterable<Integer> actors) {
    long bits = 0;
    for (int actor : actors) {
      bits |= 1L << actor;
    }
    return new ActorSet(bits);
  }

  /** Whether {@code actor} is in the set. */
  public boolean contains(int actor) {
    return (bits >>> actor & 1) != 0;
  }

  /** This set and {@code actor}. */
  public ActorSet with(int actor) {
    return new ActorSet(bits | 1L << actor);
  }

  /** This set less {@code actor}. */
  public ActorSet without(int actor) {
    return new ActorSet(bits & ~(1L << actor));
  }

  /** This set and {@code others}. */
  public ActorSet and(ActorSet others) {
    return new ActorSet(bits | others.bits);
  }

  /** This set less {@code others}. */
  public ActorSet without(ActorSet others) {
    return new ActorSet(bits & ~others.bits);
  }

  /** Whether every one of {@code others} is in this set. */
  public boolean containsAll(ActorSet others) {
    return (others.bits & ~bits) == 0;
  }

  /** How many actors there are. */
  public int size() {
    return Long.bitCount(bits);
  }

  /** Whether there is no actor. */
  public boolean isEmpty() {
    return bits == 0;
  }

  /** The actors' indices, ascending. */
  public List<Integer> toList() {
    List<Integer> actors = new ArrayList<>();
    for (long rest = bits; rest != 0; rest &= rest - 1) {
      actors.add(Long.numberOfTrailingZeros(rest));
    }
    return actors;
  }
}
