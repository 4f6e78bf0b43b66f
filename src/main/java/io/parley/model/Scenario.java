package io.parley.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything a run needs but the seed.
 *
 * @param id its id
 * @param title its name for people
 * @param notes what the author says about it, or empty
 * @param clock its rounds
 * @param issues what is negotiated
 * @param statusQuo what is in force at the start, or null where nothing is until one track settles
 *     everything
 * @param actors the parties
 * @param tracks the tables
 * @param events what happens from outside
 * @param endings the classes of results; the last matches any
 * @param parameters every number and word that can be tweaked
 */
public record Scenario(
    String id,
    String title,
    String notes,
    Clock clock,
    List<Issue> issues,
    @Nullable Outcome statusQuo,
    List<Actor> actors,
    List<Track> tracks,
    List<Event> events,
    List<Ending> endings,
    Parameters parameters) {

  public Scenario {
    issues = List.copyOf(issues);
    actors = List.copyOf(actors);
    tracks = List.copyOf(tracks);
    events = List.copyOf(events);
    endings = List.copyOf(endings);
  }

  /** Every actor. */
  public ActorSet everyone() {
    return ActorSet.first(actors.size());
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
