package io.parley.scenario.yaml;

import io.parley.model.InputException;
import io.parley.model.draw.Distribution;
import io.parley.model.draw.Endless;
import io.parley.model.draw.Parameter;
import io.parley.model.draw.Parameters;
import io.parley.model.draw.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** Reads numbers and words, certain or not, and keeps the list of parameters. */
public final class Quantities {

  /** The keys that make a mapping a distribution. */
  public static final List<String> DISTRIBUTIONS =
      List.of(
          "uniform",
          "triangular",
          "normal",
          "lognormal",
          "exponential",
          "gamma",
          "beta",
          "pert",
          "choice");

  private static final String VALUE = "value";
  private static final String SINGLE = "exponential";

  private final Parameters.Builder parameters = new Parameters.Builder();
  private final List<Parameter> fixed = new ArrayList<>();
  private final Provenance provenance;

  public Quantities(Provenance provenance) {
    this.provenance = provenance;
  }

  public Parameters.Builder parameters() {
    return parameters;
  }

  /** Whether {@code element} is a distribution rather than a mapping of something else. */
  public static boolean isDistribution(Element element) {
    return element.isMapping()
        && element.entries("a number").keySet().stream()
            .anyMatch(key -> DISTRIBUTIONS.contains(key) || key.equals(VALUE));
  }

  /** As above, of a node that is yet to become part of a scenario. */
  public static boolean isDistribution(MappingNode node) {
    return node.getValue().stream()
        .anyMatch(
            tuple ->
                tuple.getKeyNode() instanceof ScalarNode key
                    && (DISTRIBUTIONS.contains(key.getValue()) || key.getValue().equals(VALUE)));
  }

  /** The number at a field, or {@code otherwise} where the field is left out. */
  public Parameter number(
      Map<String, Element> fields, Element parent, String name, Range range, double otherwise) {
    Element element = fields.get(name);
    return element == null
        ? parameters.number(parent.path(name), Distribution.constant(otherwise), range)
        : number(element, range);
  }

  /** The number that {@code element} says. */
  public Parameter number(Element element, Range range) {
    return parameters.number(element.path(), distribution(element, range), range);
  }

  /** The distribution that {@code element} says, of which nothing is drawn for a run. */
  public Distribution distribution(Element element, Range range) {
    boolean hasWord = Endless.word(element.path()) != null && element.isScalar();
    if (hasWord && Endless.isWord(element.path(), element.text())) {
      return inRange(element, Distribution.constant(Double.POSITIVE_INFINITY), range);
    }
    if (!element.isMapping()) {
      double value = element.number(range.equals(Range.ANY) ? "" : range);
      return inRange(element, Distribution.constant(value), range);
    }
    Map.Entry<String, Element> kind = kind(element);
    if (kind.getKey().equals(VALUE)) {
      return inRange(element, Distribution.constant(kind.getValue().number(range)), range);
    }
    provenance.needsSource(element.path());
    if (kind.getKey().equals("choice")) {
      return inRange(element, numberChoice(element.path(), kind.getValue()), range);
    }
    return within(element, continuous(kind.getKey(), kind.getValue(), range), range);
  }

  private Map.Entry<String, Element> kind(Element element) {
    List<String> known = new ArrayList<>(DISTRIBUTIONS);
    known.add(VALUE);
    Map<String, Element> fields = element.fields(known.toArray(String[]::new));
    if (fields.size() != 1) {
      throw element.error(
          fields.size() + " distributions at " + element.path(),
          "one of " + String.join(", ", DISTRIBUTIONS));
    }
    return fields.entrySet().iterator().next();
  }

  private static Distribution continuous(String kind, Element arguments, Range range) {
    double[] numbers = numbers(kind, arguments);
    String names = arguments(kind);
    if (numbers.length != names.split(",", -1).length) {
      throw arguments.error(
          numbers.length + " numbers at " + arguments.path(), kind + ": [" + names + "]");
    }
    return checked(
        arguments,
        () ->
            switch (kind) {
              case "uniform" -> Distribution.uniform(numbers[0], numbers[1]);
              case "triangular" -> Distribution.triangular(numbers[0], numbers[1], numbers[2]);
              case "normal" -> Distribution.normal(numbers[0], numbers[1], range);
              case "lognormal" -> Distribution.lognormal(numbers[0], numbers[1], range);
              case SINGLE -> Distribution.exponential(numbers[0], range);
              case "gamma" -> Distribution.gamma(numbers[0], numbers[1], range);
              case "beta" -> Distribution.beta(numbers[0], numbers[1], numbers[2], numbers[3]);
              default -> Distribution.pert(numbers[0], numbers[1], numbers[2]);
            });
  }

  /** An exponential distribution has one number, which is not in a list. */
  private static double[] numbers(String kind, Element arguments) {
    return kind.equals(SINGLE)
        ? new double[] {arguments.number("a mean above 0")}
        : arguments.items("numbers").stream().mapToDouble(item -> item.number("")).toArray();
  }

