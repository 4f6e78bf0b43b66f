package io.parley.words;

import io.parley.model.Actor;
import io.parley.model.Scenario;
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

  /** A constraint, e.g. {@code Russia's red line no-troops}. */
  public String one(String id) {
    String[] parts = id.split("\\.", -1);
    String title = Texts.within(actor(parts[1]).title());
    String whose = title + (title.endsWith("s") ? "' " : "'s ");
    return switch (parts[2]) {
      case "value" -> whose + "no-deal value";
      case "consent" -> whose + "consent";
      default -> whose + "red line " + parts[3];
    };
  }

  private Actor actor(String id) {
    return scenario.actors().stream()
        .filter(each -> each.id().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
