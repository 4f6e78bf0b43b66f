package io.parley.simulation;

import io.parley.model.Scenario;
import io.parley.model.draw.Vocabulary;
import io.parley.model.draw.Vocabulary.ConcessionName;
import io.parley.model.draw.Vocabulary.Exponent;
import io.parley.scenario.ScenarioReader;
import io.parley.strategy.Strategies;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Writes scenarios at random, as YAML, so that the reader is put to work too: 2 to 7 actors, 1 to 8
 * issues, 1 to 4 tracks, both kinds, random lines, consents, rules of agreement and events, and
 * every protocol and strategy that scenarios can name.
 */
final class ScenarioGenerator {

  private static final Vocabulary VOCABULARY = Negotiation.vocabulary(Strategies.standard());

  private final Random random;
  private final Random rules; // by itself, so that the rules change nothing else that is drawn
  private final Random reckoning; // by itself likewise
  private final Random second; // by itself, for what the second edition added
  private final Random third; // by itself, for breaches
  private final GeneratedInstitutions institutions;
  private final Set<String> requiring = new HashSet<>();
  private final StringBuilder yaml = new StringBuilder();
  private final int actors;
  private final int[] options;
  private final int tracks;
  private final boolean statusQuo;

  private ScenarioGenerator(long seed) {
    random = new Random(seed);
    rules = new Random(~seed);
    reckoning = new Random(17 * seed + 5);
    second = new Random(31 * seed + 7);
    third = new Random(37 * seed + 11);
    institutions = new GeneratedInstitutions(seed);
    actors = between(2, 7);
    options = IntStream.range(0, between(1, 8)).map(issue -> between(2, 4)).toArray();
    tracks = between(1, 4);
    statusQuo = random.nextInt(4) > 0;
  }

  static Scenario scenario(long seed) {
    return read(yaml(seed));
  }

  static Scenario read(String yaml) {
    return new ScenarioReader(VOCABULARY).read("generated", yaml, List.of()).scenario();
  }

  static String yaml(long seed) {
    return new ScenarioGenerator(seed).write();
  }

  private String write() {
    line(0, "scenario: generated");
    line(0, "clock: {unit: week, rounds: %d, starts: 2025-01-01}", between(5, 40));
    institutions.weighing().forEach(each -> line(0, each));
    if (!statusQuo) {
      line(0, "status_quo: none");
      if (third.nextInt(3) == 0) {
        line(0, "discount: {uniform: [0.95, 1]}");
      }
    }
    writeIssues();
    line(0, "actors:");
    IntStream.range(0, actors).forEach(this::writeActor);
    line(0, "tracks:");
    IntStream.range(0, tracks).forEach(this::writeTrack);
    if (statusQuo && chance(0.7)) {
      line(0, "events:");
      IntStream.range(0, between(1, 4)).forEach(this::writeEvent);
    }
    if (oneIn(3)) {
      writeFortune();
    }
    if (oneIn(3)) {
      line(0, "correlated: [{of: [actors.a0.exclusion_cost, actors.a1.attrition], rank: 0.5}]");
    }
    if (statusQuo) {
      line(0, "endings:");
      line(1, "first: {when: %s}", condition(1));
      line(1, "changed: {deal: true}");
      line(1, "other: {otherwise: true}");
    }
    return yaml.toString();
  }

  private void writeIssues() {
    line(0, "issues:");
    for (int issue = 0; issue < options.length; issue++) {
      line(1, "i%d:", issue);
      line(2, "options:");
      List<String> consents = new ArrayList<>();
      for (int option = 0; option < options[issue]; option++) {
        consents.add(chance(0.2) ? ", consent: " + someActors(1) : "");
      }
      int inForce = statusQuo ? random.nextInt(options[issue]) : 0;
      for (int option = 0; option < options[issue]; option++) {
        String requires = option == inForce ? "" : requirement(issue);
        if (!requires.isEmpty()) {
          requiring.add("i" + issue + ".o" + option);
        }
        int at = 100 * option / (options[issue] - 1);
        String more = requires + (option == inForce ? "" : takes());
        line(3, "o%d: {at: %d%s%s}", option, at, consents.get(option), more);
      }
      if (statusQuo) {
        line(2, "status_quo: o%d", inForce);
      }
      if (chance(0.6)) {
        line(2, "consent: %s", someActors(0));
      }
    }
  }

