package io.parley.scenario;

import io.parley.model.outcome.ActorSet;
import io.parley.model.outcome.NumberRange;
import io.parley.model.outcome.Option;
import io.parley.scenario.yaml.Element;
import io.parley.scenario.yaml.Maybe;
import io.parley.scenario.yaml.Wording;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Reads an issue of evenly spaced numbers, each of which is an option with that number for its id.
 */
final class RangeReader {

  private static final BigDecimal MOST_OPTIONS = BigDecimal.valueOf(10_000);
  private static final double SCALE = 100;
  private static final List<String> KEYS = List.of("from", "to", "step");

  private final BigDecimal from;
  private final BigDecimal step;
  private final int steps;

  RangeReader(Element element) {
    Map<String, Element> fields = fields(element);
    from = number(element.required(fields, "from"));
    BigDecimal to = number(element.required(fields, "to"));
    step = number(element.required(fields, "step"));
    if (step.signum() <= 0 || to.compareTo(from) <= 0) {
      throw element.error(
          from + " to " + to + " in steps of " + step + " at " + element.path(),
          "a step above 0 and an end above the beginning");
    }
    BigDecimal[] parts = to.subtract(from).divideAndRemainder(step);
    if (parts[1].signum() != 0) {
      throw element.error(
          from + " to " + to + " in steps of " + step + " at " + element.path(),
          "steps that lead to " + to);
    }
    if (parts[0].compareTo(MOST_OPTIONS) > 0) {
      throw element.error(
          parts[0].toBigInteger() + " steps at " + element.path(), MOST_OPTIONS + " at most");
    }
    steps = parts[0].setScale(0, RoundingMode.UNNECESSARY).intValueExact();
  }

  /** Here {@code from} is where the numbers begin, and no source. */
  private static Map<String, Element> fields(Element element) {
    Map<String, Element> fields = element.mapping("a mapping of " + String.join(", ", KEYS));
    fields.forEach(
        (key, value) -> {
          if (!KEYS.contains(key)) {
            throw value.keyError(
                "unknown key " + Wording.quoted(key) + " in " + element.path(),
                "one of " + String.join(", ", KEYS),
                Maybe.like(key, KEYS));
          }
        });
    return fields;
  }

  private static BigDecimal number(Element element) {
    element.number("a number");
    return new BigDecimal(element.text());
  }

  NumberRange range() {
    BigDecimal to = from.add(step.multiply(BigDecimal.valueOf(steps)));
    return new NumberRange(from.doubleValue(), to.doubleValue(), step.doubleValue());
  }

  List<Option> options(ActorSet consent) {
    List<Option> options = new ArrayList<>();
    for (int i = 0; i <= steps; i++) {
      BigDecimal number = from.add(step.multiply(BigDecimal.valueOf(i)));
      String id = number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
      options.add(new Option(id, id, SCALE * i / steps, consent, null, null));
    }
    return options;
  }
}
