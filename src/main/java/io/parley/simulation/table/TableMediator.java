package io.parley.simulation.table;

import io.parley.model.Valuation;
import io.parley.model.draw.KeyedRandom;
import io.parley.model.outcome.ActorSet;
import io.parley.model.outcome.Change;
import io.parley.model.outcome.Outcome;
import io.parley.model.procedure.Mediation;
import io.parley.model.record.TranscriptEntry;
import io.parley.simulation.protocol.Mediator;
import io.parley.simulation.protocol.OpenOutcomes;
import io.parley.simulation.protocol.Proposal;
import io.parley.simulation.state.Negotiator;
import io.parley.simulation.state.Participants;
import io.parley.simulation.state.Reckoning;
import io.parley.simulation.state.RunState;
import io.parley.simulation.state.TableState;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * The one who mediates at a table, from its opening on. A neutral one knows what everybody knows
 * and wants nothing; an actor also keeps to its own lines and wants what it wants.
 */
final class TableMediator implements Mediator {

  private final RunState run;
  private final TableState table;
  private final TableFloor floor;
  private final int opened;
  private final int self;
  private final @Nullable Negotiator own;
  private final Reckoning reckoning;
  private final IntFunction<double[][]> believedWorth;
  private final @Nullable Formulation formulation;

  TableMediator(RunState run, TableState table, TableFloor floor, Participants participants) {
    this.run = run;
    this.table = table;
    this.floor = floor;
    this.opened = run.round();
    Mediation mediation = table.track().mediation();
    this.self = mediation == null ? Mediation.NEUTRAL : mediation.mediator(run.world());
    this.own = self == Mediation.NEUTRAL ? null : participants.negotiator(self);
    boolean formulates = mediation != null && mediation.formulates(run.world());
    this.reckoning = Reckoning.ofMediator(run, participants, table, own, () -> formulates);
    this.believedWorth =
        self == Mediation.NEUTRAL
            ? actor -> participants.negotiator(actor).resolved().declared()
            : participants.beliefsOf(self)::of;
    this.formulation =
        mediation != null && formulates
            ? new Formulation(run, table, mediation, reckoning, own, believedWorth)
            : null;
  }

  @Override
  public boolean formulates() {
    return formulation != null;
  }

  @Override
  public @Nullable Outcome formulated() {
    return formulation == null ? null : formulation.text();
  }

  @Override
  public void hear(Outcome text) {
    floor.noes().forEach((actor, reply) -> table.memory().remember(actor, reply, text));
  }

  @Override
  public int self() {
    return self;
  }

  @Override
  public int drafts() {
    Mediation mediation = table.track().mediation();
    return mediation == null ? 1 : (int) StrictMath.rint(run.number(mediation.drafts()));
  }

  @Override
  public double timeLeft() {
    int last = run.scenario().clock().rounds() - 1;
    return last <= opened ? 0 : (double) (last - run.round()) / (last - opened);
  }

  @Override
  public double uniform(long purpose, int number) {
    long here = KeyedRandom.key(KeyedRandom.key(table.track().id()), purpose);
    return run.uniform(KeyedRandom.key(here, run.round()), number);
  }

  @Override
  public OpenOutcomes openOutcomes() {
    return reckoning.open(true);
  }

  @Override
  public boolean suits(Outcome draft, Outcome text) {
    return own == null || own.value(draft) >= own.value(text) - Valuation.PRECISION;
  }

  @Override
  public boolean mayPut(Outcome text) {
    return !text.equals(run.statusQuo()) && !table.memory().bars(text, believedWorth);
  }

  @Override
  public Proposal put(Outcome text) {
    return floor.putText(self, text);
  }

  @Override
  public void tried(List<Change> changes, ActorSet against, ActorSet strongly, boolean taken) {
    if (run.isTold()) {
      run.tell(
          new TranscriptEntry.Drafted(
              run.round(),
              table.index(),
              self,
              changes,
              against.toList(),
              strongly.toList(),
              taken));
    }
  }
}
