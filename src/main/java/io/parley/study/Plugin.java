package io.parley.study;

import io.parley.simulation.protocol.Protocols;
import io.parley.strategy.Strategies;

/**
 * Strategies and protocols from outside Parley, under names that scenarios can then use.
 *
 * <p>A jar offers one by naming its class in {@code META-INF/services/io.parley.study.Plugin}, as
 * {@link java.util.ServiceLoader} asks; {@code parley --plugins JAR} then finds it.
 */
public interface Plugin {

  /**
   * The strategies that are known and its own.
   *
   * @param known those that are known
   */
  default Strategies strategies(Strategies known) {
    return known;
  }

  /**
   * The protocols that are known and its own.
   *
   * @param known those that are known
   */
  default Protocols protocols(Protocols known) {
    return known;
  }
}
