package io.parley.strategy;

/** When an actor says yes. */
public interface Acceptance {

  /** Its name in a scenario. */
  String name();

  /**
   * The least value that it says yes to now, in value units. Whatever it returns, nothing worth
   * less than no deal is accepted.
   */
  double least(Standpoint own);
}
