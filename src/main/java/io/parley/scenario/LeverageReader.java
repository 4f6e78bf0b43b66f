package io.parley.scenario;

import io.parley.model.draw.Range;
import io.parley.model.procedure.Leverage;
import io.parley.scenario.yaml.Element;
import io.parley.scenario.yaml.Quantities;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads who presses whom: a mapping from actors to what is added to their wear. */
final class LeverageReader {

  private static final Range ONE_OR_MORE = new Range(1, Double.POSITIVE_INFINITY, false);

  private final Names names;

  LeverageReader(Names names) {
    this.names = names;
  }

  List<Leverage> read(@Nullable Element element) {
    List<Leverage> leverage = new ArrayList<>();
    if (element != null) {
      element
          .entriesOf("actor", names.actors())
          .forEach((target, body) -> leverage.add(read(names.actors().indexOf(target), body)));
    }
    return leverage;
  }

  /** A number, or a mapping that also says how long a refusal presses. */
  private Leverage read(int target, Element element) {
    names.provenance().needsSource(element.path());
    boolean isMapping = element.isMapping() && !Quantities.isDistribution(element);
    Map<String, Element> fields = isMapping ? element.fields("wear", "lasts") : Map.of();
    Element wear = isMapping ? element.required(fields, "wear") : element;
    return new Leverage(
        target,
        names.quantities().number(wear, Range.UNIT),
        names.quantities().optional(fields, "lasts", ONE_OR_MORE));
  }
}
