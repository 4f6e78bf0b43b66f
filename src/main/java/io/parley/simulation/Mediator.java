package io.parley.simulation;

import io.parley.model.ActorSet;
import io.parley.model.KeyedRandom;
import io.parley.model.Mediation;
import io.parley.model.Outcome;
import io.parley.model.Valuation;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The one who holds a single text at a table. A neutral one knows what everybody knows and wants
 * nothing; an actor also keeps to its own lines and puts no change that makes the text worse to it.
 */
final class Mediator {

  /** A change that can't be put is drawn anew, at most this often. */
  private static final int TRIES = 50;

  /** What a round's numbers are for: drawing an issue and an option, and taking the draft. */
  private static final int NUMBERS_A_TRY = 2;

  private static final long DRAWS = KeyedRandom.key("mediator draws");
  private static final long TAKES = KeyedRandom.key("mediator takes");

  private final NegotiationState state;
  private final Table table;
  private final int opened;
  private final int index;

  Mediator(NegotiationState state, Table table) {
    this.state = state;
    this.table = table;
    this.opened = state.round();
    Mediation mediation = table.track().mediation();
    this.index = mediation == null ? Mediation.NEUTRAL : mediation.mediator(state.world());
  }

  /** The actor's index, or {@link Mediation#NEUTRAL}. */
  int index() {
    return index;
  }

  /** How many changes it puts in a round. */
  int drafts() {
    Mediation mediation = table.track().mediation();
    return mediation == null ? 1 : (int) StrictMath.rint(state.world().number(mediation.drafts()));
  }

  /**
   * How readily it overrides a no: from 1 when the table opened, falling with each round to 0 in
   * the last that the clock allows.
   */
  double temperature() {
    int last = state.scenario().clock().rounds() - 1;
    return last <= opened ? 0 : (double) (last - state.round()) / (last - opened);
  }

  /**
   * The text to work on in this round: {@code last}, where what is not open now is as it is in
   * force; a fresh one if there is none or a line now stands in its way. Null if none was found.
   */
  @Nullable Outcome text(@Nullable Outcome last) {
    OpenOutcomes latitude = latitude();
    Outcome text = last == null ? null : latitude.now(last, state.statusQuo());
    return text == null || !latitude.allows(text) ? begin() : text;
  }

  /** What is in force or, where nothing is, any text at random. */
  private @Nullable Outcome begin() {
    if (state.statusQuo() != null) {
      return state.statusQuo();
    }
    OpenOutcomes latitude = latitude();
    int[][] open = latitude.open();
    if (Arrays.stream(open).anyMatch(options -> options.length == 0)) {
      return null;
    }
    for (int attempt = 0; attempt < TRIES; attempt++) {
      int first = attempt * open.length;
      Outcome text =
          Outcome.of(
              IntStream.range(0, open.length)
                  .map(issue -> pick(open[issue], DRAWS, first + issue))
                  .toArray());
      if (latitude.allows(text)) {
        return text;
      }
    }
    return null;
  }

  /**
   * The text with one issue at random at another option at random; null if nothing that could be
   * put was drawn.
   *
   * @param number which of the round's drafts it is, from 0
   */
  @Nullable Outcome draft(Outcome text, int number) {
    OpenOutcomes latitude = latitude();
    int[] changeable =
        IntStream.range(0, text.size())
            .filter(issue -> others(latitude, text, issue).length > 0)
            .toArray();
    for (int attempt = 0; attempt < TRIES && changeable.length > 0; attempt++) {
      int first = ((number + 1) * TRIES + attempt) * NUMBERS_A_TRY + TRIES * text.size();
      int issue = pick(changeable, DRAWS, first);
      Outcome draft = text.with(issue, pick(others(latitude, text, issue), DRAWS, first + 1));
      if (latitude.allows(draft) && suitsItself(draft, text)) {
        return draft;
      }
    }
    return null;
  }

  private boolean suitsItself(Outcome draft, Outcome text) {
    if (index == Mediation.NEUTRAL) {
      return true;
    }
    Negotiator own = state.negotiator(index);
    return own.value(draft) >= own.value(text) - Valuation.PRECISION;
  }

  private static int[] others(OpenOutcomes latitude, Outcome text, int issue) {
    return Arrays.stream(latitude.open()[issue])
        .filter(option -> option != text.option(issue))
        .toArray();
  }

  /**
   * Whether a draft goes into the text: at once if nobody is against it, else with the chance
   * {@code exp(−n / T)}, n counting each no once and each strong no twice.
   *
   * @param number which of the round's drafts it is, from 0
   */
  boolean takes(ActorSet against, ActorSet strongly, int number) {
    double noes = against.size() + strongly.size();
    return noes == 0 || uniform(TAKES, number) < StrictMath.exp(-noes / temperature());
  }

  /**
   * Whether {@code text} can be put for agreement: it changes something, and no remembered refusal
   * bars it.
   */
  boolean canPut(Outcome text) {
    return !text.equals(state.statusQuo())
        && !table
            .memory()
            .bars(
                text,
                actor ->
                    index == Mediation.NEUTRAL
                        ? state.negotiator(actor).stance().declared()
                        : state.negotiator(index).believedWorth(actor));
  }

  private OpenOutcomes latitude() {
    Negotiator own = index == Mediation.NEUTRAL ? null : state.negotiator(index);
    return OpenOutcomes.of(state, table, own, true);
  }

  private int pick(int[] from, long purpose, int number) {
    return from[(int) (uniform(purpose, number) * from.length)];
  }

  private double uniform(long purpose, int number) {
    long own = KeyedRandom.key(KeyedRandom.key(table.track().id()), purpose);
    return state.uniform(KeyedRandom.key(own, state.round()), number);
  }
}
