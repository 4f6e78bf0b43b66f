package io.parley.study;

import io.parley.model.InputException;
import io.parley.model.draw.Vocabulary;
import io.parley.simulation.Negotiation;
import io.parley.simulation.protocol.Protocols;
import io.parley.strategy.Strategies;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * The strategies and protocols that scenarios can name.
 *
 * @param strategies the strategies
 * @param protocols the protocols
 * @param added what was added to those that come with Parley, each as a version says it
 */
public record Extensions(Strategies strategies, Protocols protocols, SortedSet<String> added) {

  /** Parts of a version after this sign are of what was added, as semantic versioning has it. */
  private static final String ADDED = "+";

  private static final String OF_JAR = "(.+)-[0-9a-f]{8}";

  public Extensions {
    added = Collections.unmodifiableSortedSet(new TreeSet<>(added));
  }

  /** Those that come with Parley. */
  public static Extensions standard() {
    return new Extensions(Strategies.standard(), Protocols.standard(), new TreeSet<>());
  }

  /** The names that scenarios can use. */
  public Vocabulary vocabulary() {
    return Negotiation.vocabulary(strategies, protocols);
  }

  /**
   * These and another strategy.
   *
   * @param name its name
   * @param adding adds it
   * @throws InputException if the name is taken
   */
  public Extensions withStrategy(String name, UnaryOperator<Strategies> adding) {
    return with(name, name, adding.apply(strategies), protocols);
  }

  /**
   * These and another protocol.
   *
   * @param name its name
   * @param adding adds it
   * @throws InputException if the name is taken
   */
  public Extensions withProtocol(String name, UnaryOperator<Protocols> adding) {
    return with(name, name, strategies, adding.apply(protocols));
  }

  /**
   * These and what a plugin has.
   *
   * @param label what messages call it
   * @param id what versions call it: letters, digits and dashes
   * @throws InputException if it gives a name that is taken
   */
  Extensions with(String label, String id, Plugin plugin) {
    return with(label, id, plugin.strategies(strategies), plugin.protocols(protocols));
  }

  private Extensions with(String label, String id, Strategies more, Protocols others) {
    Vocabulary names = Negotiation.vocabulary(more, others);
    Choice.requireApart(label + ": concession", names.concessionNames());
    Choice.requireApart(label + ": offer", names.offers());
    Choice.requireApart(label + ": acceptance", names.acceptances());
    Choice.requireApart(label + ": belief", names.beliefs());
    Choice.requireApart(label + ": protocol", names.protocols());
    SortedSet<String> all = new TreeSet<>(added);
    all.add(id);
    return new Extensions(more, others, all);
  }

  /** The version of Parley with what was added, such as {@code 0.1.0+half-way-1f2e3d4c}. */
  public String version() {
    return added.isEmpty()
        ? Version.current()
        : Version.current() + ADDED + String.join(".", added);
  }

  /**
   * Requires that what was added is what had been added where results were played.
   *
   * @param folder the results
   * @param version the version that played them
   * @throws InputException if anything is missing, of other bytes, or more
   */
  public void requirePlayed(Path folder, String version) {
    List<String> needed = added(version);
    if (needed.isEmpty() || needed.equals(List.copyOf(added))) {
      return;
    }
    throw new InputException(
        folder.toString(),
        "results with strategies or protocols of " + String.join(", ", needed),
        "the same beside Parley, found "
            + (added.isEmpty() ? "none" : "those of " + String.join(", ", added)),
        "--plugins with the jars that they were played with");
  }

  /** What of a version was added to Parley's own; empty if nothing was. */
  public static List<String> added(String version) {
    int at = version.indexOf(ADDED);
    return at < 0 ? List.of() : Arrays.asList(version.substring(at + 1).split("\\.", -1));
  }

  /** The jars with what a version has of plugins, by what is known of their names. */
  public static List<String> jars(String version) {
    return added(version).stream()
        .filter(each -> each.matches(OF_JAR))
        .map(each -> each.replaceFirst(OF_JAR, "$1.jar"))
        .toList();
  }
}
