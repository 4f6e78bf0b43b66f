package io.parley.model;

import io.parley.model.draw.Parameter;
import io.parley.model.draw.Parameters;
import io.parley.model.draw.World;
import io.parley.model.fortune.Fortunes;
import io.parley.model.outcome.ActorSet;
import io.parley.model.outcome.Condition;
import io.parley.model.outcome.Ending;
import io.parley.model.outcome.Issue;
import io.parley.model.outcome.Outcome;
import io.parley.model.procedure.Clock;
import io.parley.model.procedure.Event;
import io.parley.model.procedure.Timing;
import io.parley.model.procedure.Track;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Everything a run needs but the seed.
 *
 * @param id its id
 * @param title its name for people
 * @param notes what the author says about it, or empty
 * @param asOf the day on which it was known what the scenario is written from, or null if it does
 *     not say
 * @param clock its rounds
 * @param issues what is negotiated
 * @param statusQuo what is in force at the start, or null where nothing is until one track settles
 *     everything
 * @param actors the parties
 * @param tracks the tables
 * @param events what happens from outside
 * @param fortunes what goes up and down outside the talks
 * @param endings the classes of results; the last matches any
 * @param parameters every number and word that can be tweaked
 */
public record Scenario(
    String id,
    String title,
    String notes,
    @Nullable LocalDate asOf,
    Clock clock,
    List<Issue> issues,
    @Nullable Outcome statusQuo,
    List<Actor> actors,
    List<Track> tracks,
    List<Event> events,
    Fortunes fortunes,
    List<Ending> endings,
    Parameters parameters) {

  public Scenario {
    issues = List.copyOf(issues);
    actors = List.copyOf(actors);
    tracks = List.copyOf(tracks);
    events = List.copyOf(events);
    endings = List.copyOf(endings);
  }

  /** Whether some option comes into force only some time after it was agreed. */
  public boolean hasPledges() {
    return issues.stream()
        .flatMap(issue -> issue.options().stream())
        .anyMatch(option -> option.takes() != null);
  }

  /** Every actor. */
  public ActorSet everyone() {
    return ActorSet.first(actors.size());
  }

  /** Whether something matters to every actor in {@code world}; a run fails where it does not. */
  public boolean isPlayable(World world) {
    return actors.stream().allMatch(actor -> Worth.isAtStake(actor, world));
  }

  /**
   * The world in which every parameter has its median, what may be a bluff is none, and fortunes
   * are where they begin. Where nothing would then matter to an actor, what could matter to it
   * weighs as much as it can.
   */
  public World centralWorld() {
    World world = World.central(parameters);
    for (Actor actor : actors) {
      for (RedLine line : actor.redLines()) {
        Parameter bluff = line.bluff();
        world = bluff == null ? world : world.with(bluff, 0);
      }
      if (!Worth.isAtStake(actor, world)) {
        for (Position position : actor.positions()) {
          for (Parameter weight : position.weights()) {
            world = world.with(weight, weight.distribution().high());
          }
        }
      }
    }
    return fortunes.inUseAtStart(world);
  }

  /**
   * Whether what becomes of {@code issue} can make a difference: some actor may care for it, or a
   * condition is about it.
   */
  public boolean isAtStake(int issue) {
    return conditions().anyMatch(condition -> condition.isAbout(issue))
        || actors.stream()
            .flatMap(actor -> actor.positions().stream())
            .filter(position -> position.issue() == issue)
            .flatMap(position -> position.weights().stream())
            .anyMatch(weight -> weight.distribution().high() > 0 || isChangedFromOutside(weight));
  }

  private boolean isChangedFromOutside(Parameter parameter) {
    return fortunes.move(parameter)
        || events.stream()
            .flatMap(event -> event.parameterChanges().stream())
            .anyMatch(change -> change.parameter().equals(parameter));
  }

  /** Every condition, whatever it is for. */
  private Stream<Condition> conditions() {
    List<@Nullable Condition> all = new ArrayList<>();
    issues.forEach(issue -> issue.options().forEach(option -> all.add(option.requires())));
    for (Actor actor : actors) {
      all.add(actor.holdsOutWhile());
      actor.redLines().forEach(line -> all.add(line.never()));
      actor.linkages().forEach(linkage -> all.add(linkage.when()));
    }
    for (Track track : tracks) {
      all.add(track.opens() instanceof Timing.Once once ? once.condition() : null);
      all.add(track.closes() instanceof Timing.Once once ? once.condition() : null);
    }
    events.forEach(event -> all.add(event.when()));
    fortunes.all().forEach(fortune -> all.add(fortune.movesWhile()));
    endings.forEach(ending -> all.add(ending.when()));
    return all.stream().filter(Objects::nonNull).map(Objects::requireNonNull);
  }

  /**
   * The index of the ending that a run belongs to.
   *
   * @param outcome what is in force at its end, or null if nothing is
   * @param deals how many deals took effect
   */
  public int ending(@Nullable Outcome outcome, int deals) {
    for (int ending = 0; ending < endings.size(); ending++) {
      if (endings.get(ending).matches(outcome, deals)) {
        return ending;
      }
    }
    throw new IllegalStateException("no ending matches " + outcome);
  }
}
