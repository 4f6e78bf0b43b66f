package io.parley.scenario;

import io.parley.simulation.Negotiation;
import io.parley.strategy.Strategies;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Scenarios for tests. */
public final class Scenarios {

  private Scenarios() {}

  /** A reader that knows every strategy and protocol that comes with Parley. */
  public static ScenarioReader reader() {
    return new ScenarioReader(Negotiation.vocabulary(Strategies.standard()));
  }

  /** The scenario that {@code text} says, with some overrides. */
  public static ScenarioFile read(String text, String... overrides) {
    return reader().read("test.yaml", text, List.of(overrides));
  }

  /** The valid scenarios on which the cases of bad input rest, and those that come with Parley. */
  public static Stream<String> valid() {
    return Stream.concat(
        Stream.of("base", "base-scores").map(Scenarios::base), shipped().map(Scenarios::text));
  }

  /** A valid scenario on which cases of bad input rest. */
  public static String base(String name) {
    return text(Path.of("src/test/resources/io/parley/bad", name + ".yaml"));
  }

  /** One of the scenarios that between them say every key. */
  static String keys(String name) {
    return text(Path.of("src/test/resources/io/parley/keys", name + ".yaml"));
  }

  private static Stream<Path> shipped() {
    try (Stream<Path> files = Files.list(Path.of("scenarios"))) {
      return files
          .filter(file -> file.toString().endsWith(".yaml"))
          .filter(file -> !file.toString().endsWith("-facts.yaml"))
          .sorted()
          .toList()
          .stream();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
