package io.parley.scenario;

import io.parley.model.InputException;
import io.parley.scenario.yaml.Quantities;
import io.parley.scenario.yaml.YamlText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * Scenarios that between them say every key, each with one of them changed so that it is still read
 * and says something else. Which keys there are is what the reader says when it is given one that
 * it does not know.
 */
public final class EveryKey {

  private static final String UNKNOWN = "zz-unknown";
  private static final Pattern EXPECTED =
      Pattern.compile("unknown key \"" + UNKNOWN + "\".*, expected one of ([^…\n]*)");

  /** Below these are ids that the author chose. */
  private static final Set<String> OF_IDS =
      Set.of(
          "issues",
          "options",
          "actors",
          "positions",
          "red_lines",
          "linkages",
          "leverage",
          "tracks",
          "events",
          "endings",
          "values",
          "scores",
          "widen",
          "votes",
          "set",
          "add",
          "scale",
          "when",
          "while",
          "never",
          "opens",
          "closes");

  private final String text;
  private final Node root;
  private final ScenarioFile before;
  private final List<String> pool;
  private final List<Change> changes = new ArrayList<>();
  private final Set<String> known = new TreeSet<>();

  private EveryKey(String text) {
    this.text = text;
    root = YamlText.compose("keys", text);
    before = Scenarios.read(text);
    pool = pool(before);
    visit(root, "");
  }

  /**
   * A scenario with something changed.
   *
   * @param key the key that is changed, with {@code *} for ids
   * @param before the text as it was
   * @param after the text with the change
   */
  public record Change(String key, String before, String after) {}

  /** Each change of each scenario. */
  public static List<Change> changes() {
    return all().stream().flatMap(each -> each.changes.stream()).toList();
  }

  /** The keys that the reader knows and of which no change is made, with {@code *} for ids. */
  public static Set<String> unchanged() {
    Set<String> unchanged = new TreeSet<>();
    all().forEach(each -> each.known.forEach(key -> unchanged.add(each.general(key))));
    for (EveryKey each : all()) {
      for (Change change : each.changes) {
        unchanged.remove(each.general(change.key()));
        unchanged.removeIf(key -> (change.key() + ".").startsWith(key + "."));
      }
    }
    return unchanged;
  }

  /** A key of a distribution is the same wherever there is one. */
  private String general(String key) {
    String last = key.substring(key.lastIndexOf('.') + 1);
    boolean isOfNumber =
        Quantities.DISTRIBUTIONS.contains(last)
            || last.equals("value")
            || last.equals("from") && known.contains(key.replaceAll("from$", "uniform"));
    boolean isOfWord = key.endsWith(".ideal.from");
    return isOfNumber || isOfWord ? "(any number)." + last : key;
  }

  private static List<EveryKey> all() {
    return Stream.of("status-quo", "no-status-quo")
        .map(Scenarios::keys)
        .map(EveryKey::new)
        .toList();
  }

  /** What may stand in place of a word: each id and each word that some parameter may be. */
  private static List<String> pool(ScenarioFile file) {
    Set<String> pool = new LinkedHashSet<>();
    file.scenario().parameters().all().forEach(each -> pool.addAll(each.words()));
    file.scenario().actors().forEach(each -> pool.add(each.id()));
    file.scenario().tracks().forEach(each -> pool.add(each.id()));
    file.scenario()
        .issues()
        .forEach(
            issue -> {
              pool.add(issue.id());
              issue.options().forEach(option -> pool.add(option.id()));
            });
    pool.addAll(List.of("month", "unanimity", "never", "allow", "facilitate"));
    return List.copyOf(pool);
  }

  private void visit(Node node, String key) {
    if (node instanceof MappingNode mapping) {
      ask(mapping, key);
      List<NodeTuple> tuples = mapping.getValue();
      for (int at = 0; at < tuples.size(); at++) {
        int place = at;
        NodeTuple tuple = tuples.get(at);
        String name = ((ScalarNode) tuple.getKeyNode()).getValue();
        String below = below(key, name);
        tryAll(
            below,
            tuple.getValueNode(),
            value -> tuples.set(place, new NodeTuple(tuple.getKeyNode(), value)));
        visit(tuple.getValueNode(), below);
      }
    } else if (node instanceof SequenceNode sequence) {
      for (int at = 0; at < sequence.getValue().size(); at++) {
        int place = at;
        tryAll(key, sequence.getValue().get(at), value -> sequence.getValue().set(place, value));
      }
    }
  }

