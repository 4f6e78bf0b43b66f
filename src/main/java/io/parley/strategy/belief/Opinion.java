package io.parley.strategy.belief;

/** What one actor believes another to want. */
@FunctionalInterface
public interface Opinion {

  /**
   * What each option of each issue is, as it now believes, worth to the other: weight times value,
   * by issue and option, the weights summing to 1.
   */
  double[][] worth();
}
