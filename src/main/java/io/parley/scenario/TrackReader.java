package io.parley.scenario;

import io.parley.model.draw.Distribution;
import io.parley.model.draw.Parameter;
import io.parley.model.draw.Range;
import io.parley.model.draw.Vocabulary;
import io.parley.model.outcome.ActorSet;
import io.parley.model.procedure.Agreement;
import io.parley.model.procedure.Timing;
import io.parley.model.procedure.Track;
import io.parley.scenario.yaml.Element;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Reads a track. */
final class TrackReader {

  private static final String ALTERNATING = "alternating-offers";
  private static final String MONOTONIC = "monotonic-concession";
  private static final Range REMEMBERS = new Range(0, Double.POSITIVE_INFINITY, false);

  private final Names names;

  TrackReader(Names names) {
    this.names = names;
  }

  Track read(String id, Element element) {
    Map<String, Element> fields =
        element.fields(
            "title",
            "participants",
            "proposers",
            "issues",
            "opens",
            "closes",
            "protocol",
            "mediator",
            "drafts",
            "seating",
            "agreement",
            "on_refusal",
            "remembers",
            "standing");
    Element participants = element.required(fields, "participants");
    ActorSet seated = participants(participants);
    Parameter protocol =
        names
            .quantities()
            .word(fields, element, "protocol", names.vocabulary().protocols(), ALTERNATING);
    Element opens = fields.get("opens");
    Element closes = fields.get("closes");
    Element standing = fields.get("standing");
    return new Track(
        id,
        IssueReader.title(fields, id),
        seated,
        proposers(fields.get("proposers"), protocol, seated),
        issues(element.required(fields, "issues")),
        opens == null ? atOnce(element) : names.timing(opens),
        closes == null ? new Timing.Never() : names.timing(closes),
        protocol,
        names
            .quantities()
            .word(fields, element, "seating", names.vocabulary().seatings(), "shuffled"),
        agreement(fields.get("agreement"), protocol, seated),
        names.quantities().word(fields, element, "on_refusal", Vocabulary.ON_REFUSAL, "retry"),
        names.quantities().endlessOr(element, fields, "remembers", REMEMBERS),
        new MediationReader(names).read(element, fields, protocol),
        standing != null && standing.flag());
  }

  private Timing atOnce(Element track) {
    return new Timing.AtRound(
        names
            .quantities()
            .parameters()
            .number(track.path("opens"), Distribution.constant(0), Names.ROUNDS));
  }

  private ActorSet participants(Element element) {
    ActorSet seated =
        isAll(element) ? ActorSet.first(names.actors().size()) : names.actorSet(element);
    if (seated.size() < 2) {
      throw element.error(
          (seated.isEmpty() ? "no participant" : "one participant") + " at " + element.path(),
          "two or more");
    }
    return seated;
  }

  private @Nullable ActorSet proposers(
      @Nullable Element element, Parameter protocol, ActorSet seated) {
    if (element == null) {
      return null;
    }
    List<String> everybodys = new ArrayList<>(names.vocabulary().mediated());
    everybodys.add(MONOTONIC);
    for (String name : everybodys) {
      if (canBe(protocol, name)) {
        throw element.error(
            "proposers at " + element.path() + " with protocol " + name,
            ALTERNATING + " or multiple-offers, in which some can propose and others answer");
      }
    }
    ActorSet proposers = names.actorSet(element);
    if (proposers.and(seated).size() == proposers.size() + seated.size()) {
      throw element.error(
          "no participant among " + element.path(),
          "one or more, as else nothing is ever proposed");
    }
    return proposers;
  }

  private List<Integer> issues(Element element) {
    List<Integer> everything = IntStream.range(0, names.issues().size()).boxed().toList();
    if (isAll(element)) {
      return everything;
    }
    List<Integer> issues = new ArrayList<>(element.indices("issue", names.issueIds()));
    Collections.sort(issues);
    if (issues.isEmpty()) {
      throw element.error("no issue at " + element.path(), "one or more, or all");
    }
    if (!names.hasStatusQuo() && !issues.equals(everything)) {
      throw element.error(
          "some issues at " + element.path(),
          "all, as without a status quo one track has to settle everything");
    }
    return issues;
  }

  private static boolean isAll(Element element) {
    return element.isScalar() && element.text().equals("all");
  }

  private Agreement agreement(@Nullable Element element, Parameter protocol, ActorSet seated) {
    if (element == null || element.isScalar()) {
      if (element != null) {
        element.index("agreement", List.of("unanimity"));
      }
      return new Agreement.Unanimity();
    }
    if (canBeAlternating(protocol)) {
      throw element.error(
          "a rule other than unanimity at " + element.path(),
          "unanimity with " + ALTERNATING + ", or another protocol such as multiple-offers");
    }
    return new AgreementReader(names, seated).read(element);
  }

  private static boolean canBeAlternating(Parameter protocol) {
    return canBe(protocol, ALTERNATING);
  }

  /** Whether it is {@code word} in some world. */
  private static boolean canBe(Parameter protocol, String word) {
    return protocol.distribution().canBe(protocol.words().indexOf(word));
  }
}
