package io.parley.scenario.path;

import io.parley.model.InputException;
import io.parley.scenario.yaml.FlowNodes;
import io.parley.scenario.yaml.Maybe;
import io.parley.scenario.yaml.Paths;
import io.parley.scenario.yaml.Quantities;
import io.parley.scenario.yaml.Wording;
import io.parley.scenario.yaml.YamlText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * Sets what a scenario file says at a path, in which {@code *} stands for any id. A red line can be
 * set to be {@code present} or {@code absent}.
 */
public final class Setting {

  private static final String ANY = "*";

  private final String label;
  private final List<String> keys;
  private final Node value;
  private final List<String> known;

  private Setting(String label, String path, Node value, List<String> known) {
    this.label = label;
    this.keys = Arrays.asList(path.split("\\.", -1));
    this.value = value;
    this.known = known;
  }

  /**
   * The setting that an option says.
   *
   * @param option the option that says it, for messages
   * @param known the paths that can be set
   * @throws InputException if the text is not of the form {@code PATH=VALUE}
   */
  public static Setting of(String option, String text, List<String> known) {
    Assignment assignment =
        Assignment.of(option, text, "PATH=VALUE, such as actors.ukraine.patience=20");
    Node value = YamlText.compose(assignment.label(), assignment.value());
    return new Setting(assignment.label(), assignment.path(), value, known);
  }

  /** The setting of a factor to a level. */
  public static Setting of(Level level, List<String> known) {
    return new Setting(level.label(), level.path(), level.value(), known);
  }

  public void applyTo(Node root) {
    if (set(root, "", 0) == 0) {
      String path = String.join(".", keys);
      String maybe = Maybe.like(path, known);
      throw new InputException(
          label,
          "no " + Wording.quoted(path) + " in the scenario",
          "a path that \"parley params\" lists",
          maybe == null ? null : "\"" + maybe + "\"");
    }
  }

  /** Sets what the keys from {@code depth} on stand for below {@code path}; how many there are. */
  private int set(Node parent, String path, int depth) {
    if (!(parent instanceof MappingNode mapping)) {
      return 0;
    }
    boolean found = false;
    int set = 0;
    for (NodeTuple tuple : List.copyOf(mapping.getValue())) {
      int next = matchedUpTo(tuple, depth);
      if (next > depth) {
        found = true;
        set += set(mapping, tuple, path, next);
      }
    }
    return found ? set : add(mapping, path, depth);
  }

  private int set(MappingNode parent, NodeTuple tuple, String path, int next) {
    String place = below(path, ((ScalarNode) tuple.getKeyNode()).getValue());
    if (next == keys.size()) {
      Presence presence = Presence.at(place, value);
      if (presence == Presence.ABSENT) {
        parent.getValue().remove(tuple);
      } else if (presence == null) {
        replace(parent, tuple, FlowNodes.copy(value));
      }
      return 1;
    }
    Node child = opened(tuple.getValueNode(), next);
    replace(parent, tuple, child);
    return set(child, place, next);
  }

  /** Adds what the file leaves out but could say. */
  private int add(MappingNode parent, String path, int depth) {
    boolean isLast = depth == keys.size() - 1;
    boolean isNew = isLast && (!keys.contains(ANY) || isSection());
    if (keys.get(depth).equals(ANY)
        || !(isNew || isKnown(path, depth))
        || Presence.at(below(path, restFrom(depth)), value) != null) {
      return 0;
    }
    Node child = isLast ? FlowNodes.copy(value) : emptyMapping();
    parent.getValue().add(new NodeTuple(keyNode(keys.get(depth)), child));
    return isLast ? 1 : set(child, below(path, keys.get(depth)), depth + 1);
  }

  /**
   * Whether it says a whole part of what a {@code *} stands for, such as an actor's strategy, and
   * not a number or word that only some may have.
   */
  private boolean isSection() {
    return !keys.get(0).equals(ANY)
        && value instanceof MappingNode mapping
        && !Quantities.isDistribution(mapping);
  }

  /** A key stands for as many of the path's as it has parts: an event's are paths themselves. */
  private int matchedUpTo(NodeTuple tuple, int depth) {
    if (!(tuple.getKeyNode() instanceof ScalarNode key)
        || (key.getValue().equals("from") && keys.get(depth).equals(ANY))) {
      return depth;
    }
    String part = Paths.part(key.getValue());
    int next = depth + part.split("\\.", -1).length;
    boolean matches =
        next <= keys.size()
            && PathPattern.matches(String.join(".", keys.subList(depth, next)), part);
    return matches ? next : depth;
  }

  /** Whether a path that can be set goes on from {@code path} as this one does. */
  private boolean isKnown(String path, int depth) {
    String wanted = below(path, restFrom(depth));
    return known.stream().anyMatch(each -> PathPattern.matches(wanted, each));
  }

  private String restFrom(int depth) {
    return String.join(".", keys.subList(depth, keys.size()));
  }

  private static String below(String path, String key) {
    return Paths.below(path, key);
  }

  /**
   * What is to be changed inside: a copy, as an alias may share it. A name such as {@code boulware}
   * becomes a mapping where its exponent is to be set.
   */
  private Node opened(Node node, int next) {
    if (node instanceof MappingNode mapping) {
      return new MappingNode(
          mapping.getTag(),
          true,
          new ArrayList<>(mapping.getValue()),
          mapping.getFlowStyle(),
          mapping.getStartMark(),
          mapping.getEndMark());
    }
    boolean isName = node instanceof ScalarNode scalar && scalar.getValue().equals(keys.get(next));
    return isName ? emptyMapping() : node;
  }

  private static void replace(MappingNode mapping, NodeTuple tuple, Node value) {
    int at = mapping.getValue().indexOf(tuple);
    mapping.getValue().set(at, new NodeTuple(tuple.getKeyNode(), value));
  }

  private Node keyNode(String key) {
    return new ScalarNode(Tag.STR, true, key, ScalarStyle.PLAIN, mark(), mark());
  }

  private MappingNode emptyMapping() {
    return new MappingNode(Tag.MAP, true, new ArrayList<>(), FlowStyle.FLOW, mark(), mark());
  }

  private Optional<Mark> mark() {
    return value.getStartMark();
  }

  @Override
  public String toString() {
    return label;
  }
}
