package io.parley.scenario.yaml;

import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** Where in its file a scenario says what is at a path. */
public final class Places {

  private final Node root;

  public Places(Node root) {
    this.root = root;
  }

  /** The file, line and column of the key at {@code path}; null where the file leaves it out. */
  public @Nullable String of(String path) {
    return find(root, path);
  }

  private static @Nullable String find(Node node, String path) {
    if (node instanceof MappingNode mapping) {
      for (NodeTuple tuple : mapping.getValue()) {
        String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
        if (path.equals(key)) {
          return YamlText.where(tuple.getKeyNode());
        }
        if (!key.isEmpty() && path.startsWith(key + ".")) {
          return find(tuple.getValueNode(), path.substring(key.length() + 1));
        }
      }
    }
    return null;
  }
}
