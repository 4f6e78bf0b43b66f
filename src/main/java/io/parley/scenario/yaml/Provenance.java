package io.parley.scenario.yaml;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where a scenario's statements are from, by path. A source covers what is below its path. */
public final class Provenance {

  private final Map<String, String> sources = new LinkedHashMap<>();
  private final List<String> subjects = new ArrayList<>();

  public Provenance() {}

  void add(String path, String source) {
    sources.put(path, source);
  }

  /** Notes that what is at {@code path} matters and should say where it is from. */
  public void needsSource(String path) {
    subjects.add(path);
  }

  /** Every path for which a source is given, with the source, in the file's order. */
  public Map<String, String> sources() {
    return Collections.unmodifiableMap(sources);
  }

  /** The source that covers {@code path}, or null if none does. */
  public @Nullable String of(String path) {
    String at = path;
    while (true) {
      String source = sources.get(at);
      if (source != null || at.isEmpty()) {
        return source;
      }
      at = at.contains(".") ? at.substring(0, at.lastIndexOf('.')) : "";
    }
  }

  /** What matters and has no source. */
  public List<String> unsourced() {
    return subjects.stream().filter(path -> of(path) == null).toList();
  }

  /** What matters and has no source but the one for the whole scenario. */
  public List<String> blanket() {
    String whole = sources.get("");
    return whole == null ? List.of() : subjects.stream().filter(this::isUnderBlanket).toList();
  }

  private boolean isUnderBlanket(String path) {
    return sources.keySet().stream()
        .noneMatch(at -> !at.isEmpty() && (path.equals(at) || path.startsWith(at + ".")));
  }

  /** What matters, in the file's order. */
  public List<String> subjects() {
    return List.copyOf(subjects);
  }
}
