package io.parley.scenario;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;

/**
 * What a scenario file says, put together key by key rather than read. It checks nothing: the text
 * that it gives is read as any other.
 */
public final class ScenarioTree {

  private final Map<String, Object> root = new LinkedHashMap<>();

  /**
   * Says something, in place of what was said there before.
   *
   * @param path where, with a dot before each key below another
   * @param value a number, word or truth value, or a list or map of such
   * @throws IllegalArgumentException if the path goes through what is no map
   */
  public void put(String path, Object value) {
    List<String> keys = List.of(path.split("\\.", -1));
    Map<String, Object> at = root;
    for (String key : keys.subList(0, keys.size() - 1)) {
      at = below(at, key, path);
    }
    at.put(keys.get(keys.size() - 1), plain(value));
  }

  @SuppressWarnings("unchecked") // only maps with texts for keys are put
  private static Map<String, Object> below(Map<String, Object> map, String key, String path) {
    Object next = map.computeIfAbsent(key, unused -> new LinkedHashMap<String, Object>());
    if (!(next instanceof Map)) {
      throw new IllegalArgumentException(path + ": " + key + " is said to be " + next);
    }
    return (Map<String, Object>) next;
  }

  /** A copy that can be added to and is of what YAML has. */
  private static Object plain(Object value) {
    if (value instanceof Map<?, ?> map) {
      Map<String, Object> copy = new LinkedHashMap<>();
      map.forEach((key, each) -> copy.put(String.valueOf(key), plain(each)));
      return copy;
    }
    if (value instanceof Collection<?> list) {
      List<Object> copy = new ArrayList<>();
      list.forEach(each -> copy.add(plain(each)));
      return copy;
    }
    return value instanceof Number || value instanceof Boolean ? value : value.toString();
  }

  /** What is said, in YAML. */
  public String text() {
    DumpSettings settings =
        DumpSettings.builder().setDefaultFlowStyle(FlowStyle.BLOCK).setWidth(110).build();
    return new Dump(settings).dumpToString(root);
  }
}
