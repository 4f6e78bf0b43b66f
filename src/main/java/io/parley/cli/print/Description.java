package io.parley.cli.print;

import io.parley.model.Actor;
import io.parley.model.ActorSet;
import io.parley.model.Agreement;
import io.parley.model.Condition;
import io.parley.model.Ending;
import io.parley.model.Event;
import io.parley.model.Issue;
import io.parley.model.Mediation;
import io.parley.model.Option;
import io.parley.model.Position;
import io.parley.model.RedLine;
import io.parley.model.Scenario;
import io.parley.model.Timing;
import io.parley.model.Track;
import io.parley.model.draw.Parameter;
import io.parley.scenario.ScenarioFile;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A scenario in plain text. */
public final class Description {

  private final ScenarioFile file;
  private final Scenario scenario;
  private final PrintWriter out;

  public Description(ScenarioFile file, PrintWriter out) {
    this.file = file;
    this.scenario = file.scenario();
    this.out = out;
  }

  public void print() {
    out.println(scenario.title() + " (" + scenario.id() + ")");
    out.println(
        scenario.clock().rounds()
            + (scenario.clock().unitName().equals("round")
                ? " rounds"
                : " rounds of a " + scenario.clock().unitName())
            + (scenario.clock().starts() == null ? "" : " from " + scenario.clock().starts())
            + "; "
            + file.runs()
            + " runs, seed "
            + file.seed());
    if (!scenario.notes().isEmpty()) {
      out.println();
      out.println(scenario.notes().strip());
    }
    printIssues();
    scenario.actors().forEach(this::printActor);
    printTracks();
    printEvents();
    printEndings();
    printSources();
  }

  private void printSources() {
    int all = file.provenance().subjects().size();
    int none = file.provenance().unsourced().size();
    int blanket = file.provenance().blanket().size();
    heading("Sources");
    out.println(
        String.format(
            Locale.ROOT,
            "  of %d statements that should say where they are from, %d say so themselves or with"
                + " those around them, %d only with the whole scenario, %d not",
            all,
            all - none - blanket,
            blanket,
            none));
  }

  private void printIssues() {
    heading("Issues");
    for (int i = 0; i < scenario.issues().size(); i++) {
      Issue issue = scenario.issues().get(i);
      out.println("  " + issue.id() + ": " + issue.title());
      for (int o = 0; o < issue.options().size(); o++) {
        boolean inForce = scenario.statusQuo() != null && scenario.statusQuo().option(i) == o;
        printOption(issue.options().get(o), inForce);
      }
    }
  }

  private void printOption(Option option, boolean inForce) {
    String at = option.at() == null ? "" : String.format(Locale.ROOT, " at %.0f", option.at());
    String consent =
        option.consent().equals(scenario.everyone())
            ? "all"
            : option.consent().isEmpty() ? "nobody" : Words.actors(scenario, option.consent());
    out.println(
        (inForce ? "   = " : "   - ")
            + option.id()
            + at
            + ": "
            + option.label()
            + " [needs "
            + consent
            + "]"
            + (inForce ? " (in force)" : ""));
  }

  private void printActor(Actor actor) {
    heading(actor.title() + " (" + actor.id() + ")");
    String path = "actors." + actor.id();
    number(actor.influence(), "influence");
    if (actor.reservation() == null) {
      number(actor.outlook(), "outlook of holding out");
    } else {
      number(actor.reservation().amount(), "reservation");
    }
    number(actor.attrition(), "attrition a " + scenario.clock().unitName());
    number(actor.patience(), "patience");
    if (Double.isFinite(actor.walkoutAfter().distribution().low())) {
      number(actor.walkoutAfter(), "walks out after rounds below no deal");
    }
    number(actor.exclusionCost(), "cost of exclusion");
    if (actor.holdsOutWhile() != null) {
      line("holds out while", Words.condition(scenario, actor.holdsOutWhile()), path + ".while");
    }
    line("strategy", strategy(actor), path + ".strategy");
    for (Position position : actor.positions()) {
      String issue = scenario.issues().get(position.issue()).id();
      line("wants " + issue, Words.position(scenario, position), path + ".positions." + issue);
    }
    for (RedLine line : actor.redLines()) {
      line("refuses", redLine(line), path + ".red_lines." + line.id());
    }
    actor
        .linkages()
        .forEach(
            linkage ->
                line(
                    "links",
                    Words.condition(scenario, linkage.when())
                        + ", worth "
                        + Words.value(linkage.worth()),
                    path + ".linkages." + linkage.id()));
    actor
        .leverage()
        .forEach(leverage -> number(leverage.wear(), "leverage on " + id(leverage.target())));
  }

