package io.parley.scenario;

import io.parley.model.draw.Distribution;
import io.parley.model.draw.Parameter;
import io.parley.model.draw.Range;
import io.parley.model.procedure.Mediation;
import io.parley.model.procedure.Mediation.Inducement;
import io.parley.scenario.yaml.Element;
import io.parley.scenario.yaml.Quantities;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads who mediates at a track, and how. */
final class MediationReader {

  private static final Range DRAFTS = Range.of(1, 100);
  private static final Range WORTH = Range.of(0, 1_000);

  private final Names names;

  MediationReader(Names names) {
    this.names = names;
  }

  /** Who mediates, or null where nobody can. */
  @Nullable Mediation read(Element track, Map<String, Element> fields, Parameter protocol) {
    List<String> mediated = names.vocabulary().mediated();
    if (mediated.stream().noneMatch(name -> canBe(protocol, name))) {
      String others = String.join(" or ", mediated);
      refuse(fields, "mediator", "none without \"protocol: " + others + "\"");
      refuse(fields, "drafts", "none without \"protocol: " + others + "\"");
      return null;
    }
    if (names.actors().contains(Mediation.NEUTRAL_WORD)) {
      throw track.error(
          "a mediator in " + track.path() + " beside an actor " + Mediation.NEUTRAL_WORD,
          "another id for the actor");
    }
    Parameter drafts = names.quantities().number(fields, track, "drafts", DRAFTS, 10);
    Element mediator = fields.get("mediator");
    return mediator != null && mediator.isMapping() && !Quantities.isDistribution(mediator)
        ? styled(mediator, drafts)
        : new Mediation(
            names.quantities().word(fields, track, "mediator", words(), Mediation.NEUTRAL_WORD),
            style(Map.of(), track.path("mediator") + "."),
            drafts,
            List.of(),
            List.of());
  }

  private Mediation styled(Element element, Parameter drafts) {
    Map<String, Element> fields = element.fields("by", "style", "offers", "presses");
    Parameter by = names.quantities().word(fields, element, "by", words(), Mediation.NEUTRAL_WORD);
    Parameter style = style(fields, element.path() + ".");
    if (!canBe(style, Mediation.MANIPULATE)) {
      refuse(fields, "offers", "none without \"style: manipulate\"");
      refuse(fields, "presses", "none without \"style: manipulate\"");
    }
    return new Mediation(
        by,
        style,
        drafts,
        offers(fields.get("offers")),
        new LeverageReader(names).read(fields.get("presses")));
  }

  private Parameter style(Map<String, Element> fields, String path) {
    Element style = fields.get("style");
    return style == null
        ? names
            .quantities()
            .parameters()
            .word(path + "style", Distribution.constant(0), Mediation.STYLES)
        : names.quantities().word(style, "style", Mediation.STYLES);
  }

  private List<Inducement> offers(@Nullable Element element) {
    List<Inducement> offers = new ArrayList<>();
    if (element != null) {
      element
          .entriesOf("actor", names.actors())
          .forEach((to, worth) -> offers.add(offer(names.actors().indexOf(to), worth)));
    }
    return offers;
  }

  private Inducement offer(int to, Element worth) {
    names.provenance().needsSource(worth.path());
    return new Inducement(to, names.quantities().number(worth, WORTH));
  }

  private List<String> words() {
    List<String> mediators = new ArrayList<>(List.of(Mediation.NEUTRAL_WORD));
    mediators.addAll(names.actors());
    return mediators;
  }

  /** Whether it is {@code word} in some world. */
  private static boolean canBe(Parameter parameter, String word) {
    return parameter.distribution().canBe(parameter.words().indexOf(word));
  }

  private static void refuse(Map<String, Element> fields, String name, String expected) {
    Element field = fields.get(name);
    if (field != null) {
      throw field.error("\"" + name + "\" at " + field.path(), expected);
    }
  }
}
