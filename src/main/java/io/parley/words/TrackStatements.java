package io.parley.words;

import io.parley.model.draw.Parameter;
import io.parley.model.outcome.ActorSet;
import io.parley.model.procedure.Agreement;
import io.parley.model.procedure.Mediation;
import io.parley.model.procedure.Track;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a scenario states of its tables.
 *
 * @param words the scenario's parts in words
 */
public record TrackStatements(ScenarioWords words) {

  /** One for each table, in the scenario's order, with the table as its subject. */
  public List<Statement> all() {
    return words.scenario().tracks().stream()
        .map(
            track -> new Statement(Texts.clean(track.title()), says(track), "tracks." + track.id()))
        .toList();
  }

  private String says(Track track) {
    return "seats "
        + words.actors(track.participants())
        + proposers(track.proposers())
        + "; agenda: "
        + words.issues(track.issues())
        + "; opens: "
        + words.timing(track.opens())
        + "; closes: "
        + words.timing(track.closes())
        + "; "
        + words.value(track.protocol())
        + mediation(track.mediation())
        + " under "
        + agreement(track.agreement())
        + ", "
        + words.value(track.seating())
        + " seating; on refusal: "
        + words.value(track.onRefusal())
        + remembers(track)
        + (track.standing() ? "; standing" : "");
  }

  private String proposers(@Nullable ActorSet proposers) {
    return proposers == null
        ? ""
        : ", of whom only " + words.actors(proposers) + " may propose and the others answer";
  }

  private String remembers(Track track) {
    return track.remembers().distribution().low() == Double.POSITIVE_INFINITY
        ? ""
        : "; remembers a refusal for " + words.value(track.remembers()) + " rounds";
  }

  private String mediation(@Nullable Mediation mediation) {
    if (mediation == null) {
      return "";
    }
    List<String> says = new ArrayList<>(List.of("mediator " + words.value(mediation.mediator())));
    Parameter style = mediation.style();
    boolean facilitates = !style.isUncertain() && isWord(style, Mediation.FACILITATE);
    if (!facilitates) {
      says.add("style " + words.value(style));
    }
    if (facilitates || style.isUncertain()) {
      says.add(words.value(mediation.drafts()) + " drafts a round");
    }
    mediation
        .offers()
        .forEach(
            offer ->
                says.add("offers " + words.actor(offer.to()) + " " + words.value(offer.worth())));
    mediation
        .presses()
        .forEach(
            each ->
                says.add("presses " + words.actor(each.target()) + " by " + words.leverage(each)));
    return " (" + String.join(", ", says) + ")";
  }

  private static boolean isWord(Parameter parameter, String word) {
    return parameter.words().get((int) parameter.distribution().low()).equals(word);
  }

  /** The rule that says when a proposal carries. */
  String agreement(Agreement agreement) {
    if (agreement instanceof Agreement.Quorum quorum) {
      return "a quorum of " + quorum.least() + veto(quorum.veto());
    }
    if (agreement instanceof Agreement.All all) {
      return all.rules().stream().map(this::agreement).collect(Collectors.joining(" and "));
    }
    return agreement instanceof Agreement.Votes votes
        ? votes(votes) + veto(votes.veto())
        : "unanimity";
  }

  private String veto(ActorSet veto) {
    return veto.isEmpty() ? "" : " with a veto of " + words.actors(veto);
  }

  private String votes(Agreement.Votes votes) {
    List<String> byActor = new ArrayList<>();
    double all = 0;
    for (int actor = 0; actor < votes.votes().size(); actor++) {
      double count = votes.votes().get(actor);
      all += count;
      if (count > 0) {
        byActor.add(words.actor(actor) + " " + Numbers.plain(count));
      }
    }
    return "a majority of "
        + Numbers.plain(votes.threshold())
        + " of "
        + Numbers.plain(all)
        + " votes ("
        + String.join(", ", byActor)
        + ")";
  }
}