  private String id(int actor) {
    return scenario.actors().get(actor).id();
  }

  private static String strategy(Actor actor) {
    String concession = Words.value(actor.strategy().concession());
    Parameter exponent = actor.strategy().exponent(concession);
    return concession
        + (exponent == null ? "" : " " + Words.value(exponent))
        + ", offer "
        + Words.value(actor.strategy().offer())
        + ", acceptance "
        + Words.value(actor.strategy().acceptance())
        + ", belief "
        + Words.value(actor.strategy().belief());
  }

  private String redLine(RedLine line) {
    Condition never = line.never();
    return (never == null ? "deals made without a seat" : Words.condition(scenario, never))
        + ", firmness "
        + Words.value(line.firmness())
        + (line.isPrivate() ? ", private" : "");
  }

  private void printTracks() {
    heading("Tracks");
    for (Track track : scenario.tracks()) {
      out.println("  " + track.id() + ": " + track.title());
      String path = "tracks." + track.id();
      line("seated", Words.actors(scenario, track.participants()), path + ".participants");
      line("agenda", Words.issues(scenario, track.issues()), path + ".issues");
      line("opens, closes", timing(track.opens()) + ", " + timing(track.closes()), path + ".opens");
      line(
          "rules",
          Words.value(track.protocol())
              + ", "
              + Words.value(track.seating())
              + " seating, "
              + agreement(track.agreement())
              + ", on refusal "
              + Words.value(track.onRefusal())
              + (track.standing() ? ", standing" : ""),
          path);
      printMediation(track);
    }
  }

  private void printMediation(Track track) {
    Mediation mediation = track.mediation();
    if (mediation != null) {
      line("mediator", Words.value(mediation.mediator()), mediation.mediator().path());
      line("drafts a round", Words.value(mediation.drafts()), mediation.drafts().path());
    }
  }

  private String timing(Timing timing) {
    if (timing instanceof Timing.AtRound at) {
      return "round " + Words.value(at.round());
    }
    return timing instanceof Timing.Once once
        ? "once " + Words.condition(scenario, once.condition())
        : "never by itself";
  }

  private String agreement(Agreement agreement) {
    if (agreement instanceof Agreement.Quorum quorum) {
      return "quorum of "
          + quorum.least()
          + (quorum.veto().equals(ActorSet.NONE)
              ? ""
              : " with a veto of " + Words.actors(scenario, quorum.veto()));
    }
    return agreement instanceof Agreement.Votes votes ? votes.threshold() + " votes" : "unanimity";
  }

  private void printEvents() {
    if (!scenario.events().isEmpty()) {
      heading("Events");
      scenario.events().forEach(event -> line(event.id(), event(event), "events." + event.id()));
    }
  }

  private String event(Event event) {
    List<String> parts = new ArrayList<>();
    add(parts, "in round ", event.round());
    add(parts, "with a chance a round of ", event.chance());
    if (event.after().isUncertain() || event.after().distribution().low() > 0) {
      add(parts, "from round ", event.after());
    }
    if (event.when() != null) {
      parts.add("when " + Words.condition(scenario, event.when()));
    }
    event.effects().forEach(effect -> parts.add(effect.accept(new EffectWords(scenario))));
    if (event.repeats()) {
      parts.add("may repeat");
    }
    return String.join("; ", parts);
  }

  private static void add(List<String> parts, String words, @Nullable Parameter parameter) {
    if (parameter != null) {
      parts.add(words + Words.value(parameter));
    }
  }

  private void printEndings() {
    heading("Endings (the first that matches)");
    for (Ending ending : scenario.endings()) {
      out.println(
          "  "
              + ending.id()
              + ": "
              + ending.label()
              + (ending.when() == null
                  ? ""
                  : ", when " + Words.condition(scenario, ending.when())));
    }
  }

  private void heading(String text) {
    out.println();
    out.println(text);
  }

  private void number(Parameter parameter, String words) {
    line(words, Words.value(parameter), parameter.path());
  }

  private void line(String words, String value, String path) {
    String source = file.provenance().of(path);
    out.println("    " + words + ": " + value + (source == null ? "" : "  <" + source + ">"));
  }
}
