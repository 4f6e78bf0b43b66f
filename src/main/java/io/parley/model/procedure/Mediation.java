package io.parley.model.procedure;

import io.parley.model.draw.Parameter;
import io.parley.model.draw.World;
import java.util.List;

/**
 * How a single text is mediated. Styles of mediation: Touval and Zartman (1985), Beardsley et al.
 * (2006).
 *
 * @param mediator who holds the text: {@code neutral}, or an actor's id (a word)
 * @param style what the mediator does, one of {@link #STYLES} (a word)
 * @param drafts how many changes of the text one who facilitates puts to the parties in a round, 1
 *     or more
 * @param offers what one who manipulates offers for a deal
 * @param presses on whom one who manipulates leans after a no
 */
public record Mediation(
    Parameter mediator,
    Parameter style,
    Parameter drafts,
    List<Inducement> offers,
    List<Leverage> presses) {

  /** In place of an actor's index where a mediator who is none of them speaks. */
  public static final int NEUTRAL = -1;

  /** The word for a mediator who is none of the actors; in the word's list it comes first. */
  public static final String NEUTRAL_WORD = "neutral";

  /** The mediator tries changes of a text and finds out who is against them. */
  public static final String FACILITATE = "facilitate";

  /** The mediator puts the text that it believes to be the fairest. */
  public static final String FORMULATE = "formulate";

  /** The mediator formulates, and has something to offer and to press with. */
  public static final String MANIPULATE = "manipulate";

  /** What a mediator can do. */
  public static final List<String> STYLES = List.of(FACILITATE, FORMULATE, MANIPULATE);

  public Mediation {
    offers = List.copyOf(offers);
    presses = List.copyOf(presses);
  }

  /** The mediator's index among the actors, or {@link #NEUTRAL}. */
  public int mediator(World world) {
    return world.choice(mediator) + NEUTRAL;
  }

  /** Whether the mediator puts texts of its own. */
  public boolean formulates(World world) {
    return !world.word(style).equals(FACILITATE);
  }

  /** Whether it also offers and presses. */
  public boolean manipulates(World world) {
    return world.word(style).equals(MANIPULATE);
  }

  /** What a deal by a text of its brings {@code actor} on top, in value units. */
  public double offered(int actor, World world) {
    double offered = 0;
    for (Inducement offer : offers) {
      offered += offer.to() == actor && manipulates(world) ? world.number(offer.worth()) : 0;
    }
    return offered;
  }

  /**
   * What a mediator offers an actor for a deal.
   *
   * @param to the actor
   * @param worth what it is worth to it, 0 or more, in value units
   */
  public record Inducement(int to, Parameter worth) {}
}