  /** One mediator in two has texts of its own; one in two of these something to offer. */
  private String mediator(String by) {
    int style = third.nextInt(4);
    String to = "a" + third.nextInt(actors);
    double offer = 0.2 * third.nextDouble();
    double press = 0.02 * third.nextDouble();
    String more =
        style < 3
            ? ""
            : String.format(
                Locale.ROOT,
                ", offers: {%s: %.3f}, presses: {%s: {wear: %.4f, lasts: %d}}",
                to,
                offer,
                to,
                press,
                1 + third.nextInt(6));
    return style < 2
        ? by
        : "{by: " + by + ", style: " + (style < 3 ? "formulate" : "manipulate") + more + "}";
  }

  /** How long one option in four takes. */
  private String takes() {
    boolean takes = third.nextInt(4) == 0 && statusQuo;
    return takes ? ", takes: {uniform: [0, " + (1 + third.nextInt(12)) + "]}" : "";
  }

  /** What one option in eight requires of another issue. */
  private String requirement(int issue) {
    int other = second.nextInt(options.length);
    if (second.nextInt(8) > 0 || other == issue) {
      return "";
    }
    int first = second.nextInt(options[other]);
    int another = second.nextInt(options[other]);
    return String.format(
        ", requires: {i%d: %s}",
        other, first == another ? "o" + first : "[o" + first + ", o" + another + "]");
  }

  private void writeActor(int actor) {
    line(1, "a%d:", actor);
    line(2, "influence: %s", institutions.influence(number(0, 50), options.length));
    line(2, "attrition: %s", chance(0.3) ? "0" : uncertain(0, 0.02));
    String patience = uncertain(0, 40);
    line(2, "patience: %s", oneIn(8) ? "{choice: {12: 0.7, never: 0.3}}" : patience);
    line(2, "patience_from: %s", second.nextBoolean() ? "run" : "table");
    line(2, "exclusion_cost: %s", number(0, 0.2));
    boolean isWeary = false;
    if (statusQuo) {
      line(2, "outlook: %s", uncertain(-0.2, 0.2));
      if (chance(0.6)) {
        line(2, "while: %s", condition(between(1, 2)));
        isWeary = oneIn(4);
      }
    } else {
      line(2, "reservation: %s", uncertain(0, 0.6));
    }
    if (isWeary) {
      line(2, "tolerance: %.3f", 0.05 + second.nextDouble());
    }
    if (chance(0.3)) {
      line(2, "walkout_after: %s", uncertain(1, 10));
    }
    line(
        2,
        "strategy: {concession: %s, offer: %s, acceptance: %s, belief: %s, regards: %s, gifts: %s}",
        weary(concession(), isWeary),
        oneOf(VOCABULARY.offers()),
        oneOf(VOCABULARY.acceptances()),
        oneOf(VOCABULARY.beliefs()),
        reckoning.nextBoolean() ? "consenters" : "seated",
        reckoning.nextInt(3) > 0 ? "take" : "weigh");
    line(2, "positions:");
    for (int issue = 0; issue < options.length; issue++) {
      if (issue == 0 || chance(0.8)) {
        String position = position(issue);
        line(3, "i%d: %s", issue, issue > 0 && isBare() ? "{values: none}" : position);
      }
    }
    writeRedLines();
    if (chance(0.4)) {
      line(2, "linkages:");
      line(3, "l: {when: %s, worth: %s}", condition(between(1, 3)), number(-0.2, 0.2));
    }
    if (chance(0.3)) {
      String wear = number(0, 0.02);
      String pressed = oneIn(3) ? "{wear: " + wear + ", lasts: 4}" : wear;
      line(2, "leverage: {a%d: %s}", (actor + 1) % actors, pressed);
    }
  }

  private void writeRedLines() {
    int lines = random.nextInt(4);
    if (lines == 0) {
      return;
    }
    line(2, "red_lines:");
    for (int redLine = 0; redLine < lines; redLine++) {
      String firmness = chance(0.5) ? "absolute" : uncertain(0, 0.3);
      String refused =
          redLine == 0 && chance(0.3)
              ? "excluded: refuse"
              : "never: " + condition(between(1, 3)) + ", private: " + chance(0.3);
      boolean isPublic = refused.endsWith("private: false");
      String more = isPublic ? priceAndBluff(firmness.equals("absolute")) : "";
      line(3, "r%d: {%s, firmness: %s%s}", redLine, refused, firmness, more);
    }
  }

  /** What lines cost once they have given way or are only said, as one in three does or may be. */
  private String priceAndBluff(boolean isAbsolute) {
    String bluff = oneIn(3) ? String.format(Locale.ROOT, ", bluff: %.2f", second.nextDouble()) : "";
    return oneIn(3) && !(isAbsolute && bluff.isEmpty())
        ? String.format(Locale.ROOT, ", price: %.2f%s", 0.3 * second.nextDouble(), bluff)
        : bluff;
  }

