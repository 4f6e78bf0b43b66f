package io.parley.scenario.path;

import io.parley.model.draw.Parameter;
import io.parley.scenario.yaml.FlowNodes;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.snakeyaml.engine.v2.nodes.Node;

/** One of the values that a factor takes. */
public final class Level {

  /** Six digits: as much as a reader of the table can use. */
  private static final MathContext PRECISION = new MathContext(6, RoundingMode.HALF_EVEN);

  private final String label;
  private final String path;
  private final Node value;
  private final String text;

  /**
   * A level.
   *
   * @param label what messages call the factor
   */
  public Level(String label, String path, Node value) {
    this.label = label;
    this.path = path;
    this.value = FlowNodes.copy(value);
    this.text = FlowNodes.text(value);
  }

  /** The path that it is set at, in which {@code *} stands for any id. */
  public String path() {
    return path;
  }

  /** The value as YAML in one line. */
  public String text() {
    return text;
  }

  /** The value that {@code parameter}, which has this distribution, takes at a quantile. */
  public Level drawn(Parameter parameter, double u) {
    double quantile = parameter.distribution().quantile(u);
    Node drawn =
        parameter.isWord()
            ? FlowNodes.word(parameter.words().get((int) quantile), value)
            : FlowNodes.number(rounded(quantile), value);
    return new Level(label, path, drawn);
  }

  private static BigDecimal rounded(double number) {
    return new BigDecimal(number, PRECISION);
  }

  public String label() {
    return label;
  }

  Node value() {
    return value;
  }

  @Override
  public String toString() {
    return path + "=" + text;
  }
}
