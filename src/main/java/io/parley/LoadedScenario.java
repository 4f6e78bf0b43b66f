package io.parley;

import io.parley.model.Actor;
import io.parley.model.outcome.Ending;
import io.parley.model.outcome.Issue;
import io.parley.model.outcome.Option;
import io.parley.scenario.ScenarioFile;
import io.parley.scenario.ScenarioReader;
import io.parley.scenario.Warnings;
import io.parley.scenario.yaml.SourceText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A scenario that was read and can be played. It does not change: setting something gives another.
 */
public final class LoadedScenario {

  private final ScenarioReader reader;
  private final SourceText source;
  private final List<String> settings;
  private final ScenarioFile file;

  private LoadedScenario(ScenarioReader reader, SourceText source, List<String> settings) {
    this.reader = reader;
    this.source = source;
    this.settings = List.copyOf(settings);
    this.file = reader.read(source, this.settings);
  }

  static LoadedScenario of(ScenarioReader reader, SourceText source) {
    return new LoadedScenario(reader, source, List.of());
  }

  /**
   * The scenario with something set.
   *
   * @param path its place, as {@code --set} has it; {@code *} matches any id
   * @param value its value in YAML, such as {@code 9} or {@code {uniform: [20, 60]}}
   * @throws io.parley.model.InputException if there is no such place, or the value can't be there
   */
  public LoadedScenario with(String path, String value) {
    List<String> more = new ArrayList<>(settings);
    more.add(path + "=" + value);
    return new LoadedScenario(reader, source, more);
  }

  /** Its id. */
  public String id() {
    return file.scenario().id();
  }

  /** Its title. */
  public String title() {
    return file.scenario().title();
  }

  /** The YAML that says it, with all that was set. */
  public String text() {
    return file.text();
  }

  /** What can be set. */
  public List<String> paths() {
    return file.paths();
  }

  /** What of it has no source, and what else its author may want to know. */
  public List<String> warnings() {
    return Warnings.of(file);
  }

  /** The titles of its actors by their ids. */
  public Map<String, String> actors() {
    Map<String, String> titles = new LinkedHashMap<>();
    file.scenario().actors().forEach((Actor each) -> titles.put(each.id(), each.title()));
    return Ordered.copy(titles);
  }

  /** By issue, the ids of its options. */
  public Map<String, List<String>> issues() {
    Map<String, List<String>> options = new LinkedHashMap<>();
    for (Issue issue : file.scenario().issues()) {
      options.put(issue.id(), issue.options().stream().map(Option::id).toList());
    }
    return Ordered.copy(options);
  }

  /** The labels of its endings by their ids. */
  public Map<String, String> endings() {
    Map<String, String> labels = new LinkedHashMap<>();
    file.scenario().endings().forEach((Ending each) -> labels.put(each.id(), each.label()));
    return Ordered.copy(labels);
  }

  /** All that was read, for who goes past this façade. */
  public ScenarioFile file() {
    return file;
  }

  SourceText source() {
    return source;
  }

  List<String> settings() {
    return settings;
  }
}
