package io.parley.model.procedure;

import io.parley.model.draw.Parameter;
import io.parley.model.draw.World;

/**
 * How a single text is mediated.
 *
 * @param mediator who holds the text: {@code neutral}, or an actor's id (a word)
 * @param drafts how many changes of the text are put to the parties in a round, 1 or more
 */
public record Mediation(Parameter mediator, Parameter drafts) {

  /** In place of an actor's index where a mediator who is none of them speaks. */
  public static final int NEUTRAL = -1;

  /** The word for a mediator who is none of the actors; in the word's list it comes first. */
  public static final String NEUTRAL_WORD = "neutral";

  /** The mediator's index among the actors, or {@link #NEUTRAL}. */
  public int mediator(World world) {
    return world.choice(mediator) + NEUTRAL;
  }
}
