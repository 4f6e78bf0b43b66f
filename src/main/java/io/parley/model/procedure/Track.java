package io.parley.model.procedure;

import io.parley.model.draw.Parameter;
import io.parley.model.outcome.ActorSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table.
 *
 * @param id its id
 * @param title its name for people
 * @param participants those seated when it opens
 * @param proposers who of those seated may put something forward while the others only answer, or
 *     null for everybody
 * @param issues the issues on it, by index, in declared order
 * @param opens when it opens
 * @param closes when it closes
 * @param protocol who may say what in a round (a word)
 * @param seating the order of speaking (a word)
 * @param agreement when a proposal carries
 * @param onRefusal what follows when a carried proposal is not ratified (a word)
 * @param remembers for how many rounds a refusal is remembered; infinite for good
 * @param mediation how a single text is mediated, or null where the track has none
 * @param standing whether issues stay on it after a deal
 */
public record Track(
    String id,
    String title,
    ActorSet participants,
    @Nullable ActorSet proposers,
    List<Integer> issues,
    Timing opens,
    Timing closes,
    Parameter protocol,
    Parameter seating,
    Agreement agreement,
    Parameter onRefusal,
    Parameter remembers,
    @Nullable Mediation mediation,
    boolean standing) {

  public Track {
    issues = List.copyOf(issues);
    if (issues.isEmpty()) {
      throw new IllegalArgumentException("track " + id + " has no issues");
    }
    if (proposers != null && proposers.isEmpty()) {
      throw new IllegalArgumentException("nobody may propose on track " + id);
    }
  }

  /** Whether {@code actor} may put something forward where it has a seat. */
  public boolean mayPropose(int actor) {
    return proposers == null || proposers.contains(actor);
  }
}
