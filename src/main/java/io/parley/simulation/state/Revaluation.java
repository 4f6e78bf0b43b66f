package io.parley.simulation.state;

import io.parley.model.InputException;
import java.util.Arrays;
import java.util.List;

/** Works out anew what everybody wants and expects, when the world or what is in sight changes. */
public final class Revaluation {

  private final RunState run;
  private final PendingEvents events;
  private final List<Negotiator> negotiators;

  public Revaluation(RunState run, PendingEvents events, List<Negotiator> negotiators) {
    this.run = run;
    this.events = events;
    this.negotiators = negotiators;
  }

  /**
   * Works it out anew.
   *
   * @throws InputException if influences have come to be too large to be summed
   */
  public void revalue() {
    requireFiniteInfluence();
    if (events.someAreBreaches()) {
      // What would pay whom follows from what things are now worth to them.
      negotiators.forEach(Negotiator::revalue);
    }
    run.setProspects(events.prospects());
    negotiators.forEach(Negotiator::revalue);
    run.changed();
  }

  /** Works it out anew if actors reckon with other reversions than before. */
  public void revalueIfExpectationsChanged() {
    if (!events.prospects().equals(run.prospects())) {
      revalue();
    }
  }

  /** Works out anew what depends on what is in force, of which some has been agreed just now. */
  public void revalueAfterDeal() {
    if (run.deals() == 1 || !run.prospects().isEmpty() || !run.promises().areNone()) {
      revalue();
    }
  }

  private void requireFiniteInfluence() {
    int issues = run.scenario().issues().size();
    double sum = 0;
    double weights = 0;
    for (Negotiator negotiator : negotiators) {
      sum += negotiator.influence();
      double[] each = negotiator.actor().weights(issues, run.world());
      weights += Arrays.stream(each).max().orElse(0);
    }
    if (!Double.isFinite(sum) || !Double.isFinite(weights)) {
      throw new InputException(
          "actors.*.influence",
          "influences whose sum is too large for a number",
          "a sum below 1.8e308");
    }
  }
}
