package io.parley.scenario;

import io.parley.model.Actor;
import io.parley.model.Scenario;
import io.parley.model.outcome.Ending;
import io.parley.model.outcome.Issue;
import io.parley.model.outcome.Option;
import io.parley.model.procedure.Event;
import io.parley.model.procedure.Mediation;
import io.parley.model.procedure.Timing;
import io.parley.model.procedure.Track;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;

/** What is allowed in a scenario but is likely not what its author means, a line each. */
public final class Warnings {

  private static final String SINGLE_TEXT = "single-text";
  private static final double RARE = 1e-9;

  private final ScenarioFile file;
  private final Scenario scenario;
  private final List<String> warnings = new ArrayList<>();

  private Warnings(ScenarioFile file) {
    this.file = file;
    this.scenario = file.scenario();
  }

  /** All there are, the places that lack a source or have one of a later day one by one. */
  public static List<String> of(ScenarioFile file) {
    Warnings warnings = new Warnings(file);
    warnings.addDoubts();
    file.provenance()
        .unsourced()
        .forEach(path -> warnings.add(path, "does not say where it is from"));
    warnings.addLaterSources();
    return List.copyOf(warnings.warnings);
  }

  /** Those that bear on what runs come to; what lacks a source goes without saying. */
  public static List<String> ofRuns(ScenarioFile file) {
    Warnings warnings = new Warnings(file);
    warnings.addDoubts();
    return List.copyOf(warnings.warnings);
  }

  private void addLaterSources() {
    LocalDate asOf = scenario.asOf();
    if (asOf != null) {
      file.provenance()
          .sources()
          .forEach(
              (path, source) ->
                  SourceDates.later(source, asOf)
                      .forEach(date -> add(path, "is from " + date + ", later than as_of")));
    }
  }

  private void add(String path, String what) {
    String place = file.places().of(path);
    warnings.add(path + " " + what + (place == null ? "" : " (" + place + ")"));
  }

  private void addDoubts() {
    Reachability reach = new Reachability(scenario);
    addIssues();
    for (int track = 0; track < scenario.tracks().size(); track++) {
      addTrack(scenario.tracks().get(track), reach.opens(track));
    }
    IntStream.range(0, scenario.actors().size()).forEach(this::addActor);
    if (file.places().of("endings") != null) {
      IntStream.range(0, scenario.endings().size()).forEach(ending -> addEnding(ending, reach));
    }
    addEqualTitles();
    addBlanket();
  }

  private void addIssues() {
    for (int index = 0; index < scenario.issues().size(); index++) {
      int issue = index;
      String path = "issues." + scenario.issues().get(issue).id();
      if (scenario.tracks().stream().noneMatch(track -> track.issues().contains(issue))) {
        add(path, "is on no track");
      }
      if (!scenario.isAtStake(issue)) {
        add(path, "matters to nobody, so that nothing is said of it");
      }
    }
  }

  private void addTrack(Track track, boolean canOpen) {
    String path = "tracks." + track.id();
    boolean late =
        track.opens() instanceof Timing.AtRound at
            && at.round().distribution().low() >= scenario.clock().rounds();
    if (late) {
      add(path, "opens after the last round");
    } else if (!canOpen) {
      add(path, "never opens");
    }
    if (!track.agreement().carries(track.participants(), track.participants())) {
      add(path, "can't agree on anything with those seated first");
    }
    if (changesAtMost(track) < track.issues().size()) {
      add(path, "has fewer drafts in all its rounds than issues on its agenda");
    }
  }

  /** How many issues a single text can change while the clock runs. */
  private double changesAtMost(Track track) {
    Mediation mediation = track.mediation();
    boolean single =
        track.protocol().words().indexOf(SINGLE_TEXT) == track.protocol().distribution().low();
    if (!single || track.protocol().isUncertain()) {
      return Double.POSITIVE_INFINITY;
    }
    double first =
        track.opens() instanceof Timing.AtRound at
            ? Math.max(0, Math.ceil(at.round().distribution().low()))
            : 0;
    double drafts = mediation == null ? 1 : mediation.drafts().distribution().high();
    return drafts * (scenario.clock().rounds() - first);
  }

  private void addActor(int index) {
    Actor actor = scenario.actors().get(index);
    String path = "actors." + actor.id();
    if (hasNoSay(index)) {
      add(path, "has no seat and no consent");
    }
    if (actor.leverage().stream().anyMatch(leverage -> leverage.target() == index)) {
      add(path + ".leverage", "is on itself");
    }
    boolean mayCareForNothing =
        actor.positions().stream()
            .flatMap(position -> position.weights().stream())
            .allMatch(weight -> weight.distribution().quantile(RARE) <= 0);
    if (mayCareForNothing) {
      add(path + ".positions", "may all come to weigh nothing: a run in which they do fails");
    }
  }

  private boolean hasNoSay(int actor) {
    boolean seated =
        scenario.tracks().stream().anyMatch(track -> track.participants().contains(actor));
    boolean asked =
        scenario.issues().stream()
            .flatMap(issue -> issue.options().stream())
            .anyMatch(option -> option.consent().contains(actor));
    return !seated && !asked && scenario.tracks().stream().noneMatch(it -> mediates(it, actor));
  }

  /** Whether {@code actor} holds the text of {@code track}, in some runs at least. */
  private static boolean mediates(Track track, int actor) {
    Mediation mediation = track.mediation();
    return mediation != null
        && mediation.mediator().distribution().low() <= actor - Mediation.NEUTRAL
        && actor - Mediation.NEUTRAL <= mediation.mediator().distribution().high();
  }

  private void addEnding(int index, Reachability reach) {
    Ending ending = scenario.endings().get(index);
    String path = "endings." + ending.id();
    if (ending.when() == null && ending.deal() == null) {
      return;
    }
    if (!reach.canMatch(index)) {
      add(path, "can't be reached: nothing brings about what it asks for");
      return;
    }
    Integer shadow = reach.shadow(index);
    if (shadow != null) {
      add(
          path,
          shadow == index
              ? "can't be reached: those before it take all that would be of it"
              : "can't be reached: endings."
                  + scenario.endings().get(shadow).id()
                  + " comes before it and takes all that would be of it");
    }
  }

  private void addEqualTitles() {
    addEqual("actors.", scenario.actors(), Actor::id, Actor::title);
    addEqual("issues.", scenario.issues(), Issue::id, Issue::title);
    addEqual("tracks.", scenario.tracks(), Track::id, Track::title);
    addEqual("events.", scenario.events(), Event::id, Event::title);
    addEqual("endings.", scenario.endings(), Ending::id, Ending::label);
    for (Issue issue : scenario.issues()) {
      addEqual("issues." + issue.id() + ".options.", issue.options(), Option::id, Option::label);
    }
  }

  private <T> void addEqual(
      String parent, List<T> all, Function<T, String> idOf, Function<T, String> titleOf) {
    Map<String, String> first = new LinkedHashMap<>();
    for (T each : all) {
      String id = idOf.apply(each);
      String other = first.putIfAbsent(titleOf.apply(each), id);
      if (other != null) {
        add(parent + id, "has the same title as " + parent + other);
      }
    }
  }

  private void addBlanket() {
    int covered = file.provenance().blanket().size();
    if (covered > 0) {
      add(
          "from",
          "for the whole scenario is the only source of "
              + covered
              + " of "
              + file.provenance().subjects().size()
              + " statements");
    }
  }
}
