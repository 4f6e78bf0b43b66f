package io.parley.simulation.state;

import io.parley.model.outcome.Issue;
import io.parley.strategy.belief.Belief;
import io.parley.strategy.belief.Counterpart;
import io.parley.strategy.belief.Opinion;
import io.parley.strategy.belief.PublicRecord;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a negotiator believes the others to want. */
public final class BeliefsAboutOthers {

  private final RunState run;
  private final Negotiator believer;
  private final List<Negotiator> negotiators;
  private final List<TableState> tables;
  private final @Nullable Opinion[] opinions;
  private @Nullable Belief belief;

  BeliefsAboutOthers(
      RunState run, Negotiator believer, List<Negotiator> negotiators, List<TableState> tables) {
    this.run = run;
    this.believer = believer;
    this.negotiators = negotiators;
    this.tables = tables;
    this.opinions = new Opinion[negotiators.size()];
  }

  /** What each option of each issue is believed to be worth to {@code other}. */
  public double[][] of(int other) {
    Belief current = believer.resolved().belief();
    if (!current.equals(belief)) {
      belief = current;
      Arrays.fill(opinions, null);
    }
    Opinion opinion = opinions[other];
    if (opinion == null) {
      opinion = current.of(new Acquaintance(other));
      opinions[other] = opinion;
    }
    return opinion.worth();
  }

  /** How much was said at the tables where the believer sits. */
  public int heard() {
    int heard = 0;
    for (PublicRecord record : records(believer.index())) {
      heard += record.size();
    }
    return heard;
  }

  /** The records of the tables where the believer and {@code other} both sit. */
  private List<PublicRecord> records(int other) {
    List<PublicRecord> records = new ArrayList<>();
    for (TableState table : tables) {
      if (table.seated().contains(believer.index()) && table.seated().contains(other)) {
        records.add(table.record());
      }
    }
    return records;
  }

  /** What the believer can know of another. */
  private final class Acquaintance implements Counterpart {

    private final int actor;

    Acquaintance(int actor) {
      this.actor = actor;
    }

    @Override
    public int actor() {
      return actor;
    }

    @Override
    public List<Issue> issues() {
      return run.scenario().issues();
    }

    @Override
    public int rounds() {
      return run.scenario().clock().rounds();
    }

    @Override
    public double[][] declared() {
      return negotiators.get(actor).resolved().declared();
    }

    @Override
    public List<PublicRecord> records() {
      return BeliefsAboutOthers.this.records(actor);
    }
  }
}
