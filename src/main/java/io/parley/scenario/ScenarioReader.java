package io.parley.scenario;

import io.parley.model.Actor;
import io.parley.model.Influence;
import io.parley.model.InputException;
import io.parley.model.Scenario;
import io.parley.model.draw.Correlations;
import io.parley.model.draw.Parameter;
import io.parley.model.draw.Vocabulary;
import io.parley.model.fortune.Fortunes;
import io.parley.model.outcome.ActorSet;
import io.parley.model.outcome.Ending;
import io.parley.model.procedure.Clock;
import io.parley.model.procedure.Event;
import io.parley.model.procedure.Track;
import io.parley.scenario.path.Factor;
import io.parley.scenario.path.Level;
import io.parley.scenario.path.Levels;
import io.parley.scenario.path.PathPattern;
import io.parley.scenario.path.SettablePaths;
import io.parley.scenario.path.Setting;
import io.parley.scenario.yaml.Element;
import io.parley.scenario.yaml.Places;
import io.parley.scenario.yaml.Provenance;
import io.parley.scenario.yaml.Quantities;
import io.parley.scenario.yaml.SourceText;
import io.parley.scenario.yaml.YamlText;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads scenario files. */
public final class ScenarioReader {

  /** The most runs that a batch can have. */
  public static final int MOST_RUNS = 100_000_000;

  /** The most rounds times actors. */
  private static final int MOST_ROUNDS_OF_ACTORS = 100_000;

  private static final int USUAL_RUNS = 1000;
  private static final Map<String, ChronoUnit> UNITS =
      Map.of(
          "day", ChronoUnit.DAYS,
          "week", ChronoUnit.WEEKS,
          "month", ChronoUnit.MONTHS,
          "year", ChronoUnit.YEARS);

  private final Vocabulary vocabulary;

