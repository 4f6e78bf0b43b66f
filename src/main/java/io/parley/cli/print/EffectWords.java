package io.parley.cli.print;

import io.parley.model.Event;
import io.parley.model.Scenario;
import java.util.Locale;

/**
 * What an event does, in words with the scenario's ids.
 *
 * @param scenario the scenario
 */
record EffectWords(Scenario scenario) implements Event.Effect.Visitor<String> {

  @Override
  public String visit(Event.ParameterChange it) {
    return it.operation().name().toLowerCase(Locale.ROOT)
        + " "
        + it.parameter().path()
        + " "
        + Words.value(it.operand());
  }

  @Override
  public String visit(Event.Reversion it) {
    return "reverts "
        + Words.issues(scenario, it.issues())
        + "; foreseen for rounds: "
        + Words.value(it.foresight());
  }

  @Override
  public String visit(Event.Closing it) {
    return "closes " + track(it.track());
  }

  @Override
  public String visit(Event.Widening it) {
    return "seats " + Words.actors(scenario, it.actors()) + " at " + track(it.track());
  }

  @Override
  public String visit(Event.Opening it) {
    return "opens " + track(it.track());
  }

  private String track(int track) {
    return scenario.tracks().get(track).id();
  }
}