  private static String arguments(String kind) {
    return switch (kind) {
      case "uniform" -> "low, high";
      case "normal" -> "mean, standard deviation";
      case "lognormal" -> "median, sigma";
      case SINGLE -> "mean";
      case "gamma" -> "shape, scale";
      case "beta" -> "alpha, beta, low, high";
      default -> "low, mode, high";
    };
  }

  private static Distribution numberChoice(String path, Element element) {
    Map<String, Element> chances = element.choices();
    List<Double> values = new ArrayList<>();
    chances.forEach(
        (value, chance) ->
            values.add(
                Endless.isWord(path, value) ? Double.POSITIVE_INFINITY : chance.keyNumber(value)));
    return choice(element, values, chances);
  }

  private static Distribution choice(
      Element element, List<Double> values, Map<String, Element> chances) {
    if (chances.isEmpty()) {
      throw element.error("nothing to choose from at " + element.path(), "values and chances");
    }
    List<Double> shares =
        chances.values().stream().map(chance -> chance.number("a chance from 0 to 1")).toList();
    return checked(element, () -> Distribution.choice(values, shares));
  }

  private static Distribution checked(Element element, Supplier<Distribution> distribution) {
    try {
      return distribution.get();
    } catch (IllegalArgumentException e) {
      throw InputException.saying(
          element.where() + ": " + e.getMessage() + " at " + element.path());
    }
  }

  /** A continuous distribution never hits its ends, so it may reach an end that is left out. */
  private static Distribution within(Element element, Distribution distribution, Range range) {
    return inRange(element, distribution, Range.of(range.low(), range.high()));
  }

  private static Distribution inRange(Element element, Distribution distribution, Range range) {
    if (!range.contains(distribution.low()) || !range.contains(distribution.high())) {
      throw element.error(distribution + " at " + element.path(), range.toString());
    }
    return distribution;
  }

  /** The word at a field, or {@code otherwise} where the field is left out. */
  public Parameter word(
      Map<String, Element> fields,
      Element parent,
      String name,
      List<String> words,
      String otherwise) {
    Element element = fields.get(name);
    return element == null
        ? parameters.word(parent.path(name), Distribution.constant(words.indexOf(otherwise)), words)
        : word(element, name, words);
  }

  /** The word, one of {@code words}, that {@code element} says. */
  public Parameter word(Element element, String what, List<String> words) {
    return parameters.word(element.path(), wordDistribution(element, what, words), words);
  }

  /** The word at {@code path} that {@code choice} says the chances of. */
  public Parameter choiceOfWords(String path, Element choice, String what, List<String> words) {
    return parameters.word(path, wordChoice(path, choice, what, words), words);
  }

  private Distribution wordDistribution(Element element, String what, List<String> words) {
    if (!element.isMapping()) {
      return Distribution.constant(element.index(what, words));
    }
    Element choice = element.required(element.fields("choice"), "choice");
    return wordChoice(element.path(), choice, what, words);
  }

  private Distribution wordChoice(String path, Element choice, String what, List<String> words) {
    Map<String, Element> chances = choice.choices();
    provenance.needsSource(path);
    List<Double> indices = new ArrayList<>();
    chances.forEach((word, chance) -> indices.add((double) chance.keyIndex(what, word, words)));
    return choice(choice, indices, chances);
  }

  /** A word that is the same in every world. */
  public Parameter certainWord(String path, List<String> words, String word) {
    return parameters.word(path, Distribution.constant(words.indexOf(word)), words);
  }

  /** The number at a field, or null where the field is left out. */
  public @Nullable Parameter optional(Map<String, Element> fields, String name, Range range) {
    Element element = fields.get(name);
    return element == null ? null : number(element, range);
  }

  /**
   * What is 1 in a share of the worlds, which {@code element} says, and 0 in the others. Events
   * can't change it.
   */
  public Parameter yesOrNo(Element element) {
    Distribution said = distribution(element, Range.UNIT);
    if (!said.isConstant()) {
      throw element.error(
          said + " at " + element.path(),
          Range.UNIT + ", as a chance that is uncertain comes to its mean");
    }
    double chance = said.low();
    Parameter drawn =
        parameters.number(
            element.path(),
            chance == 0 || chance == 1
                ? said
                : Distribution.choice(List.of(0.0, 1.0), List.of(1 - chance, chance)),
            Range.UNIT);
    fixed.add(drawn);
    return drawn;
  }

  /** Whether {@code parameter} stays for the whole of a run what it is drawn as. */
  public boolean isFixed(Parameter parameter) {
    return fixed.contains(parameter);
  }

  /** The number at a field, without an end where it is left out or says so. */
  public Parameter endlessOr(
      Element parent, Map<String, Element> fields, String name, Range range) {
    Element element = fields.get(name);
    if (element != null && element.isScalar() && !element.isNumber()) {
      String word = Objects.requireNonNull(Endless.word(element.path()));
      if (!element.text().equals(word)) {
        throw element.error(
            element.found() + " at " + element.path(), word + " or a number, " + range);
      }
    }
    return number(fields, parent, name, range, Double.POSITIVE_INFINITY);
  }
}
