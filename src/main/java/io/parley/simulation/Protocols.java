package io.parley.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The protocols that scenarios can name. A new one is a class and an entry in {@link #ALL}. */
public final class Protocols {

  private static final List<Named> ALL =
      List.of(
          new Named("alternating-offers", AlternatingOffers::new),
          new Named("multiple-offers", MultipleOffers::new),
          new Named("monotonic-concession", MonotonicConcession::new),
          new Named("single-text", SingleText::new));

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
    List<Named> all = new ArrayList<>(named);
    all.add(new Named(name, create::apply));
    return new Protocols(all);
  }

  /** Their names. */
  List<String> names() {
    return named.stream().map(Named::name).toList();
  }

  Protocol create(String name, TableFloor discussion) {
    return named.stream()
        .filter(each -> each.name.equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no protocol is named " + name))
        .create
        .apply(discussion);
  }

  private record Named(String name, Function<TableFloor, Protocol> create) {}
}
