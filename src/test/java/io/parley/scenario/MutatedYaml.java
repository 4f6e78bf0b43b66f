package io.parley.scenario;

import io.parley.model.InputException;
import io.parley.scenario.yaml.Quantities;
import io.parley.scenario.yaml.YamlText;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.function.ObjIntConsumer;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** YAML texts that say something else in a few places, most of them nonsense. */
public final class MutatedYaml {

  private static final int MOST_CHANGES = 4;

  private static final List<String> NUMBERS =
      List.of(
          "0",
          "-0",
          "1",
          "-1",
          "2",
          "0.5",
          "-0.5",
          "1e-320",
          "1e-9",
          "1e9",
          "1e12",
          "1e13",
          "-1e12",
          "1e300",
          "1.7e308",
          "1e999",
          "64",
          "99",
          "100",
          "1000",
          "33333",
          "1000000",
          "1000001",
          "2147483648",
          "9223372036854775807",
          "9223372036854775808",
          "1e999999999",
          ".nan",
          ".inf",
          "-.inf",
          "0x10",
          "010",
          "1_000",
          "+5",
          "1.",
          ".5",
          "2025-02-18",
          "9999-12-31");

  private static final List<String> WORDS =
      List.of(
          "",
          " ",
          "~",
          "null",
          "true",
          "no",
          "all",
          "none",
          "never",
          "absolute",
          "present",
          "absent",
          "x: y",
          "#",
          "=1+1",
          "\u001b[31m",
          "\u202e",
          "\ud800",
          "\uffff",
          "\u0000",
          "a\nb",
          "<b>&amp;",
          "\ud83d\ude00",
          "*",
          "a.b",
          "$(x)",
          "%s",
          "../x",
          "/",
          "-",
          "--set",
          "w".repeat(5000));

  private static final List<String> TAGS =
      List.of(
          "tag:yaml.org,2002:str",
          "tag:yaml.org,2002:int",
          "tag:yaml.org,2002:float",
          "tag:yaml.org,2002:bool",
          "tag:yaml.org,2002:null",
          "tag:yaml.org,2002:binary",
          "!own");

  private static final List<String> DISTRIBUTIONS =
      Stream.concat(Quantities.DISTRIBUTIONS.stream(), Stream.of("value")).toList();

  private final SplittableRandom random;
  private final Node root;
  private final List<Node> nodes = new ArrayList<>();
  private final List<Consumer<Node>> places = new ArrayList<>();

  private MutatedYaml(String text, SplittableRandom random) {
    this.random = random;
    root = YamlText.compose("mutated", text);
    visit(root);
  }

  /** A text that differs from {@code text} in one to four places. */
  public static String of(String text, SplittableRandom random) {
    String mutated = text;
    int changes = 1 + random.nextInt(MOST_CHANGES);
    for (int change = 0; change < changes; change++) {
      try {
        mutated = new MutatedYaml(mutated, random).changed();
      } catch (InputException e) {
        return mutated; // what is no longer read can't be changed by structure
      }
    }
    return mutated;
  }

  private void visit(Node node) {
    nodes.add(node);
    if (node instanceof MappingNode mapping) {
      List<NodeTuple> tuples = mapping.getValue();
      for (int at = 0; at < tuples.size(); at++) {
        int index = at;
        NodeTuple tuple = tuples.get(at);
        places.add(
            value -> tuples.set(index, new NodeTuple(tuples.get(index).getKeyNode(), value)));
        visit(tuple.getValueNode());
      }
    } else if (node instanceof SequenceNode sequence) {
      for (int at = 0; at < sequence.getValue().size(); at++) {
        int index = at;
        places.add(value -> sequence.getValue().set(index, value));
        visit(sequence.getValue().get(at));
      }
    }
  }

  private String changed() {
    if (places.isEmpty()) {
      return any(WORDS);
    }
    switch (random.nextInt(12)) {
      case 0 -> changeCollection((items, at) -> items.remove(at));
      case 1 -> changeCollection((items, at) -> items.add(at, items.get(at)));
      case 2 -> changeCollection((items, at) -> items.add(items.remove(at)));
      case 3 -> {
        any(places).accept(any(nodes));
        any(places).accept(any(nodes));
      }
      case 4, 5 -> any(places).accept(plain(any(NUMBERS)));
      case 6 -> any(places).accept(word());
      case 7 -> any(places).accept(new SequenceNode(Tag.SEQ, some(nodes), FlowStyle.FLOW));
      case 8 -> any(places).accept(distribution());
      case 9 -> retag();
      case 10 -> renameKey();
      default -> addKey();
    }
    return YamlText.dump(root);
  }

  @SuppressWarnings("unchecked") // entries stay where they are from
  private void changeCollection(ObjIntConsumer<List<Object>> change) {
    Node node = any(nodes);
    List<?> items =
        node instanceof MappingNode mapping
            ? mapping.getValue()
            : node instanceof SequenceNode sequence ? sequence.getValue() : List.of();
    if (!items.isEmpty()) {
      change.accept((List<Object>) items, random.nextInt(items.size()));
    }
  }

  /** A word of the text, or one that trips programs. */
  private Node word() {
    Node other = any(nodes);
    return other instanceof ScalarNode scalar && random.nextInt(3) > 0
        ? scalar
        : new ScalarNode(Tag.STR, any(WORDS), ScalarStyle.DOUBLE_QUOTED);
  }

  private Node distribution() {
    List<Node> numbers = new ArrayList<>();
    int count = 1 + random.nextInt(4);
    for (int number = 0; number < count; number++) {
      numbers.add(plain(random.nextBoolean() ? any(NUMBERS) : "" + random.nextInt(100)));
    }
    Node arguments = new SequenceNode(Tag.SEQ, numbers, FlowStyle.FLOW);
    List<NodeTuple> tuples = new ArrayList<>();
    tuples.add(new NodeTuple(plain(any(DISTRIBUTIONS)), arguments));
    return new MappingNode(Tag.MAP, tuples, FlowStyle.FLOW);
  }

  private void retag() {
    if (any(nodes) instanceof ScalarNode scalar) {
      any(places)
          .accept(new ScalarNode(new Tag(any(TAGS)), scalar.getValue(), ScalarStyle.SINGLE_QUOTED));
    }
  }

  private void renameKey() {
    if (any(nodes) instanceof MappingNode mapping && !mapping.getValue().isEmpty()) {
      int at = random.nextInt(mapping.getValue().size());
      Node value = mapping.getValue().get(at).getValueNode();
      mapping.getValue().set(at, new NodeTuple(key(), value));
    }
  }

  private void addKey() {
    if (any(nodes) instanceof MappingNode mapping) {
      mapping.getValue().add(new NodeTuple(key(), any(nodes)));
    }
  }

  /** A key from elsewhere, or one that merges. */
  private Node key() {
    if (any(nodes) instanceof MappingNode other && !other.getValue().isEmpty()) {
      return any(other.getValue()).getKeyNode();
    }
    return random.nextBoolean() ? plain("<<") : word();
  }

  private static Node plain(String text) {
    return YamlText.compose("plain", text);
  }

  private List<Node> some(List<Node> all) {
    List<Node> some = new ArrayList<>();
    int count = random.nextInt(3);
    for (int item = 0; item < count; item++) {
      some.add(any(all));
    }
    return some;
  }

  private <T> T any(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }
}
