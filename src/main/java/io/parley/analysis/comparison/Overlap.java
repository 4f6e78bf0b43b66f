package io.parley.analysis.comparison;

import io.parley.analysis.comparison.Quantity.Kind;
import io.parley.model.Actor;
import io.parley.model.Scenario;
import io.parley.model.outcome.Condition;
import io.parley.model.outcome.Ending;
import io.parley.model.outcome.Issue;
import io.parley.model.outcome.Option;
import io.parley.model.procedure.Event;
import io.parley.model.procedure.Track;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * What two scenarios have in common, by their ids, and what only one of them has. An ending whose
 * id the other does not have is the same as one of the other's, alike in that, whose condition is
 * the same.
 *
 * @param quantities the figures that both have, in the baseline's order
 * @param renamed by the variant's id, the baseline's id of the endings that are the same by their
 *     condition
 * @param onlyBaseline what only the baseline has, each as a word and an id, e.g. {@code track
 *     paris}
 * @param onlyVariant what only the variant has
 * @param redefined the endings that go by the same id and are told apart by other conditions
 */
public record Overlap(
    List<Quantity> quantities,
    Map<String, String> renamed,
    List<String> onlyBaseline,
    List<String> onlyVariant,
    List<String> redefined) {

  public Overlap {
    quantities = List.copyOf(quantities);
    renamed = Collections.unmodifiableMap(new LinkedHashMap<>(renamed));
    onlyBaseline = List.copyOf(onlyBaseline);
    onlyVariant = List.copyOf(onlyVariant);
    redefined = List.copyOf(redefined);
  }

  /** What {@code baseline} and {@code variant} have in common. */
  public static Overlap of(Scenario baseline, Scenario variant) {
    Map<String, String> renamed = renamed(baseline, variant);
    Set<String> ours = parts(baseline, Map.of());
    Set<String> theirs = parts(variant, renamed);
    return new Overlap(
        quantities(baseline, theirs, baseline.clock().unit() == variant.clock().unit()),
        renamed,
        only(ours, theirs),
        only(theirs, ours),
        redefined(baseline, variant));
  }

  /** Whether there is an actor or an option of an issue that both have. */
  public boolean isAboutTheSame() {
    return quantities.stream()
        .anyMatch(each -> each.kind() == Kind.PAYOFF || each.kind() == Kind.OPTION);
  }

  /** What the baseline calls an ending of the variant; its own id where both agree, or only one. */
  public String inBaseline(String ending) {
    return renamed.getOrDefault(ending, ending);
  }

  private static Map<String, String> renamed(Scenario baseline, Scenario variant) {
    List<Ending> left = new ArrayList<>(baseline.endings());
    left.removeIf(ending -> hasEnding(variant, ending.id()));
    Map<String, String> renamed = new LinkedHashMap<>();
    for (Ending ending : variant.endings()) {
      if (!hasEnding(baseline, ending.id())) {
        left.stream()
            .filter(each -> meaning(baseline, each).equals(meaning(variant, ending)))
            .findFirst()
            .ifPresent(
                same -> {
                  left.remove(same);
                  renamed.put(ending.id(), same.id());
                });
      }
    }
    return renamed;
  }

  private static boolean hasEnding(Scenario scenario, String id) {
    return scenario.endings().stream().anyMatch(ending -> ending.id().equals(id));
  }

  /** What a scenario has, its endings by the baseline's ids. */
  private static Set<String> parts(Scenario scenario, Map<String, String> renamed) {
    Set<String> parts = new LinkedHashSet<>();
    scenario
        .endings()
        .forEach(ending -> parts.add(part(renamed.getOrDefault(ending.id(), ending.id()))));
    for (Issue issue : scenario.issues()) {
      parts.add("issue " + issue.id());
      issue.options().forEach(option -> parts.add(part(issue, option)));
    }
    scenario.actors().forEach(actor -> parts.add(part(actor)));
    scenario.tracks().stream().map(Track::id).forEach(id -> parts.add("track " + id));
    scenario.events().stream().map(Event::id).forEach(id -> parts.add("event " + id));
    return parts;
  }

  /** What only one has; an issue stands for its options. */
  private static List<String> only(Set<String> these, Set<String> others) {
    List<String> only = these.stream().filter(part -> !others.contains(part)).toList();
    return only.stream().filter(part -> !only.contains(issueOf(part))).toList();
  }

  private static String issueOf(String part) {
    return part.startsWith("option ")
        ? part.substring(0, part.indexOf('.')).replace("option ", "issue ")
        : "";
  }

  private static List<Quantity> quantities(
      Scenario baseline, Set<String> theirs, boolean sameRounds) {
    List<Quantity> quantities = new ArrayList<>();
    for (Ending ending : baseline.endings()) {
      if (theirs.contains(part(ending.id()))) {
        quantities.add(new Quantity(Kind.ENDING, ending.id(), "", ending.label()));
      }
    }
    for (Issue issue : baseline.issues()) {
      for (Option option : issue.options()) {
        if (theirs.contains(part(issue, option))) {
          String label = issue.title() + ": " + option.label();
          quantities.add(new Quantity(Kind.OPTION, issue.id(), option.id(), label));
        }
      }
    }
    for (Actor actor : baseline.actors()) {
      if (theirs.contains(part(actor))) {
        quantities.add(new Quantity(Kind.PAYOFF, actor.id(), "", actor.title()));
      }
    }
    if (sameRounds) {
      quantities.add(new Quantity(Kind.ROUND, "", "", "Round of the last change"));
    }
    return quantities;
  }

  private static String part(String ending) {
    return "ending " + ending;
  }

  private static String part(Issue issue, Option option) {
    return "option " + issue.id() + "." + option.id();
  }

  private static String part(Actor actor) {
    return "actor " + actor.id();
  }

  private static List<String> redefined(Scenario baseline, Scenario variant) {
    List<String> redefined = new ArrayList<>();
    for (Ending ending : baseline.endings()) {
      for (Ending other : variant.endings()) {
        if (ending.id().equals(other.id())
            && !meaning(baseline, ending).equals(meaning(variant, other))) {
          redefined.add(ending.id());
        }
      }
    }
    return redefined;
  }

  private static List<Object> meaning(Scenario scenario, Ending ending) {
    Set<String> clauses = new TreeSet<>();
    if (ending.when() != null) {
      for (Condition.Clause clause : ending.when().clauses()) {
        Issue issue = scenario.issues().get(clause.issue());
        Set<String> options = new TreeSet<>();
        clause.options().forEach(option -> options.add(issue.options().get(option).id()));
        clauses.add(issue.id() + " " + options);
      }
    }
    return List.of(clauses, Objects.toString(ending.deal()));
  }
}
