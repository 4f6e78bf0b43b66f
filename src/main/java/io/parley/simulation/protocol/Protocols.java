package io.parley.simulation.protocol;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

/** The protocols that scenarios can name. A new one is a class and an entry in {@link #ALL}. */
public final class Protocols {

  private static final List<Named> ALL =
      List.of(
          direct("alternating-offers", AlternatingOffers::new),
          direct("multiple-offers", MultipleOffers::new),
          direct("monotonic-concession", MonotonicConcession::new),
          mediated("single-text", SingleText::new));

  private final List<Named> named;

  private Protocols(List<Named> named) {
    this.named = List.copyOf(named);
  }

  /** The protocols that come with Parley. */
  public static Protocols standard() {
    return new Protocols(ALL);
  }

  /**
   * These and another.
   *
   * @param name its name in a scenario
   * @param create makes the one for a table each time that the table opens
   */
  public Protocols with(String name, Function<Floor, Protocol> create) {
    return with(direct(name, create));
  }

  /**
   * These and another with somebody who mediates, whom a track names by {@code mediator}.
   *
   * @param name its name in a scenario
   * @param create makes the one for a table and its mediator each time that the table opens
   */
  public Protocols withMediated(String name, BiFunction<Floor, Mediator, Protocol> create) {
    return with(mediated(name, create));
  }

  private Protocols with(Named another) {
    List<Named> all = new ArrayList<>(named);
    all.add(another);
    return new Protocols(all);
  }

  /** Their names. */
  public List<String> names() {
    return named.stream().map(Named::name).toList();
  }

  /** The names of those with somebody who mediates. */
  public List<String> mediated() {
    return named.stream().filter(Named::isMediated).map(Named::name).toList();
  }

  /**
   * The protocol for a table that opens.
   *
   * @throws IllegalArgumentException if none has the name
   */
  public Protocol create(String name, Floor floor, Supplier<Mediator> mediator) {
    return named.stream()
        .filter(each -> each.name.equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no protocol is named " + name))
        .create
        .apply(floor, mediator);
  }

  private static Named direct(String name, Function<Floor, Protocol> create) {
    return new Named(name, false, (floor, nobody) -> create.apply(floor));
  }

  private static Named mediated(String name, BiFunction<Floor, Mediator, Protocol> create) {
    return new Named(name, true, (floor, mediator) -> create.apply(floor, mediator.get()));
  }

  private record Named(
      String name, boolean isMediated, BiFunction<Floor, Supplier<Mediator>, Protocol> create) {}
}
