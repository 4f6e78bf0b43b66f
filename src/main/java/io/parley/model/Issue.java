package io.parley.model;

import java.util.List;

/**
 * Something that is negotiated.
 *
 * @param id its id
 * @param title its name for people
 * @param options the values it can take, in declared order
 */
public record Issue(String id, String title, List<Option> options) {

  public Issue {
    options = List.copyOf(options);
    if (options.isEmpty()) {
      throw new IllegalArgumentException("issue " + id + " has no options");
    }
  }

  /** The index of the option with this id, or -1 if there is none. */
  public int indexOf(String option) {
    for (int i = 0; i < options.size(); i++) {
      if (options.get(i).id().equals(option)) {
        return i;
      }
    }
    return -1;
  }
}
