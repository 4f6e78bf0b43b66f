package io.parley.scenario;

import io.parley.model.draw.Endless;
import io.parley.model.draw.Parameter;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;

/** What a scenario's text says, found in another way than the reader's. */
public final class ScenarioText {

  private ScenarioText() {}

  /** The value at a path in YAML; what it is by default where the text leaves it out. */
  public static String valueAt(ScenarioFile file, String path) {
    Load load = new Load(LoadSettings.builder().build());
    Object value = at(load.loadFromString(file.text()), path);
    if (value == null) {
      return usual(file.scenario().parameters().find(path));
    }
    DumpSettings settings =
        DumpSettings.builder()
            .setDefaultFlowStyle(FlowStyle.FLOW)
            .setDefaultScalarStyle(ScalarStyle.DOUBLE_QUOTED)
            .setWidth(Integer.MAX_VALUE)
            .build();
    return value instanceof String text && !text.contains(": ") && !text.contains("\n")
        ? text
        : new Dump(settings)
            .dumpToString(value)
            .strip()
            .replaceAll("!!(int|float|bool) \"([^\"]*)\"", "$2");
  }

  /** Keys may have dots in them themselves. */
  private static Object at(Object node, String path) {
    if (path.isEmpty() || !(node instanceof Map<?, ?> map)) {
      return path.isEmpty() ? node : null;
    }
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      String key = entry.getKey().toString();
      if (path.equals(key) || path.startsWith(key + ".")) {
        return at(entry.getValue(), path.substring(Math.min(path.length(), key.length() + 1)));
      }
    }
    return null;
  }

  private static String usual(Parameter parameter) {
    double value = parameter.distribution().low();
    if (parameter.isWord()) {
      return parameter.words().get((int) value);
    }
    if (value == Double.POSITIVE_INFINITY) {
      return Endless.word(parameter.path());
    }
    return Double.toString(value);
  }

  /** Every parameter in words, but for its place among the others. */
  public static List<String> parameters(ScenarioFile file) {
    return file.scenario().parameters().all().stream()
        .map(
            each ->
                String.join(
                    " ",
                    each.path(),
                    each.distribution().toString(),
                    each.range().toString(),
                    each.words().toString()))
        .toList();
  }
}
