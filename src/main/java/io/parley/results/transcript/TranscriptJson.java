package io.parley.results.transcript;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.parley.model.Scenario;
import io.parley.model.draw.Endless;
import io.parley.model.outcome.Change;
import io.parley.model.outcome.Outcome;
import io.parley.model.procedure.Mediation;
import io.parley.model.record.TranscriptEntry;
import io.parley.model.record.TranscriptVisitor;
import io.parley.results.file.Decimals;
import io.parley.results.file.Json;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Writes a run's transcript as JSON, a line for each entry, with the scenario's ids for names. */
public final class TranscriptJson implements Consumer<TranscriptEntry> {

  private final Scenario scenario;
  private final int run;
  private final Consumer<String> lines;

  /** A transcript of run {@code run}, whose lines go to {@code lines}. */
  public TranscriptJson(Scenario scenario, int run, Consumer<String> lines) {
    this.scenario = scenario;
    this.run = run;
    this.lines = lines;
  }

  /** The line behind the last moment of a run that failed, with the reason. */
  public static String failure(int run, String reason) {
    return Json.line(Json.object().put("run", run).put("moment", "failed").put("why", reason));
  }

  @Override
  public void accept(TranscriptEntry entry) {
    ObjectNode line = Json.object();
    line.put("run", run).put("round", entry.round());
    entry.accept(new Describer(line));
    lines.accept(Json.line(line));
  }

  private void at(ObjectNode line, String moment, int track, int actor) {
    line.put("moment", moment).put("track", track(track)).put("actor", actor(actor));
  }

  /** A number at a path, which may have no end. */
  private static void put(ObjectNode line, String name, String path, double number) {
    if (Double.isInfinite(number)) {
      line.put(name, Endless.word(path));
    } else {
      line.put(name, Decimals.parameter(number));
    }
  }

  private void putActors(ObjectNode line, String name, List<Integer> actors) {
    ArrayNode array = line.putArray(name);
    actors.forEach(actor -> array.add(actor(actor)));
  }

  private void putChanges(ObjectNode line, List<Change> changes) {
    ArrayNode array = line.putArray("changes");
    for (Change change : changes) {
      ObjectNode node = array.addObject().put("issue", scenario.issues().get(change.issue()).id());
      node.put("from", option(change.issue(), change.from()));
      node.put("to", option(change.issue(), change.to()));
    }
  }

  private void putOutcome(ObjectNode line, @Nullable Outcome outcome) {
    if (outcome == null) {
      line.putNull("outcome");
    } else {
      ObjectNode node = line.putObject("outcome");
      for (int issue = 0; issue < outcome.size(); issue++) {
        node.put(scenario.issues().get(issue).id(), option(issue, outcome.option(issue)));
      }
    }
  }

  private String option(int issue, int option) {
    return option == Change.NOTHING ? "" : scenario.issues().get(issue).options().get(option).id();
  }

  private String actor(int actor) {
    return actor == Mediation.NEUTRAL ? Mediation.NEUTRAL_WORD : scenario.actors().get(actor).id();
  }

  private String track(int track) {
    return scenario.tracks().get(track).id();
  }

  private String event(int event) {
    return scenario.events().get(event).id();
  }

  /** Says in a line what an entry is. */
  private final class Describer implements TranscriptVisitor<ObjectNode> {

    private final ObjectNode line;

    Describer(ObjectNode line) {
      this.line = line;
    }

    @Override
    public ObjectNode visit(TranscriptEntry.FortuneMoved it) {
      line.put("moment", "fortune");
      line.put("fortune", scenario.fortunes().all().get(it.fortune()).id());
      line.put("from", Decimals.parameter(it.from())).put("to", Decimals.parameter(it.to()));
      return line;
    }

    @Override
    public ObjectNode visit(TranscriptEntry.EventHappened it) {
      line.put("moment", "event").put("event", event(it.event()));
      return line;
    }

    @Override
    public ObjectNode visit(TranscriptEntry.ParameterChanged it) {
      line.put("moment", "parameter").put("event", event(it.event())).put("path", it.path());
      put(line, "from", it.path(), it.from());
      put(line, "to", it.path(), it.to());
      return line;
    }

    @Override
    public ObjectNode visit(TranscriptEntry.Reverted it) {
      line.put("moment", "reverted").put("event", event(it.event()));
      putChanges(line, it.changes());
      return line;
    }

    @Override
    public ObjectNode visit(TranscriptEntry.Opened it) {
      line.put("moment", "opened").put("track", track(it.track()));
      putActors(line, "seated", it.seated());
      return line;
    }

    @Override
    public ObjectNode visit(TranscriptEntry.Closed it) {
      line.put("moment", "closed").put("track", track(it.track())).put("why", it.why());
      return line;
    }

