package io.parley.strategy.belief;

/** How an actor comes to believe what another wants. */
public interface Belief {

  /** Its name in a scenario. */
  String name();

  /** Whether what is said can change it. */
  default boolean learns() {
    return false;
  }

  /** An opinion of {@code other}, which is kept for the rest of the run. */
  Opinion of(Counterpart other);
}
