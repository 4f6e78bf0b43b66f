package io.parley.words;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where a scenario's statements are from, in words.
 *
 * @param sources what is given as the source of what is said at or below a path; empty for all
 */
public record SourceWords(Map<String, String> sources) {

  /** The source that covers a path, then those given for parts of it; empty if there is none. */
  public String of(String path) {
    Set<String> all = new LinkedHashSet<>();
    String covering = covering(path);
    if (covering != null) {
      all.add(Texts.clean(covering));
    }
    sources.forEach(
        (at, source) -> {
          if (at.startsWith(path + ".")) {
            all.add(Texts.clean(source));
          }
        });
    return String.join("; ", all);
  }

  private @Nullable String covering(String path) {
    String at = path;
    while (true) {
      String source = sources.get(at);
      if (source != null || at.isEmpty()) {
        return source;
      }
      at = at.contains(".") ? at.substring(0, at.lastIndexOf('.')) : "";
    }
  }
}