    @Override
    public ObjectNode visit(TranscriptEntry.Seated it) {
      at(line, "seated", it.track(), it.actor());
      return line;
    }

    @Override
    public ObjectNode visit(TranscriptEntry.Left it) {
      at(line, "left", it.track(), it.actor());
      line.put("rounds", it.rounds());
      return line;
    }

    @Override
    public ObjectNode visit(TranscriptEntry.GaveWay it) {
      line.put("moment", "gave-way").put("actor", actor(it.actor())).put("line", it.line());
      line.put("wear", Decimals.value(it.wear()));
      return line;
    }

    @Override
    public ObjectNode visit(TranscriptEntry.CameToLight it) {
      line.put("moment", "came-to-light").put("actor", actor(it.actor())).put("line", it.line());
      return line;
    }

    @Override
    public ObjectNode visit(TranscriptEntry.Proposed it) {
      at(line, "proposed", it.track(), it.actor());
      putChanges(line, it.changes());
      line.put("value", Decimals.value(it.value()));
      line.put("aspiration", Decimals.value(it.aspiration()));
      line.put("no_deal", Decimals.value(it.noDeal()));
      return line;
    }

    @Override
    public ObjectNode visit(TranscriptEntry.Passed it) {
      at(line, "passed", it.track(), it.actor());
      line.put("aspiration", Decimals.value(it.aspiration()));
      line.put("no_deal", Decimals.value(it.noDeal()));
      return line;
    }

    @Override
    public ObjectNode visit(TranscriptEntry.Held it) {
      at(line, "held", it.track(), it.actor());
      putChanges(line, it.changes());
      line.put("value", Decimals.value(it.value()));
      line.put("no_deal", Decimals.value(it.noDeal()));
      return line;
    }

    @Override
    public ObjectNode visit(TranscriptEntry.Drafted it) {
      line.put("moment", "drafted").put("track", track(it.track()));
      line.put("mediator", actor(it.mediator()));
      putChanges(line, it.changes());
      putActors(line, "against", it.against());
      putActors(line, "strongly", it.strongly());
      line.put("taken", it.taken());
      return line;
    }

    @Override
    public ObjectNode visit(TranscriptEntry.TextPut it) {
      line.put("moment", "text-put").put("track", track(it.track()));
      line.put("mediator", actor(it.mediator()));
      putChanges(line, it.changes());
      return line;
    }

    @Override
    public ObjectNode visit(TranscriptEntry.Answered it) {
      at(line, it.reason() == null ? "accepted" : "refused", it.track(), it.actor());
      line.put("proposer", actor(it.proposer())).put("stage", it.stage().toString());
      if (it.reason() != null) {
        line.put("reason", it.reason().toString());
        line.put("line", it.line() == null ? "" : it.line());
        line.put("again", it.again());
      }
      putChanges(line, it.changes());
      line.put("value", Decimals.value(it.value()));
      line.put("least", Decimals.value(it.least()));
      line.put("no_deal", Decimals.value(it.noDeal()));
      return line;
    }

    @Override
    public ObjectNode visit(TranscriptEntry.Carried it) {
      line.put("moment", "carried").put("track", track(it.track()));
      line.put("proposer", actor(it.proposer()));
      putChanges(line, it.changes());
      return line;
    }

    @Override
    public ObjectNode visit(TranscriptEntry.TookEffect it) {
      line.put("moment", "took-effect").put("track", track(it.track()));
      line.put("proposer", actor(it.proposer()));
      putChanges(line, it.changes());
      if (!it.due().isEmpty()) {
        ObjectNode due = line.putObject("due");
        it.changes().stream()
            .filter(change -> it.due().containsKey(change.issue()))
            .forEach(
                change ->
                    due.put(
                        scenario.issues().get(change.issue()).id(), it.due().get(change.issue())));
      }
      return line;
    }

    @Override
    public ObjectNode visit(TranscriptEntry.CameIntoForce it) {
      putChanges(line.put("moment", "came-into-force"), it.changes());
      return line;
    }

    @Override
    public ObjectNode visit(TranscriptEntry.PledgeFell it) {
      putChanges(line.put("moment", "pledge-fell"), it.changes());
      return line;
    }

    @Override
    public ObjectNode visit(TranscriptEntry.Stood it) {
      line.put("moment", "stood").put("actor", actor(it.actor()));
      line.put("wear", Decimals.value(it.wear()));
      line.put("no_deal", Decimals.value(it.noDeal()));
      return line;
    }

    @Override
    public ObjectNode visit(TranscriptEntry.InForce it) {
      line.put("moment", "in-force");
      putOutcome(line, it.outcome());
      return line;
    }
  }
}
