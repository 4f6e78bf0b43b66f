package io.parley.simulation.protocol;

import io.parley.model.Valuation;
import io.parley.model.draw.KeyedRandom;
import io.parley.model.outcome.ActorSet;
import io.parley.model.outcome.Outcome;
import io.parley.strategy.Standpoint;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A single negotiating text that a mediator holds (Klein, Faratin and Bar-Yam 2002, "Using an
 * annealing mediator to solve the prisoners' dilemma in the negotiation of complex contracts":
 * hill-climbing parties, an annealing mediator and votes that may be strong). In a round the
 * mediator puts changes to the parties, one after the other; each says whether it likes the text
 * less with the change, and strongly so if it would then be worth less to it than no deal. These
 * votes are provisional. Then the mediator puts the text as it is, and that carries if those who
 * say yes to it suffice by the table's rule.
 */
final class SingleText implements Protocol {

  private static final long TAKES = KeyedRandom.key("mediator takes");

  private final Floor floor;
  private final Mediator mediator;
  private final Map<Integer, Standpoint> present = new LinkedHashMap<>();
  private @Nullable Outcome text;

  SingleText(Floor floor, Mediator mediator) {
    this.floor = floor;
    this.mediator = mediator;
  }

  /** The parties only answer; what they aim at decides whether they agree to the text. */
  @Override
  public void speak(Standpoint speaker) {
    speaker.aspiration();
    present.put(speaker.self(), speaker);
  }

  /** What is on the table is put only when the round is concluded. */
  @Override
  public List<Proposal> standing() {
    return List.of();
  }

  @Override
  public @Nullable Proposal conclude() {
    return mediator.formulates() ? putFormulated() : putRedrafted();
  }

  /** The mediator puts what it thinks best, and takes in why it was not taken. */
  private @Nullable Proposal putFormulated() {
    present.clear();
    text = mediator.formulated();
    if (text == null) {
      return null;
    }
    Proposal carried = ask(text);
    mediator.hear(text);
    return carried;
  }

  private @Nullable Proposal putRedrafted() {
    TextDrafts drafts = new TextDrafts(mediator, mediator.openOutcomes());
    Outcome current = drafts.text(text, floor.statusQuo());
    for (int number = 0; current != null && number < mediator.drafts(); number++) {
      current = redraft(drafts, current, number);
    }
    present.clear();
    text = current;
    return current == null || !mediator.mayPut(current) ? null : ask(current);
  }

  private @Nullable Proposal ask(Outcome current) {
    Proposal polled = floor.poll(mediator.put(current));
    return floor.carries(polled) ? polled : null;
  }

  private Outcome redraft(TextDrafts drafts, Outcome current, int number) {
    Outcome draft = drafts.draft(current, number);
    if (draft == null) {
      return current;
    }
    ActorSet against = ActorSet.NONE;
    ActorSet strongly = ActorSet.NONE;
    for (Standpoint party : present.values()) {
      double value = party.value(draft);
      if (value < party.value(current) - Valuation.PRECISION) {
        against = against.with(party.self());
        if (value < party.noDealValue() - Valuation.PRECISION) {
          strongly = strongly.with(party.self());
        }
      }
    }
    boolean taken = takes(against, strongly, number);
    mediator.tried(current.changes(draft), against, strongly, taken);
    return taken ? draft : current;
  }

  /**
   * Whether a draft goes into the text: at once if nobody is against it, else with the chance
   * {@code exp(−n / T)}, n counting each no once and each strong no twice, and T the share of the
   * time that is left.
   */
  private boolean takes(ActorSet against, ActorSet strongly, int number) {
    double noes = against.size() + strongly.size();
    return noes == 0
        || mediator.uniform(TAKES, number) < StrictMath.exp(-noes / mediator.timeLeft());
  }

  /** The text stays with the mediator. */
  @Override
  public void clear() {
    present.clear();
  }
}
