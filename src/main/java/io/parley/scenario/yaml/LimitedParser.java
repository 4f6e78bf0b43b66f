package io.parley.scenario.yaml;

import io.parley.model.InputException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.parser.Parser;

/**
 * A parser that refuses a text which nests too deep, has too many aliases or one to what it stands
 * in, or has a character that can't be shown.
 */
final class LimitedParser implements Parser {

  static final int MOST_ALIASES = 100;

  private static final int MOST_NESTED = 40;

  private final Parser parser;
  private final Deque<Optional<Anchor>> nested = new ArrayDeque<>();
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
      case MappingStart, SequenceStart -> open((CollectionStartEvent) event);
      case MappingEnd, SequenceEnd -> nested.pop();
      case Alias -> take((AliasEvent) event);
      case Scalar -> requireShowable((ScalarEvent) event);
      default -> {
        // documents and comments hold no more than the above
      }
    }
    return event;
  }

  private void open(CollectionStartEvent event) {
    nested.push(event.getAnchor());
    if (nested.size() > MOST_NESTED) {
      throw error(event, "more than " + MOST_NESTED + " levels of nesting", "fewer");
    }
  }

  /** Merging what is not complete would never end. */
  private void take(AliasEvent event) {
    aliases++;
    if (aliases > MOST_ALIASES) {
      throw error(event, "more than " + MOST_ALIASES + " aliases", "fewer");
    }
    if (nested.contains(Optional.of(event.getAlias()))) {
      throw error(
          event,
          "an alias to what it stands in, " + Wording.quoted("*" + event.getAlias().getValue()),
          "an alias to what is complete above it");
    }
  }

  private static void requireShowable(ScalarEvent event) {
    String hidden = Characters.hidden(event.getValue());
    if (hidden != null) {
      throw error(event, hidden + " in a text", "characters that can be seen");
    }
  }

  private static InputException error(Event event, String found, String expected) {
    return new InputException(
        event.getStartMark().map(YamlText::where).orElse("the scenario"), found, expected);
  }
}
