package io.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.scenario.EveryKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every key of a scenario shows in what {@code describe} prints. */
class DescribeEveryKeyTest {

  /** Keys that no change can be made of by itself, each with the reason. */
  private static final Map<String, String> UNCHANGEABLE =
      Map.of();

  /** Keys that {@code describe} leaves out, each with the reason. */
  private static final Map<String, String> LEFT_OUT = Map.of();

  @TempDir Path folder;

  @Test
  void everyKnownKeyIsChanged() {
    Set<String> missing = new TreeSet<>(EveryKey.known());
    missing.removeAll(EveryKey.byKey().keySet());

    assertThat(missing).containsExactlyInAnyOrderElementsOf(UNCHANGEABLE.keySet());
  }

  @Test
  void describeChangesWithEveryKey() throws IOException {
    List<String> unseen = new ArrayList<>();
    for (EveryKey.Change change : EveryKey.changes()) {
      if (described(change.before()).equals(described(change.after()))) {
        unseen.add(change.key());
      }
    }

    assertThat(unseen).containsExactlyInAnyOrderElementsOf(LEFT_OUT.keySet());
  }

  private String described(String text) throws IOException {
    Path file = folder.resolve("scenario.yaml");
    Files.writeString(file, text);
    Parley parley = Parley.run("describe", file);
    assertThat(parley.err()).isEmpty();
    return parley.out();
  }
}
