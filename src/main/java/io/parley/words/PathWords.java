package io.parley.words;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;

/**
 * Paths of a scenario in words, e.g. {@code Russia: salience of Territory}; and what is set at
 * them, e.g. {@code Ukraine: patience 10 weeks} or {@code Russia without its red line “no western
 * troops”}.
 *
 * @param words the scenario's parts in words
 */
public record PathWords(ScenarioWords words) {

  /** What the last part of a path means, where that is not its own words. */
  private static final Map<String, String> FIELDS =
      Map.ofEntries(
          Map.entry("outlook", "outlook of holding out"),
          Map.entry("attrition", "value lost each round of holding out"),
          Map.entry("while", "when it holds out"),
          Map.entry("reservation", "value of no deal"),
          Map.entry("walkout_after", "rounds below no deal before it walks out"),
          Map.entry("takes", "rounds until it is in force"),
          Map.entry("regards", "whose lines it spares"),
          Map.entry("gifts", "what it does with gifts"),
          Map.entry("remembers", "rounds for which a refusal is remembered"),
          Map.entry("exclusion_cost", "cost of exclusion"),
          Map.entry("participants", "seats"),
          Map.entry("proposers", "who may propose"),
          Map.entry("issues", "agenda"),
          Map.entry("drafts", "drafts a round"),
          Map.entry("chance", "chance each round"),
          Map.entry("after", "first round"),
          Map.entry("status_quo", "in force at the start"));

  /** Numbers that count rounds. */
  private static final Set<String> ROUNDS =
      Set.of("patience", "walkout_after", "foresight", "remembers");

  /** The words for a path, which may have wildcards. */
  public String of(String path) {
    String[] parts = path.split("\\.", -1);
    if (parts.length < 2) {
      return field(path);
    }
    String id = parts[1];
    return switch (parts[0]) {
      case "actors" -> of(each(id, "actor", words.actor(id)), ofActor(parts));
      case "issues" -> of(each(id, "issue", words.issue(id)), ofIssue(parts));
      case "tracks" -> of(each(id, "table", words.track(id)), rest(parts, 2));
      case "events" -> of(each(id, "event", words.event(id)), ofEvent(path, parts));
      case "endings" -> of(each(id, "ending", words.ending(id)), rest(parts, 2));
      default -> parts[0].equals("clock") ? rest(parts, 1) : rest(parts, 0);
    };
  }

  /**
   * What is set at a path, e.g. by {@code --set}.
   *
   * @param value what the path is set to, as the user wrote it
   */
  public String set(String path, String value) {
    String[] parts = path.split("\\.", -1);
    if (value.equals("absent") || value.equals("present")) {
      return words.actor(parts[1])
          + (value.equals("absent") ? " without its " : " with its ")
          + ofActor(parts);
    }
    String unit = words.scenario().clock().unitName();
    boolean isRounds = ROUNDS.contains(parts[parts.length - 1]) && isNumber(value);
    return of(path)
        + " "
        + words.word(path, value)
        + (isRounds ? " " + unit + (value.equals("1") ? "" : "s") : "");
  }

  /** The words for a setting such as {@code actors.russia.patience=10}; others as they are. */
  public String setting(String text) {
    int equals = text.indexOf('=');
    return equals < 1 || !text.substring(0, equals).contains(".")
        ? text
        : set(text.substring(0, equals).strip(), text.substring(equals + 1).strip());
  }

  /** What a field of an actor, a track or an event is called. */
  static String field(String name) {
    return FIELDS.getOrDefault(name, name.replace('_', ' '));
  }

  private static boolean isNumber(String value) {
    return value.matches("[0-9]+(\\.[0-9]+)?");
  }

  private static String each(String id, String what, String title) {
    return id.equals("*") ? "each " + what : title;
  }

  private static String of(String whose, String what) {
    return what.isEmpty() ? whose : whose + ": " + what;
  }

  private static String rest(String[] parts, int from) {
    return String.join(
        ", ",
        Arrays.stream(parts, Math.min(from, parts.length), parts.length)
            .map(PathWords::field)
            .toList());
  }

  private String ofActor(String[] parts) {
    if (parts.length < 4) {
      return rest(parts, 2);
    }
    String id = parts[3];
    return switch (parts[2]) {
      case "positions" -> ofPosition(parts, each(id, "issue", words.issue(id)));
      case "red_lines" -> ofNamed(parts, "red line");
      case "linkages" -> ofNamed(parts, "linkage");
      case "influence" ->
          "influence" + (id.equals("default") ? "" : " on " + each(id, "issue", words.issue(id)));
      case "leverage" -> "leverage on " + each(id, "actor", words.actor(id));
      case "strategy" ->
          parts.length == 5 ? "exponent of its concession " + parts[4] : field(parts[3]);
      default -> rest(parts, 2);
    };
  }

  private String ofPosition(String[] parts, String issue) {
    if (parts.length == 6) {
      return (parts[4].equals("scores") ? "points for " : "value of ")
          + words.option(parts[3], parts[5])
          + " ("
          + issue
          + ")";
    }
    if (parts.length < 5) {
      return "position on " + issue;
    }
    return switch (parts[4]) {
      case "ideal" -> "ideal on " + issue;
      case "declared" -> "declared ideal on " + issue;
      default -> field(parts[4]) + " of " + issue;
    };
  }

  private static String ofNamed(String[] parts, String kind) {
    String name =
        parts[3].equals("*") ? "each " + kind : kind + " " + ScenarioWords.named(parts[3]);
    return parts.length == 4
        ? name
        : field(parts[4]) + " of " + (parts[3].equals("*") ? "" : "its ") + name;
  }

  private String ofIssue(String[] parts) {
    return parts.length > 3 && parts[2].equals("options")
        ? of(words.option(parts[1], parts[3]), rest(parts, 4))
        : rest(parts, 2);
  }

  private String ofEvent(String path, String[] parts) {
    if (parts.length > 4 && Set.of("set", "add", "scale").contains(parts[2])) {
      String changed = path.substring(path.indexOf(parts[2] + ".") + parts[2].length() + 1);
      return parts[2] + " " + of(changed);
    }
    return rest(parts, 2);
  }
}
