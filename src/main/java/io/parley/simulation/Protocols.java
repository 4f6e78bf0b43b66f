package io.parley.simulation;

import java.util.List;
import java.util.function.BiFunction;

/** The protocols that scenarios can name. A new one is a class and an entry here. */
final class Protocols {

  private static final List<Named> ALL =
      List.of(
          new Named("alternating-offers", AlternatingOffers::new),
          new Named("multiple-offers", MultipleOffers::new));

  private Protocols() {}

  /** Their names. */
  static List<String> names() {
    return ALL.stream().map(Named::name).toList();
  }

  static Protocol create(String name, NegotiationState state, Table table) {
    return ALL.stream()
        .filter(each -> each.name.equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no protocol is named " + name))
        .create
        .apply(state, table);
  }

  private record Named(String name, BiFunction<NegotiationState, Table, Protocol> create) {}
}