  /** A reader of scenarios that may use the names in {@code vocabulary}. */
  public ScenarioReader(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /**
   * Reads a scenario file.
   *
   * @param overrides what to set, each as {@code PATH=VALUE}, in order
   * @throws InputException if the file or an override can't be used
   */
  public ScenarioFile read(Path file, List<String> overrides) {
    return read(SourceText.of(file), overrides);
  }

  /** As above, of a text that a user gave. */
  public ScenarioFile read(SourceText source, List<String> overrides) {
    return read(source.label(), source.text(), overrides);
  }

  /**
   * Reads a scenario from a text.
   *
   * @param label what messages call the text
   */
  public ScenarioFile read(String label, String text, List<String> overrides) {
    ScenarioFile asWritten = scenario(YamlText.compose(label, text), text);
    if (overrides.isEmpty()) {
      return asWritten;
    }
    Node node = YamlText.compose(label, text);
    for (String override : overrides) {
      Setting.of("--set", override, asWritten.paths()).applyTo(node);
    }
    return scenario(node, YamlText.dump(node));
  }

  /**
   * A scenario that says something else in one place.
   *
   * @param label what messages call the scenario
   * @param option the option that says what, for messages
   * @param setting what to set, as {@code PATH=VALUE}
   * @throws InputException if it can't be set
   */
  public ScenarioFile with(String label, ScenarioFile file, String option, String setting) {
    return with(label, file, List.of(Setting.of(option, setting, file.paths())));
  }

  /**
   * A scenario with something set: factors at their levels, or what an experiment's file says.
   *
   * @param label what messages call the scenario
   * @param file the scenario without them
   * @throws InputException if it can't be used so
   */
  public ScenarioFile at(String label, ScenarioFile file, List<Level> levels) {
    return with(
        label, file, levels.stream().map(level -> Setting.of(level, file.paths())).toList());
  }

  private ScenarioFile with(String label, ScenarioFile file, List<Setting> settings) {
    Node node = YamlText.compose(label, file.text());
    settings.forEach(setting -> setting.applyTo(node));
    return scenario(node, YamlText.dump(node));
  }

  /**
   * The values of a factor: each of a list for an equal share, a distribution's by its quantiles.
   *
   * @param label what messages call the scenario
   * @throws InputException if the scenario has no such path, or no distribution can be there
   */
  public Levels levels(String label, ScenarioFile file, Factor factor) {
    Level distribution = factor.distribution();
    if (distribution == null) {
      List<Level> levels = factor.levels();
      return u -> levels.get((int) (u * levels.size()));
    }
    return at(label, file, List.of(distribution)).scenario().parameters().all().stream()
        .filter(each -> PathPattern.matches(factor.path(), each.path()))
        .findFirst()
        .<Levels>map(parameter -> u -> distribution.drawn(parameter, u))
        .orElseThrow(
            () ->
                new InputException(
                    factor.label(),
                    "a distribution of what is no number or word",
                    "a list of values"));
  }

  private ScenarioFile scenario(Node node, String text) {
    Provenance provenance = new Provenance();
    Element root = new Element(node, "", provenance);
    Map<String, Element> fields =
        root.fields(
            "scenario",
            "title",
            "notes",
            "as_of",
            "clock",
            "batch",
            "status_quo",
            "issues",
            "actors",
            "tracks",
            "events",
            "fortunes",
            "discount",
            "weighing",
            "correlated",
            "endings");
    String id = root.required(fields, "scenario").id();
    Element clockElement = root.required(fields, "clock");
    Element actorElement = root.required(fields, "actors");
    Element trackElement = root.required(fields, "tracks");
    List<String> actorIds = List.copyOf(actorElement.entries("actors").keySet());
    List<String> trackIds = List.copyOf(trackElement.entries("tracks").keySet());
    checkCounts(actorElement, actorIds, trackElement, trackIds);
    Clock clock = clock(clockElement, actorIds.size());
    IssueReader issues = new IssueReader(root, fields, actorIds);
    Element fortunes = fields.get("fortunes");
    Names names =
        new Names(
                new Quantities(provenance),
                provenance,
                vocabulary,
                clock,
                issues.issues(),
                actorIds,
                trackIds,
                fortunes == null ? List.of() : List.copyOf(fortunes.entries("fortunes").keySet()),
                issues.statusQuo() != null)
            .completedBy(issues);
    Element discounted = fields.get("discount");
    Parameter discount = discounted == null ? null : ActorReader.discount(discounted, names);
    Parameter weighing =
        names
            .quantities()
            .word(fields, root, "weighing", Influence.WEIGHINGS, Influence.WEIGHINGS.get(0));
    List<Actor> actors = new ArrayList<>();
    actorElement
        .entries("actors")
        .forEach(
            (actor, body) ->
                actors.add(new ActorReader(names, discount, weighing).read(actor, body)));
    List<Track> tracks = new ArrayList<>();
    trackElement
        .entries("tracks")
        .forEach((track, body) -> tracks.add(new TrackReader(names).read(track, body)));
    List<Event> events = events(fields.get("events"), names);
    List<Ending> endings = new EndingReader(names).read(fields.get("endings"));
    Fortunes walks = new FortuneReader(names).read(fortunes);
    Correlations correlations = new CorrelationReader(names).read(fields.get("correlated"));
    Element notes = fields.get("notes");
    Element asOf = fields.get("as_of");
    Map<String, Element> batch =
        fields.containsKey("batch") ? fields.get("batch").fields("runs", "seed") : Map.of();
    Scenario scenario =
        new Scenario(
            id,
            IssueReader.title(fields, id),
            notes == null ? "" : notes.text(),
            asOf == null ? null : date(asOf),
            clock,
            names.issues(),
            issues.statusQuo(),
            actors,
            tracks,
            events,
            walks,
            endings,
            names.quantities().parameters().build(correlations));
    return new ScenarioFile(
        scenario,
        batch.containsKey("runs") ? (int) batch.get("runs").integer(1, MOST_RUNS) : USUAL_RUNS,
        batch.containsKey("seed") ? batch.get("seed").integer(Long.MIN_VALUE, Long.MAX_VALUE) : 1,
        text,
        provenance,
        SettablePaths.of(node, scenario.parameters(), scenario.statusQuo() != null),
        new Places(node));
  }

  private static void checkCounts(
      Element actors, List<String> actorIds, Element tracks, List<String> trackIds) {
    if (actorIds.size() < 2 || actorIds.size() > ActorSet.MOST) {
      throw actors.error(
          actorIds.size() + (actorIds.size() == 1 ? " actor" : " actors"), "2 to " + ActorSet.MOST);
    }
    if (trackIds.isEmpty()) {
      throw tracks.error("no track", "one or more");
    }
  }

  private static List<Event> events(@Nullable Element element, Names names) {
    Map<String, Element> entries = element == null ? Map.of() : element.entries("events");
    EventReader reader = new EventReader(names);
    List<Event> unchanging = new ArrayList<>();
    entries.forEach((id, body) -> unchanging.add(reader.read(id, body)));
    List<Event> events = new ArrayList<>();
    entries
        .values()
        .forEach(
            body -> {
              Event event = unchanging.get(events.size());
              events.add(event.with(reader.parameterChanges(body)));
            });
    return events;
  }

  private static Clock clock(Element element, int actors) {
    Map<String, Element> fields = element.fields("unit", "rounds", "starts");
    Element unit = fields.get("unit");
    Element starts = fields.get("starts");
    int rounds = rounds(element.required(fields, "rounds"), actors);
    LocalDate start = starts == null ? null : date(starts);
    if (unit == null) {
      if (starts != null) {
        throw starts.error("a start without a unit at " + starts.path(), "\"unit:\" beside it");
      }
      return new Clock(null, rounds, null);
    }
    List<String> known = List.of("day", "week", "month", "year");
    return new Clock(UNITS.get(known.get(unit.index("unit", known))), rounds, start);
  }

  private static LocalDate date(Element element) {
    return Names.date(element, "a date such as 2025-02-18");
  }

  /** How every actor stands in every round is kept in memory. */
  private static int rounds(Element element, int actors) {
    int rounds = (int) element.integer(1, Clock.MOST_ROUNDS);
    int most = MOST_ROUNDS_OF_ACTORS / actors;
    if (rounds > most) {
      throw element.error(
          String.format(Locale.ROOT, "%,d rounds of %d actors", rounds, actors),
          String.format(Locale.ROOT, "at most %,d, as each actor's path is kept in memory", most));
    }
    return rounds;
  }
}
