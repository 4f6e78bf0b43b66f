package io.parley.scenario.yaml;

import io.parley.model.InputException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.nodes.CollectionNode;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * A node of a scenario file with its path. It says what it found where it is not what it should be.
 */
public final class Element {

  private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]*");
  private static final String LETTERS = "lower-case letters, digits and dashes";
  private static final String SOURCE = "from";

  private final Node node;
  private final @Nullable Node key;
  private final String path;
  private final Provenance provenance;

  public Element(Node node, String path, Provenance provenance) {
    this(node, null, path, provenance);
  }

  private Element(Node node, @Nullable Node key, String path, Provenance provenance) {
    this.node = node;
    this.key = key;
    this.path = path;
    this.provenance = provenance;
  }

  /** The dotted path of this element. */
  public String path() {
    return path;
  }

  /** The path of a field of this element. */
  public String path(String field) {
    return Paths.below(path, field);
  }

  public boolean isMapping() {
    return node instanceof MappingNode;
  }

  public boolean isList() {
    return node instanceof SequenceNode;
  }

  public boolean isScalar() {
    return node instanceof ScalarNode && !isNothing();
  }

  private boolean isNothing() {
    return Scalars.isNothing(node);
  }

  /** The fields of a mapping that may have no others; a {@code from} is taken note of. */
  public Map<String, Element> fields(String... known) {
    Map<String, Element> fields = new LinkedHashMap<>();
    List<String> names = new ArrayList<>(Arrays.asList(known));
    names.add(SOURCE);
    for (Map.Entry<String, Element> entry : tuples("a mapping of " + String.join(", ", known))) {
      if (!names.contains(entry.getKey())) {
        throw entry
            .getValue()
            .keyError(
                "unknown key " + Wording.quoted(entry.getKey()) + in(),
                Wording.oneOf(names),
                Maybe.like(entry.getKey(), names));
      }
      if (entry.getKey().equals(SOURCE)) {
        provenance.add(path, entry.getValue().text());
      } else {
        fields.put(entry.getKey(), entry.getValue());
      }
    }
    return fields;
  }

  /** The entries of a mapping from ids that its author chose. */
  public Map<String, Element> entries(String what) {
    return entries(what, List.of());
  }

  private Map<String, Element> entries(String what, Collection<String> known) {
    Map<String, Element> entries = new LinkedHashMap<>();
    for (Map.Entry<String, Element> entry : tuples("a mapping from the ids of " + what)) {
      if (entry.getKey().equals(SOURCE)) {
        provenance.add(path, entry.getValue().text());
      } else {
        if (!known.contains(entry.getKey()) && !ID.matcher(entry.getKey()).matches()) {
          throw entry
              .getValue()
              .keyError("id " + Wording.quoted(entry.getKey()) + in(), LETTERS, null);
        }
        entries.put(entry.getKey(), entry.getValue());
      }
    }
    return entries;
  }

  /** As {@link #entries}, for ids that must be among {@code known}. */
  public Map<String, Element> entriesOf(String what, Collection<String> known) {
    Map<String, Element> entries = entries(what, known);
    entries.forEach(
        (id, element) -> {
          if (!known.contains(id)) {
            throw element.unknownKey(what, id, known);
          }
        });
    return entries;
  }

  private List<Map.Entry<String, Element>> tuples(String expected) {
    if (isNothing()) {
      return List.of();
    }
    if (!(node instanceof MappingNode mapping)) {
      throw error(found() + at(), expected);
    }
    Map<String, Element> tuples = new LinkedHashMap<>();
    for (NodeTuple tuple : mapping.getValue()) {
      if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
        throw new Element(tuple.getKeyNode(), path, provenance)
            .error("a key that is no word", "a word");
      }
      Element value = new Element(tuple.getValueNode(), key, path(key.getValue()), provenance);
      if (tuples.put(key.getValue(), value) != null) {
        throw value.keyError(
            Wording.quoted(key.getValue()) + " for the second time" + in(), "each key once", null);
      }
    }
    return List.copyOf(tuples.entrySet());
  }

  /** The entries of a mapping from values to their chances. */
  public Map<String, Element> choices() {
    return mapping("a mapping from values to chances");
  }

  /** All entries of a mapping. */
  public Map<String, Element> mapping(String expected) {
    Map<String, Element> mapping = new LinkedHashMap<>();
    tuples(expected).forEach(entry -> mapping.put(entry.getKey(), entry.getValue()));
    return mapping;
  }

  /** The node itself. */
  public Node node() {
    return node;
  }

  /** The number that {@code key}, this element's key, is. */
  double keyNumber(String key) {
    double number = Scalars.number(key);
    if (!(Math.abs(number) <= Scalars.MOST)) {
      String expected = Double.isNaN(number) ? "a number" : Scalars.RANGE;
      throw keyError(Wording.quoted(key) + " as a value" + at(), expected, null);
    }
    return number;
  }

  /** The index of {@code key}, this element's key, among {@code known}. */
  int keyIndex(String what, String key, List<String> known) {
    int index = known.indexOf(key);
    if (index < 0) {
      throw unknownKey(what, key, known);
    }
    return index;
  }

  /** The field {@code name} of {@code fields}, which must be there. */
  public Element required(Map<String, Element> fields, String name) {
    Element field = fields.get(name);
    if (field == null) {
      throw error("no \"" + name + "\"" + in(), "\"" + name + ":\" with a value");
    }
    return field;
  }

  // Lists and scalars.

  /** The items of a list. */
  public List<Element> items(String what) {
    if (!(node instanceof SequenceNode sequence)) {
      throw error(found() + at(), "a list of " + what);
    }
    return sequence.getValue().stream().map(item -> new Element(item, path, provenance)).toList();
  }

  /** The items of a list; of anything else, itself. */
  public List<Node> nodes() {
    return node instanceof SequenceNode sequence ? sequence.getValue() : List.of(node);
  }

  /** The indices of a list's items among {@code known}; an item by itself is a list of one. */
  public List<Integer> indices(String what, List<String> known) {
    List<Element> items = isScalar() ? List.of(this) : items("ids of " + what);
    List<Integer> indices = new ArrayList<>();
    for (Element item : items) {
      int index = item.index(what, known);
      if (indices.contains(index)) {
        throw item.error(
            Wording.quoted(item.text()) + " for the second time", "each " + what + " once");
      }
      indices.add(index);
    }
    return indices;
  }

  /** The index of a word among {@code known}. */
  public int index(String what, List<String> known) {
    String id = text();
    int index = known.indexOf(id);
    if (index < 0) {
      throw unknown(what, id, known);
    }
    return index;
  }

  private InputException unknown(String what, String id, Collection<String> known) {
    return error(Wording.quoted(id) + at(), Wording.expected(what, known), Maybe.like(id, known));
  }

  private InputException unknownKey(String what, String id, Collection<String> known) {
    return keyError(
        Wording.quoted(id) + at(), Wording.expected(what, known), Maybe.like(id, known));
  }

  /** The text of a scalar. */
  public String text() {
    if (!isScalar() || ((ScalarNode) node).getValue().isBlank()) {
      throw error(found() + at(), "a text");
    }
    return ((ScalarNode) node).getValue();
  }

  /** An id. */
  public String id() {
    String id = text();
    if (!ID.matcher(id).matches()) {
      throw error("id " + Wording.quoted(id) + at(), LETTERS);
    }
    return id;
  }

  /** A number of a size that figures can be reckoned with. */
  public double number(Object expected) {
    if (!isNumber()) {
      throw error(foundText() + at(), expected.equals("") ? "a number" : "a number, " + expected);
    }
    double number = Double.parseDouble(((ScalarNode) node).getValue());
    if (!Double.isFinite(number)) {
      throw error(found() + at(), "a finite number");
    }
    if (Math.abs(number) > Scalars.MOST) {
      throw error(found() + at(), Scalars.RANGE);
    }
    return number;
  }

  /** Whether it is written as a number, not as a text. */
  public boolean isNumber() {
    return Scalars.isNumber(node);
  }

  /** A whole number from {@code low} to {@code high}. */
  public long integer(long low, long high) {
    boolean isAny = low == Long.MIN_VALUE;
    String expected = "a whole number" + (isAny ? "" : " from " + low + " to " + high);
    Long number = Scalars.wholeNumber(node);
    if (number == null || number < low || number > high) {
      throw error(foundText() + at(), expected);
    }
    return number;
  }

  /** Yes or no. */
  public boolean flag() {
    Boolean flag = Scalars.flag(node);
    if (flag == null) {
      throw error(foundText() + at(), "true or false");
    }
    return flag;
  }

  // Errors.

  /** Where it is: file, line and column, or the option that it came from. */
  public String where() {
    return YamlText.where(key != null && isBlock() ? key : node);
  }

  /** What is spread over lines begins where its key is. */
  private boolean isBlock() {
    return node instanceof CollectionNode<?> collection
        && collection.getFlowStyle() == FlowStyle.BLOCK;
  }

  public InputException error(String found, String expected) {
    return error(found, expected, null);
  }

  public InputException error(String found, String expected, @Nullable String maybe) {
    return error(where(), found, expected, maybe);
  }

  /** An error in this element's key. */
  public InputException keyError(String found, String expected, @Nullable String maybe) {
    return error(key == null ? where() : YamlText.where(key), found, expected, maybe);
  }

  private static InputException error(
      String where, String found, String expected, @Nullable String maybe) {
    return new InputException(where, found, expected, maybe == null ? null : "\"" + maybe + "\"");
  }

  /** What the node is, in words. */
  public String found() {
    return Wording.found(node);
  }

  /** As {@link #found}; what would be no text without its quotes is called a text. */
  private String foundText() {
    return Scalars.isTextByQuotes(node) ? "the text " + found() : found();
  }

  private String in() {
    return path.isEmpty() ? "" : " in " + path;
  }

  private String at() {
    return path.isEmpty() ? "" : " at " + path;
  }
}
