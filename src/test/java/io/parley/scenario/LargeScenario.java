package io.parley.scenario;

import io.parley.model.draw.KeyedRandom;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A scenario of any size, as YAML. Every issue has five options and a status quo; every actor has a
 * position on each, a red line and a linkage over two issues each, and holds out while the first
 * issue is as it is. All sit at one table.
 *
 * @param issues how many issues, 2 or more
 * @param actors how many actors, 2 or more
 */
public record LargeScenario(int issues, int actors) {

  private static final int OPTIONS = 5;
  private static final long KEY = KeyedRandom.key("large scenario");

  /** The scenario's text. */
  public String yaml() {
    return String.join(
        "\n",
        "scenario: large",
        "clock: {rounds: 52}",
        "issues:",
        each(issues, this::issue),
        "actors:",
        each(actors, this::actor),
        "tracks:",
        "  table: {participants: all, issues: all, protocol: alternating-offers}",
        "endings:",
        "  agreed: {deal: true}",
        "  stalemate: {otherwise: true}",
        "");
  }

  private static String each(int count, IntFunction<String> text) {
    return IntStream.range(0, count).mapToObj(text).collect(Collectors.joining("\n"));
  }

  private String issue(int issue) {
    String options =
        IntStream.range(0, OPTIONS)
            .mapToObj(option -> "o" + option + ": {at: " + 100 * option / (OPTIONS - 1) + "}")
            .collect(Collectors.joining(", ", "{", "}"));
    return "  i" + issue + ": {options: " + options + ", status_quo: o2}";
  }

  private String actor(int actor) {
    String positions =
        each(
            issues,
            issue ->
                String.format(
                    Locale.ROOT,
                    "      i%d: {ideal: o%d, salience: %.3f}",
                    issue,
                    below(OPTIONS, "ideal", actor, issue),
                    10 + 90 * uniform("salience", actor, issue)));
    return String.join(
        "\n",
        "  a" + actor + ":",
        String.format(Locale.ROOT, "    influence: %.3f", 10 + 90 * uniform("influence", actor, 0)),
        "    outlook: {uniform: [-0.05, 0.05]}",
        "    attrition: {uniform: [0.001, 0.01]}",
        "    while: {i0: [o2]}",
        "    patience: {uniform: [20, 60]}",
        "    positions:",
        positions,
        "    red_lines:",
        "      line: {never: " + pair("line", actor) + "}",
        "    linkages:",
        "      link: {when: " + pair("link", actor) + ", worth: 0.05}");
  }

  /** Two neighbouring issues, the status quo's option in neither. */
  private String pair(String what, int actor) {
    int first = below(issues - 1, what, actor, 0);
    return "{i" + first + ": [o0, o1], i" + (first + 1) + ": [o3, o4]}";
  }

  private static int below(int bound, String what, int actor, int issue) {
    return (int) (bound * uniform(what, actor, issue));
  }

  private static double uniform(String what, int actor, int issue) {
    return KeyedRandom.uniform(
        KeyedRandom.key(
            KeyedRandom.key(KeyedRandom.key(KEY, KeyedRandom.key(what)), actor), issue));
  }
}
