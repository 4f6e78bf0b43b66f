package io.parley.words;

import io.parley.analysis.solve.bargain.Bargain;
import io.parley.model.Actor;
import io.parley.model.RedLine;
import io.parley.model.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Constraints in words. Their ids are those of {@link io.parley.analysis.solve.obstacle.Obstacles}.
 *
 * @param scenario the scenario
 */
public record ConstraintWords(Scenario scenario) {

  /** What has to give way together, e.g. {@code Russia's red line no-troops and Kyiv's consent}. */
  public String all(List<String> ids) {
    return ids.stream().map(this::one).collect(Collectors.joining(" and "));
  }

  /**
   * A constraint, e.g. {@code Russia's red line no-troops}, with what is to be known of a line that
   * may give way.
   */
  public String one(String id) {
    String[] parts = id.split("\\.", -1);
    Actor actor = actor(parts[1]);
    return switch (parts[2]) {
      case "value" -> whose(actor) + "no-deal value";
      case "consent" -> whose(actor) + "consent";
      default ->
          actor.redLines().stream()
              .filter(line -> line.id().equals(parts[3]))
              .map(line -> line(actor, line.id()) + reservations(line))
              .findFirst()
              .orElseThrow();
    };
  }

  /** A line of an actor's, e.g. {@code Russia's red line no-troops}. */
  public static String line(Actor actor, String line) {
    return whose(actor) + "red line " + line;
  }

  private static String whose(Actor actor) {
    String title = Texts.within(actor.title());
    return title + (title.endsWith("s") ? "' " : "'s ");
  }

  private static String reservations(RedLine line) {
    List<String> said = new ArrayList<>();
    if (line.bluffChance() > 0) {
      said.add("may be a bluff");
    }
    if (line.price() != null) {
      said.add("to give it up costs " + DistributionWords.of(line.price()));
    }
    return said.isEmpty() ? "" : " (" + String.join("; ", said) + ")";
  }

  /** A sentence for each line that counts as standing in {@code bargain} and may be a bluff. */
  public List<String> bluffs(Bargain bargain) {
    List<String> sentences = new ArrayList<>();
    for (int index = 0; index < scenario.actors().size(); index++) {
      Actor actor = scenario.actors().get(index);
      for (RedLine line : actor.redLines()) {
        if (line.bluffChance() > 0 && bargain.keepsTo(index, line)) {
          sentences.add(
              line(actor, line.id())
                  + " may be a bluff, with chance "
                  + Numbers.plain(line.bluffChance())
                  + "; it counts as standing.");
        }
      }
    }
    return sentences;
  }

  private Actor actor(String id) {
    return scenario.actors().stream()
        .filter(each -> each.id().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
