package io.parley.scenario;

import io.parley.model.InputException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** A {@code PATH=VALUE} that sets what a scenario file says at a path; {@code *} matches any id. */
final class Setting {

  private final String label;
  private final List<String> keys;
  private final String value;
  private final List<String> known;

  /**
   * A setting.
   *
   * @param known the paths that can be set
   * @throws InputException if the text is not of the form {@code PATH=VALUE}
   */
  Setting(String text, List<String> known) {
    int equals = text.indexOf('=');
    if (equals < 1 || equals == text.length() - 1) {
      throw new InputException(
          "--set " + text, "\"" + text + "\"", "PATH=VALUE, such as actors.ukraine.patience=20");
    }
    this.label = "--set " + text;
    this.keys = Arrays.asList(text.substring(0, equals).strip().split("\\.", -1));
    this.value = text.substring(equals + 1);
    this.known = known;
  }

  void applyTo(Node root) {
    List<Node> parents = new ArrayList<>(List.of(root));
    for (int depth = 0; depth < keys.size() - 1; depth++) {
      List<Node> children = new ArrayList<>();
      for (Node parent : parents) {
        children.addAll(children(parent, depth));
      }
      parents = children;
    }
    int set = 0;
    for (Node parent : parents) {
      set += set(parent);
    }
    if (set == 0) {
      String path = String.join(".", keys);
      String maybe = Maybe.like(path, known);
      throw new InputException(
          label,
          "no \"" + path + "\" in the scenario",
          "a path that \"parley params\" lists",
          maybe == null ? null : "\"" + maybe + "\"");
    }
  }

  /** The nodes below {@code parent} that the key at {@code depth} stands for. */
  private List<Node> children(Node parent, int depth) {
    List<Node> children = new ArrayList<>();
    if (!(parent instanceof MappingNode mapping)) {
      return children;
    }
    for (NodeTuple tuple : mapping.getValue()) {
      if (matches(keys.get(depth), tuple)) {
        children.add(opened(mapping, tuple, depth));
      }
    }
    if (children.isEmpty() && isKnownBelow(depth)) {
      MappingNode added = emptyMapping();
      mapping.getValue().add(new NodeTuple(keyNode(keys.get(depth)), added));
      children.add(added);
    }
    return children;
  }

  /** A name such as {@code boulware} where its exponent is to be set becomes a mapping. */
  private Node opened(MappingNode parent, NodeTuple tuple, int depth) {
    Node node = tuple.getValueNode();
    String next = keys.get(depth + 1);
    if (node instanceof ScalarNode scalar && scalar.getValue().equals(next)) {
      MappingNode mapping = emptyMapping();
      replace(parent, tuple, mapping);
      return mapping;
    }
    return node;
  }

  private int set(Node parent) {
    if (!(parent instanceof MappingNode mapping)) {
      return 0;
    }
    String last = keys.get(keys.size() - 1);
    int set = 0;
    for (NodeTuple tuple : List.copyOf(mapping.getValue())) {
      if (matches(last, tuple)) {
        replace(mapping, tuple, valueNode());
        set++;
      }
    }
    if (set == 0 && !last.equals("*") && (!keys.contains("*") || isKnownBelow(keys.size() - 1))) {
      mapping.getValue().add(new NodeTuple(keyNode(last), valueNode()));
      set++;
    }
    return set;
  }

  /** Whether a path that can be set begins as this one does down to {@code depth}. */
  private boolean isKnownBelow(int depth) {
    return known.stream()
            .filter(path -> path.chars().filter(c -> c == '.').count() == keys.size() - 1)
            .anyMatch(path -> PathPattern.matches(String.join(".", keys), path))
        && !keys.get(depth).equals("*");
  }

  private static boolean matches(String key, NodeTuple tuple) {
    return tuple.getKeyNode() instanceof ScalarNode scalar
        && (scalar.getValue().equals(key)
            || (key.equals("*") && !scalar.getValue().equals("from")));
  }

  private static void replace(MappingNode mapping, NodeTuple tuple, Node value) {
    int at = mapping.getValue().indexOf(tuple);
    mapping.getValue().set(at, new NodeTuple(tuple.getKeyNode(), value));
  }

  private Node valueNode() {
    return YamlText.compose(label, value);
  }

  private Node keyNode(String key) {
    return YamlText.compose(label, key);
  }

  private static MappingNode emptyMapping() {
    return new MappingNode(Tag.MAP, new ArrayList<>(), FlowStyle.FLOW);
  }

  @Override
  public String toString() {
    return label;
  }
}
