package io.parley;

import io.parley.scenario.ScenarioTree;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts a scenario together in code. What is said goes through the reader of scenario files, with
 * all its checks; every key of the format can be set by its path.
 *
 * <p>A builder is for one thread, and gives what was said so far as often as it is asked.
 */
public final class ScenarioBuilder {

  private final ScenarioTree tree = new ScenarioTree();

  private ScenarioBuilder() {}

  /**
   * A scenario of which nothing is said yet but its id and length.
   *
   * @param id lower-case letters, digits and dashes
   * @param rounds how many rounds it has at most, 1 or more
   */
  public static ScenarioBuilder of(String id, int rounds) {
    return new ScenarioBuilder().set("scenario", id).set("clock.rounds", rounds);
  }

  /**
   * Says something at a path of the scenario's file.
   *
   * @param path such as {@code actors.left.patience}
   * @param value a number, word or truth value, or a list or map of such
   */
  public ScenarioBuilder set(String path, Object value) {
    tree.put(path, value);
    return this;
  }

  /** Says where what is at a path is from. */
  public ScenarioBuilder from(String path, String source) {
    return set(path + ".from", source);
  }

  /** Nothing is in force before one table settles everything. */
  public ScenarioBuilder withoutStatusQuo() {
    return set("status_quo", "none");
  }

  /**
   * An issue whose options are equally far apart from 0 to 100.
   *
   * @param options two or more ids, in order
   */
  public ScenarioBuilder issue(String id, String... options) {
    Map<String, Object> places = new LinkedHashMap<>();
    for (int option = 0; option < options.length; option++) {
      double place = 100.0 * option / Math.max(1, options.length - 1);
      places.put(options[option], Map.of("at", place));
    }
    return set("issues." + id + ".options", places);
  }

  /**
   * What an actor wants on an issue.
   *
   * @param ideal the option that it wants most
   * @param salience how much that matters to it, beside its other issues; 0 or more
   */
  public ScenarioBuilder wants(String actor, String issue, String ideal, double salience) {
    String position = "actors." + actor + ".positions." + issue;
    return set(position + ".ideal", ideal).set(position + ".salience", salience);
  }

  /** A table at which actors settle all the issues, from the start. */
  public ScenarioBuilder table(String id, String... participants) {
    return set("tracks." + id + ".participants", List.of(participants))
        .set("tracks." + id + ".issues", "all");
  }

  /** What was said, as a scenario's file has it. */
  public String text() {
    return tree.text();
  }
}
