package io.parley.strategy;

/** What an actor takes another to want. */
public interface Belief {

  /** Its name in a scenario. */
  String name();

  /**
   * What each option of each issue is believed to be worth to another actor, by issue and option.
   *
   * @param declared what the other says in public, in the same form
   */
  double[][] worth(double[][] declared);
}
