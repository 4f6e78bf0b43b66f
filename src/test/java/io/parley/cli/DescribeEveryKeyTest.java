package io.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.scenario.EveryKey;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every key of a scenario shows in what {@code describe} prints. */
class DescribeEveryKeyTest {

  /** Keys that no change can be made of by itself, each with the reason. */
  private static final Map<String, String> UNCHANGEABLE =
      Map.of(
          "status_quo", "it can only say none",
          "actors.*.red_lines.*.excluded", "it can only say refuse",
          "endings.*.otherwise", "it can only say true",
          "correlated", "it is a list; CorrelatedTest changes what is in it");

  /** Keys that {@code describe} leaves out, each with the reason. */
  private static final Map<String, String> LEFT_OUT =
      Map.of(
          "clock.from", "a calendar is no statement about the world",
          "batch.from", "how many runs there are is no statement about the world");

  @TempDir Path folder;

  @Test
  void everyKnownKeyIsChanged() {
    assertThat(EveryKey.unchanged()).containsExactlyInAnyOrderElementsOf(UNCHANGEABLE.keySet());
  }

  @Test
  void describeChangesWithEveryKey() {
    Map<String, String> described = new HashMap<>();
    List<String> unseen = new ArrayList<>();
    for (EveryKey.Change change : EveryKey.changes()) {
      String before = described.computeIfAbsent(change.before(), this::described);
      if (before.equals(described(change.after()))) {
        unseen.add(change.key());
      }
    }

    assertThat(unseen).containsExactlyInAnyOrderElementsOf(LEFT_OUT.keySet());
  }

  private String described(String text) {
    Path file = folder.resolve("scenario.yaml");
    try {
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Parley parley = Parley.run("describe", file);
    assertThat(parley.err()).isEmpty();
    return parley.out();
  }
}
