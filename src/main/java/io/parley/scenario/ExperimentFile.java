package io.parley.scenario;

import io.parley.model.InputException;
import io.parley.scenario.path.Factor;
import io.parley.scenario.path.Level;
import io.parley.scenario.yaml.Element;
import io.parley.scenario.yaml.Provenance;
import io.parley.scenario.yaml.SourceText;
import io.parley.scenario.yaml.YamlText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/**
 * An experiment that has a file: a scenario, what is set in it, and what varies.
 *
 * @param id its id
 * @param title its name for people
 * @param scenario the scenario's file
 * @param settings what is the same at every point, in order
 * @param factors what varies, one or more
 * @param runs the runs of each point, or null for as many as the scenario says
 * @param seed the seed, or null for the scenario's
 * @param design the name of the design, or null for the usual one
 * @param points how many points a design that fills space has, or null
 */
public record ExperimentFile(
    String id,
    String title,
    Path scenario,
    List<Level> settings,
    List<Factor> factors,
    @Nullable Integer runs,
    @Nullable Long seed,
    @Nullable String design,
    @Nullable Integer points) {

  private static final String PATHS = "a mapping from paths to values";

  private static final String EXPERIMENT = "experiment";
  private static final String DESIGN = "design";
  private static final String POINTS = "points";

  public ExperimentFile {
    settings = List.copyOf(settings);
    factors = List.copyOf(factors);
  }

  /**
   * The experiment in a file; null if the file is something else, such as a scenario.
   *
   * @param file where the file is, as the scenario's place is relative to that
   * @param source what it says
   * @param designs the names of the designs
   * @throws InputException if it can't be used
   */
  public static @Nullable ExperimentFile read(Path file, SourceText source, List<String> designs) {
    Node node = YamlText.compose(source.label(), source.text());
    return isExperiment(node) ? read(file, new Element(node, "", new Provenance()), designs) : null;
  }

  private static boolean isExperiment(Node node) {
    return node instanceof MappingNode mapping
        && mapping.getValue().stream()
            .anyMatch(
                tuple ->
                    tuple.getKeyNode() instanceof ScalarNode key
                        && key.getValue().equals(EXPERIMENT));
  }

  private static ExperimentFile read(Path file, Element root, List<String> designs) {
    Map<String, Element> fields =
        root.fields(EXPERIMENT, "title", "scenario", "set", "vary", "runs", "seed", DESIGN, POINTS);
    String id = root.required(fields, EXPERIMENT).id();
    List<Level> settings = new ArrayList<>();
    Element set = fields.get("set");
    if (set != null) {
      set.mapping(PATHS)
          .forEach((path, value) -> settings.add(new Level(value.where(), path, value.node())));
    }
    List<Factor> factors = factors(root.required(fields, "vary"));
    settings.forEach(each -> Factor.requireNotVaried(each.label(), each.path(), factors));
    Element design = fields.get(DESIGN);
    Element points = fields.get(POINTS);
    Element seed = fields.get("seed");
    return new ExperimentFile(
        id,
        IssueReader.title(fields, id),
        file.resolveSibling(root.required(fields, "scenario").text()),
        settings,
        factors,
        whole(fields.get("runs"), ScenarioReader.MOST_RUNS),
        seed == null ? null : seed.integer(Long.MIN_VALUE, Long.MAX_VALUE),
        design == null ? null : designs.get(design.index(DESIGN, designs)),
        whole(points, ScenarioReader.MOST_RUNS));
  }

  private static List<Factor> factors(Element vary) {
    List<Factor> factors = new ArrayList<>();
    vary.mapping(PATHS).forEach((path, spec) -> factors.add(Factor.of(path, spec)));
    if (factors.isEmpty()) {
      throw vary.error("nothing that varies", "a mapping from paths to values");
    }
    return factors;
  }

  private static @Nullable Integer whole(@Nullable Element element, int most) {
    return element == null ? null : (int) element.integer(1, most);
  }
}
