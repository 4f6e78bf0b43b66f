package io.parley.scenario;

import io.parley.model.Position.Line;
import io.parley.model.draw.Distribution;
import io.parley.model.draw.Parameter;
import io.parley.model.draw.Range;
import io.parley.model.outcome.Issue;
import io.parley.model.outcome.NumberRange;
import io.parley.scenario.yaml.Element;
import io.parley.scenario.yaml.Quantities;
import java.util.Map;

/** Reads worth that lies on a line over the numbers of an issue. */
final class LineReader {

  private static final double ROUNDING = 1e-9;

  private final Quantities quantities;

  LineReader(Quantities quantities) {
    this.quantities = quantities;
  }

  Line read(Element position, Map<String, Element> fields, Element element, Issue issue) {
    NumberRange range = issue.range();
    if (range == null) {
      throw element.error("a line at " + element.path(), "one on an issue with a range of numbers");
    }
    Map<String, Element> numbers = element.fields("offset", "slope");
    Parameter offset = quantities.number(element.required(numbers, "offset"), Range.ANY);
    Parameter slope = quantities.number(element.required(numbers, "slope"), Range.ANY);
    requireValues(element, offset.distribution(), slope.distribution(), range);
    return new Line(
        offset, slope, quantities.number(fields, position, "salience", Range.NOT_NEGATIVE, 1));
  }

  private static void requireValues(
      Element element, Distribution offset, Distribution slope, NumberRange range) {
    double least = Double.POSITIVE_INFINITY;
    double most = Double.NEGATIVE_INFINITY;
    for (double n : new double[] {range.from(), range.to()}) {
      least = Math.min(least, offset.low() + Math.min(slope.low() * n, slope.high() * n));
      most = Math.max(most, offset.high() + Math.max(slope.low() * n, slope.high() * n));
    }
    if (!(least >= -ROUNDING && most <= 1 + ROUNDING)) {
      throw element.error(
          "worths from " + least + " to " + most + " at " + element.path(),
          "0 to 1 over the numbers of the issue");
    }
  }
}