  private static String below(String key, String name) {
    String last = key.substring(key.lastIndexOf('.') + 1);
    String below = OF_IDS.contains(last) && !name.equals("from") ? "*" : name;
    return key.isEmpty() ? below : key + "." + below;
  }

  /** Asks the reader which keys a mapping may have. */
  private void ask(MappingNode mapping, String key) {
    List<NodeTuple> tuples = mapping.getValue();
    tuples.add(0, new NodeTuple(scalar(UNKNOWN), scalar("1")));
    try {
      Scenarios.read(YamlText.dump(root));
    } catch (InputException e) {
      Matcher expected = EXPECTED.matcher(String.valueOf(e.getMessage()));
      if (expected.find()) {
        Arrays.stream(expected.group(1).split(", ", -1))
            .map(name -> key.isEmpty() ? name : key + "." + name)
            .forEach(known::add);
      }
    } finally {
      tuples.remove(0);
    }
  }

  /** Notes the first change of a value after which the scenario is read and says something else. */
  private void tryAll(String key, Node value, Consumer<Node> place) {
    for (Node candidate : candidates(value)) {
      place.accept(candidate);
      String changed = YamlText.dump(root);
      place.accept(value);
      if (saysSomethingElse(changed)) {
        changes.add(new Change(key, text, changed));
        return;
      }
    }
  }

  private boolean saysSomethingElse(String changed) {
    try {
      ScenarioFile after = Scenarios.read(changed);
      return !after.scenario().equals(before.scenario())
          || after.runs() != before.runs()
          || after.seed() != before.seed()
          || !after.provenance().sources().equals(before.provenance().sources());
    } catch (InputException e) {
      return false;
    }
  }

  private List<Node> candidates(Node value) {
    List<Node> candidates = new ArrayList<>();
    if (value instanceof ScalarNode scalar) {
      numbers(scalar.getValue()).map(EveryKey::scalar).forEach(candidates::add);
      Stream.of("true", "false").map(EveryKey::scalar).forEach(candidates::add);
      pool.stream().map(EveryKey::scalar).forEach(candidates::add);
      candidates.add(scalar("2025-02-25"));
      candidates.add(scalar("2025-06-01"));
      candidates.add(scalar(scalar.getValue() + " changed"));
      candidates.add(scalar(scalar.getValue() + "-changed"));
    } else if (value instanceof SequenceNode sequence && sequence.getValue().size() > 1) {
      candidates.add(
          new SequenceNode(
              sequence.getTag(),
              sequence.getValue().subList(1, sequence.getValue().size()),
              sequence.getFlowStyle()));
    } else if (value instanceof MappingNode mapping && mapping.getValue().size() > 1) {
      candidates.add(swapped(mapping));
    }
    return candidates;
  }

  private static Stream<String> numbers(String text) {
    if (!text.matches("-?[0-9]+(\\.[0-9]+)?")) {
      return Stream.empty();
    }
    double number = Double.parseDouble(text);
    return Stream.of(
            number + 1, number - 1, number / 2, number + 0.1, number + 0.001, number - 0.0005)
        .flatMap(
            each ->
                each == Math.rint(each)
                    ? Stream.of(Long.toString(Math.round(each)))
                    : Stream.of(Double.toString(each)));
  }

  /** The same with the values of the first two keys exchanged. */
  private static Node swapped(MappingNode mapping) {
    List<NodeTuple> tuples = new ArrayList<>(mapping.getValue());
    NodeTuple first = tuples.get(0);
    NodeTuple second = tuples.get(1);
    tuples.set(0, new NodeTuple(first.getKeyNode(), second.getValueNode()));
    tuples.set(1, new NodeTuple(second.getKeyNode(), first.getValueNode()));
    return new MappingNode(mapping.getTag(), tuples, mapping.getFlowStyle());
  }

  private static ScalarNode scalar(String text) {
    return (ScalarNode) plain(text);
  }

  private static Node plain(String text) {
    Node node = YamlText.compose("plain", text);
    return node instanceof ScalarNode
        ? node
        : new ScalarNode(Tag.STR, text, ScalarStyle.DOUBLE_QUOTED);
  }
}
