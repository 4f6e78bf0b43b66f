package io.parley.scenario;

import io.parley.model.InputException;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.parser.Parser;

/** A parser that refuses a text which nests too deep or has too many aliases. */
final class LimitedParser implements Parser {

  static final int MOST_ALIASES = 100;

  private static final int MOST_NESTED = 40;

  private final Parser parser;
  private int nested;
  private int aliases;

  LimitedParser(Parser parser) {
    this.parser = parser;
  }

  @Override
  public boolean checkEvent(Event.ID choice) {
    return parser.checkEvent(choice);
  }

  @Override
  public Event peekEvent() {
    return parser.peekEvent();
  }

  @Override
  public boolean hasNext() {
    return parser.hasNext();
  }

  @Override
  public Event next() {
    Event event = parser.next();
    switch (event.getEventId()) {
      case MappingStart, SequenceStart -> nested++;
      case MappingEnd, SequenceEnd -> nested--;
      case Alias -> aliases++;
      default -> {
        // scalars and the rest do not nest
      }
    }
    if (nested > MOST_NESTED) {
      throw tooMuch(event, "more than " + MOST_NESTED + " levels of nesting");
    }
    if (aliases > MOST_ALIASES) {
      throw tooMuch(event, "more than " + MOST_ALIASES + " aliases");
    }
    return event;
  }

  private static InputException tooMuch(Event event, String found) {
    return new InputException(
        event.getStartMark().map(YamlText::where).orElse("the scenario"), found, "fewer");
  }
}
