package io.parley.cli.print;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.parley.analysis.Share;
import io.parley.analysis.history.Moved;
import io.parley.cli.terminal.Console;
import io.parley.model.Scenario;
import io.parley.model.draw.Endless;
import io.parley.model.outcome.Ending;
import io.parley.results.file.Json;
import io.parley.study.play.Conditioned;
import io.parley.words.Numbers;
import io.parley.words.PathWords;
import io.parley.words.ScenarioWords;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;

/** How things look from what has happened, as text or JSON. */
public record ConditionOutput(Scenario scenario, Conditioned found) {

  private static final int SHOWN = 10;
  private static final MathContext DIGITS = new MathContext(3);

  /** As JSON. */
  public String json() {
    ObjectNode root = Json.object();
    root.put("runs", found.runs()).put("kept", found.kept());
    root.put("effective", found.kept()); // each run that is kept counts the same
    ArrayNode moved = root.putArray("moved");
    for (Moved each : found.moved()) {
      ObjectNode node = moved.addObject();
      node.put("path", each.path()).put("words", words(each));
      put(node, "before", each, each.before());
      put(node, "after", each, each.after());
    }
    ObjectNode endings = root.putObject("endings");
    for (int ending = 0; ending < scenario.endings().size(); ending++) {
      Share share = found.ending(ending);
      endings
          .putObject(scenario.endings().get(ending).id())
          .put("share", Json.number(share.value()))
          .put("low", Json.number(share.low()))
          .put("high", Json.number(share.high()));
    }
    return Json.text(root);
  }

  private static void put(ObjectNode node, String key, Moved moved, double value) {
    if (Double.isInfinite(value)) {
      node.put(key, Objects.requireNonNull(Endless.word(moved.path())));
    } else {
      node.put(key, Json.number(value));
    }
  }

  /** In words. */
  public void print(Console console) {
    PrintWriter out = console.out();
    out.println(
        Numbers.count(found.kept())
            + " of "
            + Numbers.count(found.runs())
            + " runs agree with the facts (effective sample "
            + Numbers.count(found.kept())
            + (found.failures() == 0
                ? ")."
                : "); " + Numbers.count(found.failures()) + " more failed and are left out."));
    out.println();
    List<String> labels = scenario.endings().stream().map(Ending::label).toList();
    List<Share> shares = IntStream.range(0, labels.size()).mapToObj(found::ending).toList();
    new ShareBars(new Prose(console), "How they end", labels, shares).print();
    out.println();
    out.println(
        "What moved most: median in all runs, in those kept, and their mean rank (0.5: nothing"
            + " moved):");
    for (Moved each : found.moved().stream().limit(SHOWN).toList()) {
      out.println(
          "  "
              + words(each)
              + ": "
              + value(each, each.before())
              + " → "
              + value(each, each.after())
              + String.format(
                  Locale.ROOT, ", rank %.2f (%.2f to %.2f)", each.rank(), each.low(), each.high()));
    }
    out.println();
    out.println("This is what a model makes of the scenario's assumptions, not a forecast.");
  }

  private static String value(Moved moved, double value) {
    return Double.isInfinite(value)
        ? Objects.requireNonNull(Endless.word(moved.path()))
        : new BigDecimal(value).round(DIGITS).stripTrailingZeros().toPlainString();
  }

  private String words(Moved moved) {
    return new PathWords(new ScenarioWords(scenario)).of(moved.path());
  }
}
