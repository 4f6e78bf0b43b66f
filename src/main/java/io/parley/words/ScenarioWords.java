package io.parley.words;

import io.parley.model.Actor;
import io.parley.model.RedLine;
import io.parley.model.Scenario;
import io.parley.model.draw.Parameter;
import io.parley.model.fortune.FortuneBound;
import io.parley.model.outcome.ActorSet;
import io.parley.model.outcome.Condition;
import io.parley.model.outcome.Ending;
import io.parley.model.outcome.Issue;
import io.parley.model.outcome.Option;
import io.parley.model.procedure.Event;
import io.parley.model.procedure.Leverage;
import io.parley.model.procedure.Mediation;
import io.parley.model.procedure.Timing;
import io.parley.model.procedure.Track;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A scenario's parts as they are called inside a sentence: by their titles, never by their ids.
 *
 * @param scenario the scenario
 */
public record ScenarioWords(Scenario scenario) {

  private static final int OF_A_POSITION = 5;

  /** The title of the issue with this index. */
  public String issue(int issue) {
    return Texts.within(scenario.issues().get(issue).title());
  }

  /** The label of an issue's option, both by their indices. */
  public String option(int issue, int option) {
    return Texts.within(scenario.issues().get(issue).options().get(option).label());
  }

  /** The title of the actor with this index. */
  public String actor(int actor) {
    return Texts.within(scenario.actors().get(actor).title());
  }

  /** The title of the track with this index. */
  public String track(int track) {
    return Texts.within(scenario.tracks().get(track).title());
  }

  /** Several actors, e.g. {@code all actors} or {@code Russia, Ukraine}. */
  public String actors(ActorSet actors) {
    if (actors.isEmpty()) {
      return "nobody";
    }
    return actors.equals(scenario.everyone())
        ? "all actors"
        : actors.toList().stream().map(this::actor).collect(Collectors.joining(", "));
  }

  /** Several issues, e.g. {@code all issues}. */
  public String issues(List<Integer> issues) {
    return issues.size() == scenario.issues().size()
        ? "all issues"
        : issues.stream().map(this::issue).collect(Collectors.joining(", "));
  }

  /**
   * What an actor calls one of its red lines: its id as words, e.g. {@code “no western troops”}.
   */
  public static String name(RedLine line) {
    return named(line.id());
  }

  /** What has an id and no title, e.g. {@code “no western troops”}. */
  static String named(String id) {
    return "“" + id.replace('-', ' ') + "”";
  }

  /** A condition, e.g. {@code NATO: neutrality or moratorium; and guarantees: none}. */
  public String condition(Condition condition) {
    return condition.clauses().stream()
        .map(clause -> issue(clause.issue()) + ": " + options(clause))
        .collect(Collectors.joining("; and "));
  }

  /** What has to be in force and where fortunes have to be. */
  String circumstances(@Nullable Condition condition, List<FortuneBound> bounds) {
    List<String> parts = new ArrayList<>();
    if (condition != null) {
      parts.add(condition(condition));
    }
    if (!bounds.isEmpty()) {
      parts.add(FortuneStatements.bounds(this, bounds));
    }
    return String.join("; and ", parts);
  }

  private String options(Condition.Clause clause) {
    return clause.options().stream()
        .map(option -> option(clause.issue(), option))
        .collect(Collectors.joining(" or "));
  }

  /** When a table opens or closes. */
  public String timing(Timing timing) {
    if (timing instanceof Timing.AtRound at) {
      return "round " + value(at.round());
    }
    return timing instanceof Timing.Once once
        ? "once " + circumstances(once.condition(), once.bounds())
        : "only by an event";
  }

  /** A number or word: its value, or how it is distributed; options and actors by their titles. */
  public String value(Parameter parameter) {
    return value(parameter, parameter.path());
  }

  /** The same for what is to replace the value of the parameter at {@code path}. */
  String value(Parameter parameter, String path) {
    return DistributionWords.of(
        parameter, parameter.words().stream().map(word -> word(path, word)).toList());
  }

  /** What a number of each option of an issue is. */
  String byOption(int issue, List<Parameter> numbers) {
    return IntStream.range(0, numbers.size())
        .mapToObj(option -> option(issue, option) + " " + value(numbers.get(option)))
        .collect(Collectors.joining("; "));
  }

  /** A word that the parameter at {@code path} may be. */
  String word(String path, String word) {
    String[] parts = path.split("\\.", -1);
    if (parts.length == OF_A_POSITION && parts[2].equals("positions")) {
      return scenario.issues().stream()
          .filter(issue -> issue.id().equals(parts[3]))
          .map(issue -> option(issue, word))
          .findFirst()
          .orElse(word);
    }
    String last = parts[parts.length - 1];
    if (last.equals("mediator") || (last.equals("by") && parts[0].equals("tracks"))) {
      return word.equals(Mediation.NEUTRAL_WORD) ? word : actor(word);
    }
    return word;
  }

  /** By how much an actor is pressed each round, and for how long. */
  String leverage(Leverage leverage) {
    return value(leverage.wear())
        + (leverage.lasts() == null ? "" : " for " + value(leverage.lasts()) + " rounds");
  }

  /** The title of the actor with this id; of {@code *}, all of them. */
  public String actor(String id) {
    return title(id, scenario.actors().stream(), Actor::id, Actor::title);
  }

  /** The title of the issue with this id; of {@code *}, all of them. */
  String issue(String id) {
    return title(id, scenario.issues().stream(), Issue::id, Issue::title);
  }

  /** The title of the track with this id; of {@code *}, all of them. */
  String track(String id) {
    return title(id, scenario.tracks().stream(), Track::id, Track::title);
  }

  /** The title of the event with this id; of {@code *}, all of them. */
  String event(String id) {
    return title(id, scenario.events().stream(), Event::id, Event::title);
  }

  /** The label of the ending with this id; of {@code *}, all of them. */
  String ending(String id) {
    return title(id, scenario.endings().stream(), Ending::id, Ending::label);
  }

  /** The label of the option of an issue with this id. */
  String option(String issue, String id) {
    return scenario.issues().stream()
        .filter(each -> each.id().equals(issue))
        .map(each -> option(each, id))
        .findFirst()
        .orElse(id);
  }

  private static String option(Issue issue, String id) {
    return title(id, issue.options().stream(), Option::id, Option::label);
  }

  private static <T> String title(
      String id, Stream<T> all, Function<T, String> ids, Function<T, String> titles) {
    if (id.equals("*")) {
      return "each";
    }
    return Texts.within(
        all.filter(each -> ids.apply(each).equals(id)).map(titles).findFirst().orElse(id));
  }
}
