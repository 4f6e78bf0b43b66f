package io.parley.report;

import io.parley.model.Event;
import java.util.Locale;

/**
 * What an event does, in words for people.
 *
 * @param words the scenario's parts in words
 */
record EffectViews(Words words) implements Event.Effect.Visitor<String> {

  @Override
  public String visit(Event.ParameterChange it) {
    return it.operation().name().toLowerCase(Locale.ROOT)
        + " "
        + it.parameter().path()
        + " "
        + words.value(it.operand());
  }

  @Override
  public String visit(Event.Reversion it) {
    return "puts back to the start: "
        + words.issues(it.issues())
        + "; foreseen over "
        + words.value(it.foresight())
        + " rounds";
  }

  @Override
  public String visit(Event.Closing it) {
    return "closes " + words.track(it.track());
  }

  @Override
  public String visit(Event.Widening it) {
    return "seats " + words.actors(it.actors()) + " at " + words.track(it.track());
  }

  @Override
  public String visit(Event.Opening it) {
    return "opens " + words.track(it.track());
  }
}
