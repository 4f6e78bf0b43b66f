package io.parley.words;

import io.parley.model.draw.Parameter;
import io.parley.model.procedure.Breach;
import io.parley.model.procedure.Event;
import java.util.ArrayList;
import java.util.List;

/**
 * What a scenario states of its events.
 *
 * @param words the scenario's parts in words
 */
public record EventStatements(ScenarioWords words) {

  /** One for each event, in the scenario's order, with the event as its subject. */
  public List<Statement> all() {
    return words.scenario().events().stream()
        .map(
            event -> new Statement(Texts.clean(event.title()), says(event), "events." + event.id()))
        .toList();
  }

  private String says(Event event) {
    List<String> says = new ArrayList<>(triggers(event));
    EffectWords effects = new EffectWords(words, new PathWords(words));
    event.effects().forEach(effect -> says.add(effect.accept(effects)));
    return String.join("; ", says);
  }

  private List<String> triggers(Event event) {
    List<String> triggers = new ArrayList<>();
    if (event.round() != null) {
      triggers.add("in round " + words.value(event.round()));
    }
    if (event.chance() != null) {
      triggers.add("chance each round: " + words.value(event.chance()));
    }
    Parameter after = event.after();
    if (!isZero(after)) {
      triggers.add("from round " + words.value(after));
    }
    if (event.when() != null || !event.bounds().isEmpty()) {
      triggers.add("when " + words.circumstances(event.when(), event.bounds()));
    }
    Breach breach = event.breach();
    if (breach != null) {
      triggers.add(
          "done by "
              + words.actor(breach.by())
              + " only if that gains it more than "
              + (isZero(breach.gain()) ? "nothing" : words.value(breach.gain())));
    }
    if (event.repeats()) {
      triggers.add("can happen again");
    }
    return triggers;
  }

  private static boolean isZero(Parameter parameter) {
    return !parameter.isUncertain() && parameter.distribution().low() == 0;
  }

  /** What an event does. */
  private record EffectWords(ScenarioWords words, PathWords paths)
      implements Event.Effect.Visitor<String> {

    @Override
    public String visit(Event.ParameterChange it) {
      String path = it.parameter().path();
      String changed = paths.of(path);
      String operand = words.value(it.operand(), path);
      return switch (it.operation()) {
        case SET -> "sets " + changed + " to " + operand;
        case ADD -> "adds " + operand + " to " + changed;
        case SCALE -> "multiplies " + changed + " by " + operand;
      };
    }

    @Override
    public String visit(Event.Reversion it) {
      List<Integer> elsewhere = it.leaves().stream().map(Event.Leaving::issue).toList();
      List<Integer> back =
          it.issues().stream().filter(issue -> !elsewhere.contains(issue)).toList();
      List<String> says = new ArrayList<>();
      if (!back.isEmpty()) {
        says.add("puts back to the start: " + words.issues(back));
      }
      it.leaves()
          .forEach(
              leaving ->
                  says.add(
                      "leaves "
                          + words.issue(leaving.issue())
                          + ": "
                          + words.option(leaving.issue(), leaving.option())));
      return String.join(", ", says) + ", foreseen over " + words.value(it.foresight()) + " rounds";
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
}
