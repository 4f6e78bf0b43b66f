package io.parley.scenario.yaml;

import io.parley.model.InputException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** Nodes as they would be written in one line. */
public final class FlowNodes {

  private static final int MOST_NODES = 10_000;

  private static final Pattern WHOLE = Pattern.compile("[-+]?[0-9]+");

  private int copied;

  private FlowNodes() {}

  /**
   * A copy that shares nothing with {@code node}, with its places in the file.
   *
   * @throws InputException if aliases make it too large
   */
  public static Node copy(Node node) {
    return new FlowNodes().copied(node);
  }

  /** A node's text in one line. */
  public static String text(Node node) {
    return YamlText.line(copy(node));
  }

  /** A number at the place of another node. */
  public static Node number(BigDecimal number, Node place) {
    BigDecimal plain = number.stripTrailingZeros();
    Tag tag = plain.scale() <= 0 ? Tag.INT : Tag.FLOAT;
    return scalar(tag, plain.signum() == 0 ? "0" : plain.toPlainString(), place);
  }

  /** A number, however it is written and tagged. */
  private static Node number(ScalarNode scalar) {
    Tag tag = WHOLE.matcher(scalar.getValue()).matches() ? Tag.INT : Tag.FLOAT;
    return scalar(tag, scalar.getValue(), scalar);
  }

  /** A word at the place of another node. */
  public static Node word(String word, Node place) {
    return scalar(Tag.STR, word, place);
  }

  private static Node scalar(Tag tag, String value, Node place) {
    return new ScalarNode(
        tag, true, value, ScalarStyle.PLAIN, place.getStartMark(), place.getEndMark());
  }

  private Node copied(Node node) {
    copied++;
    if (copied > MOST_NODES) {
      throw new InputException(
          YamlText.where(node), "a value of more than " + MOST_NODES + " parts", "a smaller one");
    }
    if (node instanceof MappingNode mapping) {
      List<NodeTuple> tuples = new ArrayList<>();
      for (NodeTuple tuple : mapping.getValue()) {
        tuples.add(new NodeTuple(copied(tuple.getKeyNode()), copied(tuple.getValueNode())));
      }
      return new MappingNode(
          mapping.getTag(),
          true,
          tuples,
          FlowStyle.FLOW,
          mapping.getStartMark(),
          mapping.getEndMark());
    }
    if (node instanceof SequenceNode sequence) {
      List<Node> items = new ArrayList<>();
      sequence.getValue().forEach(item -> items.add(copied(item)));
      return new SequenceNode(
          sequence.getTag(),
          true,
          items,
          FlowStyle.FLOW,
          sequence.getStartMark(),
          sequence.getEndMark());
    }
    ScalarNode scalar = (ScalarNode) node;
    if (Scalars.isNumber(scalar)) {
      return number(scalar);
    }
    return new ScalarNode(
        scalar.getTag(),
        true,
        scalar.getValue(),
        scalar.getScalarStyle(),
        scalar.getStartMark(),
        scalar.getEndMark());
  }
}