  private boolean oneIn(int many) {
    return second.nextInt(many) == 0;
  }

  /** Whether an issue matters by combinations alone, as one in twelve does. */
  private boolean isBare() {
    return third.nextInt(12) == 0;
  }

  private String position(int issue) {
    String salience = ", salience: " + uncertain(issue == 0 ? 1 : 0, 100);
    if (chance(0.3)) {
      return "{values: " + byOption(issue) + salience + "}";
    }
    String declared = chance(0.2) ? ", declared: " + option(issue) : "";
    return String.format(
        "{ideal: %s, shape: %s%s%s}",
        option(issue), oneOf("linear", "quadratic"), declared, salience);
  }

  private String byOption(int issue) {
    return IntStream.range(0, options[issue])
        .mapToObj(option -> "o" + option + ": " + number(0, 1))
        .collect(Collectors.joining(", ", "{", "}"));
  }

  private void writeTrack(int track) {
    line(1, "t%d:", track);
    String participants = someActors(2);
    line(2, "participants: %s", participants);
    line(2, "issues: %s", statusQuo && chance(0.6) ? someIssues() : "all");
    line(2, "opens: %s", track == 0 ? "0" : chance(0.3) ? "never" : uncertain(0, 10));
    writeProtocol(oneOf(VOCABULARY.protocols()), participants);
    line(2, "seating: %s", oneOf(VOCABULARY.seatings()));
    line(2, "on_refusal: %s", oneOf(Vocabulary.ON_REFUSAL));
    line(2, "remembers: %s", reckoning.nextBoolean() ? "always" : reckoning.nextInt(6));
    line(2, "standing: %s", chance(0.3));
  }

  private void writeProtocol(String protocol, String participants) {
    line(2, "protocol: %s", protocol);
    institutions.proposers(protocol, participants).forEach(each -> line(2, each));
    if (!protocol.equals("alternating-offers") && chance(0.4)) {
      line(2, "agreement: %s", agreement(participants));
    }
    if (protocol.equals("single-text")) {
      line(2, "mediator: %s", mediator(chance(0.5) ? "neutral" : "a" + random.nextInt(actors)));
      line(2, "drafts: %d", between(1, 20));
    }
  }

  private String agreement(String participants) {
    List<String> seated = List.of(participants.replaceAll("[\\[\\]]", "").split(", "));
    if (oneIn(5)) {
      return "{all: [{quorum: 2}, {votes: {"
          + seated.get(0)
          + ": 3, "
          + seated.get(1)
          + ": 2}, threshold: 2, veto: ["
          + seated.get(second.nextInt(seated.size()))
          + "]}]}";
    }
    return switch (rules.nextInt(3)) {
      case 0 -> "{quorum: 2}";
      case 1 -> "{quorum: 2, veto: [" + seated.get(rules.nextInt(seated.size())) + "]}";
      default -> {
        String votes =
            seated.stream()
                .map(actor -> actor + ": " + (2 + rules.nextInt(4)))
                .collect(Collectors.joining(", ", "{", "}"));
        yield "{votes: " + votes + ", threshold: " + (seated.size() + 1) + "}";
      }
    };
  }

  /** Pushes two of the actors, one up and the other down. */
  private void writeFortune() {
    line(0, "fortunes:");
    line(1, "f0:");
    line(2, "start: %.3f", 0.2 * second.nextDouble() - 0.1);
    line(2, "step: {normal: [0, %.3f]}", 0.01 + 0.05 * second.nextDouble());
    line(2, "pull: %.2f", second.nextBoolean() ? 0 : second.nextDouble());
    line(2, "range: [-0.3, 0.3]");
    if (statusQuo && second.nextBoolean()) {
      line(2, "while: {i0: o%d}", second.nextInt(options[0]));
    }
    String moved = statusQuo ? "outlook" : "reservation";
    line(2, "moves: {actors.a0.%s: 1, actors.a1.%s: -1, actors.a0.patience: 20}", moved, moved);
  }

