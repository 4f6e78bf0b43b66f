package io.parley.simulation.state;

import io.parley.model.Prospect;
import io.parley.model.RedLine;
import io.parley.model.outcome.ActorSet;
import io.parley.model.outcome.Condition;
import io.parley.model.outcome.Outcome;
import io.parley.simulation.protocol.OpenOutcomes;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * With whose lines somebody reckons at a table: its own, the public ones of those it regards and,
 * where that counts, those invoked there. It regards those seated, or else everybody whose consent
 * is needed, wherever a move needs it.
 */
public final class Reckoning {

  private final RunState run;
  private final List<Negotiator> negotiators;
  private final TableState table;
  private final @Nullable Negotiator own;
  private final BooleanSupplier regardsConsenters;

  private Reckoning(
      RunState run,
      Participants participants,
      TableState table,
      @Nullable Negotiator own,
      BooleanSupplier regardsConsenters) {
    this.run = run;
    this.negotiators = participants.negotiators();
    this.table = table;
    this.own = own;
    this.regardsConsenters = regardsConsenters;
  }

  /** That of {@code own}, who regards whom its strategy names. */
  public static Reckoning of(
      RunState run, Participants participants, TableState table, Negotiator own) {
    return new Reckoning(run, participants, table, own, () -> own.resolved().regardsConsenters());
  }

  /**
   * That of a mediator, with its own lines unless it is neutral.
   *
   * @param regardsConsenters whether it regards everybody whose consent is needed, or else those
   *     seated
   */
  public static Reckoning ofMediator(
      RunState run,
      Participants participants,
      TableState table,
      @Nullable Negotiator own,
      BooleanSupplier regardsConsenters) {
    return new Reckoning(run, participants, table, own, regardsConsenters);
  }

  /**
   * What could be put forward now.
   *
   * @param remembering whether what is remembered of refusals counts
   */
  public OpenOutcomes open(boolean remembering) {
    return of(table.openOptions(run.statusQuo()), run.statusQuo(), remembering);
  }

  /**
   * What could still be hoped for once {@code agreed} is in force, by what is known of lines: what
   * that changes is settled.
   */
  public OpenOutcomes openAfter(Outcome agreed) {
    return of(table.openOptions(agreed), agreed, false);
  }

  /** Those seated and those who would have to ratify some move to what is {@code open}. */
  public ActorSet consenters(OpenOutcomes open) {
    return table.seated().and(run.consent().toAny(open.open(), run.statusQuo()));
  }

  private OpenOutcomes of(int[][] open, @Nullable Outcome statusQuo, boolean remembering) {
    int[][] left = run.consent().without(excluded(remembering), open, statusQuo);
    List<Condition> forbidden = new ArrayList<>(run.requirements().violations());
    forbidden.addAll(Prospect.vain(run.prospects(), statusQuo));
    if (own != null) {
      for (RedLine line : own.actor().redLines()) {
        if (own.assessment().keepsTo(line)) {
          add(forbidden, line, statusQuo);
        }
      }
    }
    if (regardsConsenters.getAsBoolean()) {
      addConsenters(forbidden, left, statusQuo);
    } else {
      addSeated(forbidden, statusQuo);
    }
    if (remembering) {
      table.memory().lines().forEach(line -> add(forbidden, line, statusQuo));
    }
    return new OpenOutcomes(left, List.copyOf(forbidden));
  }

  /** Who would refuse whatever needs its consent, as it has no seat. */
  private ActorSet excluded(boolean remembering) {
    ActorSet excluded = remembering ? table.memory().excluded() : ActorSet.NONE;
    if (regardsConsenters.getAsBoolean() && !run.word(table.track().onRefusal()).equals("widen")) {
      for (Negotiator other : negotiators) {
        if (other != own && !isSeated(other) && other.refusesExclusion()) {
          excluded = excluded.with(other.index());
        }
      }
    }
    return excluded;
  }

  private boolean isSeated(Negotiator other) {
    return table.seated().contains(other.index());
  }

  /** Adds the combinations that public lines of another keep from being put forward. */
  private static void addBarred(
      List<Condition> barred, Negotiator other, @Nullable Outcome statusQuo) {
    for (RedLine line : other.publicLines()) {
      if (other.stands(line)) {
        add(barred, line, statusQuo);
      }
    }
  }

  private static void add(List<Condition> barred, RedLine line, @Nullable Outcome statusQuo) {
    Condition bars = line.bars(statusQuo);
    if (bars != null) {
      barred.add(bars);
    }
  }

  private void addSeated(List<Condition> forbidden, @Nullable Outcome statusQuo) {
    for (int actor : table.seated().toList()) {
      Negotiator other = negotiators.get(actor);
      if (other != own) {
        addBarred(forbidden, other, statusQuo);
      }
    }
  }

  private void addConsenters(List<Condition> forbidden, int[][] open, @Nullable Outcome statusQuo) {
    for (Negotiator other : negotiators) {
      if (other != own) {
        List<Condition> barred = new ArrayList<>();
        addBarred(barred, other, statusQuo);
        for (Condition each : barred) {
          forbidden.addAll(run.consent().whereNeeded(other.index(), each, open, statusQuo));
        }
      }
    }
  }
}
