package io.parley.scenario.path;

import io.parley.model.InputException;
import io.parley.scenario.yaml.Element;
import io.parley.scenario.yaml.Provenance;
import io.parley.scenario.yaml.Quantities;
import io.parley.scenario.yaml.Scalars;
import io.parley.scenario.yaml.Wording;
import io.parley.scenario.yaml.YamlText;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * A factor of an experiment: a path of the scenario and what is said there, one value after the
 * other. The values are a list ({@code a, b, c}), a grid ({@code 0..1:11}) or a distribution
 * ({@code {uniform: [0, 1]}}). A value is whatever can be set there, so words, lists and red lines
 * that are {@code present} or {@code absent} vary like numbers.
 */
public final class Factor {

  private static final String SET = "--set";
  private static final String EXPECTED =
      "PATH=SPEC, such as actors.ukraine.patience=10,20,40 or actors.ukraine.patience=10..40:4";

  private final String label;
  private final String path;
  private final String spec;
  private final List<Level> levels;
  private final @Nullable Level distribution;

  private Factor(
      String label, String path, String spec, List<Level> levels, @Nullable Level distribution) {
    this.label = label;
    this.path = path;
    this.spec = spec;
    this.levels = List.copyOf(levels);
    this.distribution = distribution;
  }

  /**
   * The factor that an option says.
   *
   * @param option the option, such as {@code --vary}
   * @param text {@code PATH=SPEC}
   * @throws InputException if the text is not of that form or says fewer than two values
   */
  public static Factor of(String option, String text) {
    Assignment assignment = Assignment.of(option, text, EXPECTED);
    return of(assignment.label(), assignment.path(), assignment.value());
  }

  /** The factor that a file says at {@code path}: a list or distribution, or a text as above. */
  public static Factor of(String path, Element spec) {
    return spec.isScalar()
        ? of(spec.where(), path, spec.text())
        : of(spec.where(), path, spec.nodes());
  }

  /** YAML itself knows which commas separate values. The line break ends a comment. */
  private static Factor of(String label, String path, String values) {
    Node items = YamlText.compose(label, "[" + values + "\n]");
    return of(label, path, ((SequenceNode) items).getValue());
  }

  private static Factor of(String label, String path, List<Node> items) {
    if (items.size() == 1 && items.get(0) instanceof ScalarNode scalar) {
      Grid grid = Grid.parse(label, scalar.getValue());
      if (grid != null) {
        return listed(label, path, scalar.getValue(), grid.nodes(scalar));
      }
    }
    if (items.size() == 1 && isDistribution(label, items.get(0))) {
      Level level = new Level(label, path, items.get(0));
      return new Factor(label, path, level.text(), List.of(), level);
    }
    return listed(label, path, null, items);
  }

  private static Factor listed(
      String label, String path, @Nullable String spec, List<Node> values) {
    List<Level> levels = values.stream().map(value -> new Level(label, path, value)).toList();
    if (levels.size() < 2) {
      throw new InputException(
          label,
          levels.isEmpty() ? "no value" : "one value, " + Wording.quoted(levels.get(0).text()),
          "two values or more, as a list, a grid such as 0..1:11 or a distribution");
    }
    Set<Object> seen = new HashSet<>();
    for (Level level : levels) {
      if (!seen.add(comparable(level))) {
        throw new InputException(
            label, Wording.quoted(level.text()) + " for the second time", "each value once");
      }
    }
    String text = String.join(", ", levels.stream().map(Level::text).toList());
    return new Factor(label, path, spec == null ? text : spec, levels, null);
  }

  private static Object comparable(Level level) {
    BigDecimal number = number(level);
    return number == null ? level.text() : number.stripTrailingZeros();
  }

  private static @Nullable BigDecimal number(Level level) {
    return Scalars.isNumber(level.value())
        ? new BigDecimal(((ScalarNode) level.value()).getValue())
        : null;
  }

  private static boolean isDistribution(String label, Node node) {
    Element element = new Element(node, label, new Provenance());
    return element.isMapping()
        && element.choices().size() == 1
        && Quantities.DISTRIBUTIONS.containsAll(element.choices().keySet());
  }

  /**
   * Checks that no two factors vary the same thing.
   *
   * @throws InputException if two do
   */
  public static void requireApart(List<Factor> factors) {
    for (int second = 0; second < factors.size(); second++) {
      for (Factor first : factors.subList(0, second)) {
        if (PathPattern.overlap(first.path, factors.get(second).path)) {
          throw new InputException(
              factors.get(second).label,
              "what " + Wording.quoted(first.path) + " varies too",
              "each path once");
        }
      }
    }
  }

  /**
   * Checks that nothing is set which varies anyway.
   *
   * @param overrides what {@code --set} says
   * @throws InputException if something is
   */
  public static void requireNotSet(List<Factor> factors, List<String> overrides) {
    for (String override : overrides) {
      Assignment set = Assignment.of(SET, override, "PATH=VALUE");
      requireNotVaried(set.label(), set.path(), factors);
    }
  }

  /** Checks that what is set at {@code path} would not be lost on what varies. */
  public static void requireNotVaried(String label, String path, List<Factor> factors) {
    for (Factor factor : factors) {
      if (PathPattern.covers(factor.path, path)) {
        throw new InputException(
            label,
            "a value for what " + Wording.quoted(factor.path) + " varies",
            "each path either set or varied");
      }
    }
  }

  /** What messages call it: the option and its text, or its place in a file. */
  public String label() {
    return label;
  }

  /** The path that it varies, in which {@code *} stands for any id. */
  public String path() {
    return path;
  }

  /** Its values as the option would say them. */
  public String spec() {
    return spec;
  }

  /** Its values in order; none if it has a distribution. */
  public List<Level> levels() {
    return levels;
  }

  /** The level at which what it varies has the distribution; null if its values are listed. */
  public @Nullable Level distribution() {
    return distribution;
  }

  /** Whether all its values are numbers; not known of a distribution. */
  public boolean isNumeric() {
    return !levels.isEmpty() && levels.stream().allMatch(level -> number(level) != null);
  }

  @Override
  public String toString() {
    return path + "=" + spec;
  }
}
