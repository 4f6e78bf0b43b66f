package io.parley;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Maps in declared order, as everything that Parley tells is. */
final class Ordered {

  private Ordered() {}

  static <K, V> Map<K, V> copy(Map<K, V> map) {
    return Collections.unmodifiableMap(new LinkedHashMap<>(map));
  }

  /** What a list has at each place, by the id of what is declared there. */
  static <T, V, R> Map<String, R> byId(
      List<T> declared, Function<T, String> id, List<V> values, Function<V, R> result) {
    Map<String, R> map = new LinkedHashMap<>();
    for (int index = 0; index < values.size(); index++) {
      map.put(id.apply(declared.get(index)), result.apply(values.get(index)));
    }
    return map;
  }
}
