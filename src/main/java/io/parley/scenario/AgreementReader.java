package io.parley.scenario;

import io.parley.model.Valuation;
import io.parley.model.draw.Range;
import io.parley.model.outcome.ActorSet;
import io.parley.model.procedure.Agreement;
import io.parley.scenario.yaml.Element;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** Reads by which rule a proposal carries, where that is not unanimity. */
final class AgreementReader {

  private final Names names;
  private final ActorSet seated;

  AgreementReader(Names names, ActorSet seated) {
    this.names = names;
    this.seated = seated;
  }

  Agreement read(Element element) {
    Map<String, Element> fields = element.fields("quorum", "veto", "votes", "threshold", "all");
    Element all = fields.get("all");
    if (all != null) {
      return all(all, fields);
    }
    return fields.containsKey("votes") ? votes(element, fields) : quorum(element, fields);
  }

  private Agreement all(Element all, Map<String, Element> fields) {
    for (String key : List.of("quorum", "veto", "votes", "threshold")) {
      refuse(fields, key, "none beside \"all:\", but in one of its rules");
    }
    List<Agreement> rules = new ArrayList<>();
    for (Element item : all.items("rules")) {
      rules.add(read(item));
    }
    if (rules.size() < 2) {
      throw all.error(rules.size() + " rules at " + all.path(), "two or more");
    }
    return new Agreement.All(rules);
  }

  private ActorSet veto(Map<String, Element> fields) {
    Element veto = fields.get("veto");
    return veto == null ? ActorSet.NONE : names.actorSet(veto);
  }

  private Agreement quorum(Element element, Map<String, Element> fields) {
    refuse(fields, "threshold", "\"votes:\" beside it");
    int least = (int) element.required(fields, "quorum").integer(1, seated.size());
    return new Agreement.Quorum(least, veto(fields));
  }

  private Agreement votes(Element element, Map<String, Element> fields) {
    refuse(fields, "quorum", "none beside \"votes:\"");
    List<Double> votes = new ArrayList<>(Collections.nCopies(names.actors().size(), 0.0));
    Element given = element.required(fields, "votes");
    given
        .entriesOf("actor", names.actors())
        .forEach((actor, count) -> votes.set(names.actors().indexOf(actor), notNegative(count)));
    double all = 0;
    for (double count : votes) {
      all += count;
    }
    if (all <= 0) {
      throw given.error("no vote above 0 at " + given.path(), "one or more");
    }
    Element threshold = element.required(fields, "threshold");
    Range reachable = new Range(0, all, true);
    double needed = threshold.number(reachable);
    if (!new Range(0, all + Valuation.PRECISION, true).contains(needed)) {
      throw threshold.error(threshold.found() + " at " + threshold.path(), reachable.toString());
    }
    return new Agreement.Votes(votes, needed, veto(fields));
  }

  private static double notNegative(Element element) {
    double number = element.number(Range.NOT_NEGATIVE);
    if (number < 0) {
      throw element.error(element.found() + " at " + element.path(), "0 or more");
    }
    return number;
  }

  private static void refuse(Map<String, Element> fields, String key, String expected) {
    Element element = fields.get(key);
    if (element != null) {
      throw element.error("\"" + key + "\" at " + element.path(), expected);
    }
  }
}
