package io.parley.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.model.Actor;
import io.parley.model.Position;
import io.parley.model.Scenario;
import io.parley.model.draw.Parameter;
import io.parley.model.draw.World;
import io.parley.model.outcome.ActorSet;
import io.parley.model.outcome.Change;
import io.parley.model.procedure.Agreement;
import io.parley.model.procedure.Track;
import io.parley.model.record.TranscriptEntry;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Counts anew at one table who says yes to what, and whether that is enough. */
final class TableAudit {

  /** Where all are asked about a proposal at once. */
  private static final Set<String> POLLS =
      Set.of("multiple-offers", "single-text", "monotonic-concession");

  private final Scenario scenario;
  private final Map<Integer, List<Change>> changes = new TreeMap<>();
  private final Track track;
  private final WearAudit wear;
  private final Map<Integer, ActorSet> yeses = new TreeMap<>();
  private final Map<Integer, ActorSet> noes = new TreeMap<>();
  private ActorSet seated;
  private String protocol = "";
  private int round;

  TableAudit(Scenario scenario, Track track, WearAudit wear) {
    this.scenario = scenario;
    this.track = track;
    this.wear = wear;
    this.seated = track.participants();
  }

  ActorSet seated() {
    return seated;
  }

  void opened(World world) {
    protocol = world.word(track.protocol());
    clear();
  }

  void seat(int actor) {
    seated = seated.with(actor);
    clear();
  }

  void leave(int actor) {
    seated = seated.without(actor);
    clear();
  }

  void clear() {
    yeses.clear();
    noes.clear();
  }

  /** Only where a proposal stands from round to round does a yes. */
  void beginRound(int next) {
    if (next != round) {
      round = next;
      noes.clear();
      if (protocol.equals("multiple-offers")) {
        yeses.clear();
      } else if (!protocol.equals("alternating-offers")) {
        yeses.replaceAll((proposer, yes) -> own(proposer));
      }
    }
  }

  private ActorSet own(int proposer) {
    return protocol.equals("single-text") ? ActorSet.NONE : ActorSet.NONE.with(proposer);
  }

  /** Takes in that {@code proposer}, an actor or a mediator, put something else forward. */
  void proposed(int proposer, List<Change> proposed) {
    changes.put(proposer, proposed);
    boolean isText = protocol.equals("single-text");
    assertThat(isText || track.mayPropose(proposer))
        .as("actor %d may propose at %s", proposer, track.id())
        .isTrue();
    yeses.put(proposer, own(proposer));
    noes.put(proposer, ActorSet.NONE);
  }

  /** Who is behind what {@code proposer} put forward. */
  ActorSet behind(int proposer) {
    return yeses.getOrDefault(proposer, ActorSet.NONE);
  }

  void answeredAtTheTable(TranscriptEntry.Answered it) {
    assertThat(seated.contains(it.actor()))
        .as("round %d: who is asked at %s sits there", it.round(), track.id())
        .isTrue();
    if (it.reason() == null) {
      yeses.put(it.proposer(), behind(it.proposer()).with(it.actor()));
      if (POLLS.contains(protocol)) {
        ActorSet yes = ActorSet.NONE.with(it.actor());
        noesTo(it.proposer()).toList().forEach(no -> wear.refused(no, yes));
      }
    } else {
      noes.put(it.proposer(), noesTo(it.proposer()).with(it.actor()));
      wear.refused(it.actor(), behind(it.proposer()));
    }
  }

  private ActorSet noesTo(int proposer) {
    return noes.getOrDefault(proposer, ActorSet.NONE);
  }

  void carried(TranscriptEntry.Carried it, World world, boolean isFirstOfRound) {
    ActorSet yes = behind(it.proposer());
    assertThat(seated.containsAll(yes)).isTrue();
    assertThat(isEnough(yes))
        .as("round %d: %s carries at %s under %s", it.round(), yes, track.id(), track.agreement())
        .isTrue();
    if (protocol.equals("multiple-offers") && isFirstOfRound) {
      for (Map.Entry<Integer, ActorSet> other : yeses.entrySet()) {
        if (isEnough(other.getValue())) {
          assertThat(influence(other.getKey(), other.getValue(), world))
              .as("round %d: influence behind another offer at %s", it.round(), track.id())
              .isLessThanOrEqualTo(influence(it.proposer(), yes, world) * (1 + 1e-9) + 1e-9);
        }
      }
    }
  }

  private boolean isEnough(ActorSet yes) {
    return isEnough(track.agreement(), yes);
  }

  private boolean isEnough(Agreement rule, ActorSet yes) {
    if (rule instanceof Agreement.All all) {
      return all.rules().stream().allMatch(each -> isEnough(each, yes));
    }
    if (rule instanceof Agreement.Quorum quorum) {
      return yes.toList().size() >= quorum.least()
          && quorum.veto().toList().stream().allMatch(yes::contains);
    }
    if (rule instanceof Agreement.Votes votes) {
      double sum = yes.toList().stream().mapToDouble(votes.votes()::get).sum();
      return sum >= votes.threshold() - 1e-8
          && votes.veto().toList().stream().allMatch(yes::contains);
    }
    return yes.equals(seated);
  }

  /** Behind a proposal counts the mean over the issues that it changes. */
  private double influence(int proposer, ActorSet yes, World world) {
    double sum = 0;
    List<Change> proposed = changes.get(proposer);
    for (int index : yes.toList()) {
      Actor actor = scenario.actors().get(index);
      for (Change change : proposed) {
        sum += weight(actor, change.issue(), world) / proposed.size();
      }
    }
    return sum;
  }

  private static double weight(Actor actor, int issue, World world) {
    Parameter own = actor.influence().onIssues().get(issue);
    double influence = world.number(own == null ? actor.influence().general() : own);
    if (world.word(actor.influence().weighing()).equals("influence")) {
      return influence;
    }
    return actor.positions().stream()
        .filter(position -> position.issue() == issue)
        .mapToDouble(position -> influence * salience(position.preference(), world))
        .sum();
  }

  /** As written; of points none is generated. */
  private static double salience(Position.Preference preference, World world) {
    if (preference instanceof Position.Ideal ideal) {
      return world.number(ideal.salience());
    }
    if (preference instanceof Position.Line line) {
      return world.number(line.salience());
    }
    return preference instanceof Position.Values values ? world.number(values.salience()) : 0;
  }
}
