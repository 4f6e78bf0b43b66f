package io.parley.scenario.path;

import io.parley.model.draw.Parameter;
import io.parley.model.draw.Parameters;
import io.parley.scenario.yaml.Paths;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/**
 * The paths of a scenario that can be set: its parameters, and what else the file says in words.
 */
public final class SettablePaths {

  private final Parameters parameters;
  private final Set<String> above = new HashSet<>();
  private final Set<String> paths = new LinkedHashSet<>();

  private SettablePaths(Parameters parameters) {
    this.parameters = parameters;
    for (Parameter parameter : parameters.all()) {
      String path = parameter.path();
      for (int dot = path.indexOf('.'); dot >= 0; dot = path.indexOf('.', dot + 1)) {
        above.add(path.substring(0, dot));
      }
    }
  }

  public static List<String> of(Node root, Parameters parameters, boolean hasStatusQuo) {
    SettablePaths paths = new SettablePaths(parameters);
    paths.visit(root, "");
    parameters.all().stream().map(Parameter::path).forEach(paths.paths::add);
    if (!hasStatusQuo) {
      paths.paths.removeIf(path -> PathPattern.matches("actors.*.outlook", path));
    }
    return new ArrayList<>(paths.paths);
  }

  private void visit(Node node, String path) {
    if (node instanceof MappingNode mapping && !isParameter(path)) {
      if (Presence.isOptional(path)) {
        paths.add(path);
      }
      for (NodeTuple tuple : mapping.getValue()) {
        if (tuple.getKeyNode() instanceof ScalarNode key && !key.getValue().equals("from")) {
          visit(tuple.getValueNode(), Paths.below(path, key.getValue()));
        }
      }
    } else {
      paths.add(path);
    }
  }

  /** A parameter that is a mapping is a distribution, unless others are below it. */
  private boolean isParameter(String path) {
    return parameters.find(path) != null && !above.contains(path);
  }
}