  private void writeEvent(int event) {
    line(1, "e%d:", event);
    line(2, "chance: %s", uncertain(0, 0.5));
    line(2, "after: %d", between(0, 5));
    if (chance(0.5)) {
      line(2, "when: %s", condition(1));
    }
    line(2, "repeats: %s", chance(0.5));
    switch (random.nextInt(4)) {
      case 0 -> line(2, "open: [t%d]", random.nextInt(tracks));
      case 1 -> line(2, "widen: {t%d: %s}", random.nextInt(tracks), someActors(1));
      case 2 -> {
        List<Integer> reverted = someOf(options.length);
        line(2, "revert: %s", ids(reverted));
        line(2, "foresight: %d", random.nextInt(6));
        new GeneratedBreach(third, actors, options, requiring, reverted)
            .lines()
            .forEach(each -> line(2, each));
      }
      default -> line(2, "scale: {actors.a0.attrition: 0.5}");
    }
  }

  private String weary(String concession, boolean isWeary) {
    return isWeary
        ? String.format(Locale.ROOT, "{weary: %.2f}", 0.2 + 2 * second.nextDouble())
        : concession;
  }

  private String concession() {
    if (chance(0.2)) {
      return "{choice: {hardliner: 0.2, linear: 0.5, boulware: 0.3}}";
    }
    ConcessionName concession =
        oneOf(
            VOCABULARY.concessions().stream()
                .filter(each -> !each.name().equals(Vocabulary.WEARY))
                .toList());
    Exponent exponent = concession.exponent();
    return exponent == null
        ? concession.name()
        : String.format("{%s: %s}", concession.name(), number(exponent));
  }

  private String condition(int clauses) {
    return shuffled(options.length).stream()
        .limit(Math.min(clauses, options.length))
        .map(issue -> "i" + issue + ": " + someOptions(issue))
        .collect(Collectors.joining(", ", "{", "}"));
  }

  private String someOptions(int issue) {
    return shuffled(options[issue]).stream()
        .limit(between(1, options[issue] - 1))
        .map(option -> "o" + option)
        .collect(Collectors.joining(", ", "[", "]"));
  }

  private String someActors(int least) {
    return shuffled(actors).stream()
        .limit(between(least, actors))
        .sorted()
        .map(actor -> "a" + actor)
        .collect(Collectors.joining(", ", "[", "]"));
  }

  private String someIssues() {
    return ids(someOf(options.length));
  }

  private List<Integer> someOf(int issues) {
    return shuffled(issues).stream().limit(between(1, issues)).toList();
  }

  private static String ids(List<Integer> issues) {
    return issues.stream().map(issue -> "i" + issue).collect(Collectors.joining(", ", "[", "]"));
  }

  private List<Integer> shuffled(int count) {
    List<Integer> all = new ArrayList<>(IntStream.range(0, count).boxed().toList());
    java.util.Collections.shuffle(all, random);
    return all;
  }

  private String option(int issue) {
    return "o" + random.nextInt(options[issue]);
  }

  private String uncertain(double low, double high) {
    if (chance(0.5)) {
      return number(low, high);
    }
    double from = low + (high - low) * random.nextDouble() / 2;
    double to = from + (high - from) * (0.1 + 0.9 * random.nextDouble());
    return switch (random.nextInt(low >= 0 ? 6 : 3)) {
      case 0 -> String.format(Locale.ROOT, "{uniform: [%.4f, %.4f]}", from, to);
      case 3 -> String.format(Locale.ROOT, "{lognormal: [%.4f, 0.5]}", to);
      case 4 -> String.format(Locale.ROOT, "{exponential: %.4f}", to);
      case 5 -> String.format(Locale.ROOT, "{gamma: [2, %.4f]}", to / 2);
      case 1 ->
          String.format(Locale.ROOT, "{triangular: [%.4f, %.4f, %.4f]}", from, (from + to) / 2, to);
      default ->
          String.format(Locale.ROOT, "{pert: [%.4f, %.4f, %.4f]}", from, (from + to) / 2, to);
    };
  }

  private String number(double low, double high) {
    return String.format(Locale.ROOT, "%.4f", low + (high - low) * random.nextDouble());
  }

  private String number(Exponent exponent) {
    double low = exponent.range().low();
    return number(low + 0.1, Math.min(exponent.range().high(), low + 4));
  }

  private String oneOf(String... words) {
    return oneOf(List.of(words));
  }

  private <T> T oneOf(List<T> things) {
    return things.get(random.nextInt(things.size()));
  }

  private int between(int low, int high) {
    return high <= low ? low : low + random.nextInt(high - low + 1);
  }

  private boolean chance(double chance) {
    return random.nextDouble() < chance;
  }

  private void line(int depth, String format, Object... arguments) {
    yaml.append("  ".repeat(depth))
        .append(String.format(Locale.ROOT, format, arguments))
        .append('\n');
  }
}
