package io.parley.simulation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Scenarios that say the same in another order, in the form in which the generator writes them. */
final class Reordered {

  /** The id of the issue that {@link #withIdleIssue} adds. */
  static final String IDLE = "idle";

  private static final Pattern ISSUE = Pattern.compile("  [a-z0-9]+:.*");
  private static final Pattern OPTION = Pattern.compile("      [a-z0-9]+: \\{.*");

  private Reordered() {}

  /** With the issues declared the other way round. */
  static String issues(String yaml) {
    List<List<String>> issues = issuesOf(yaml);
    Collections.reverse(issues);
    return with(yaml, issues);
  }

  /** With the options of each issue declared the other way round. */
  static String options(String yaml) {
    List<List<String>> issues = issuesOf(yaml);
    for (List<String> issue : issues) {
      List<String> options =
          new ArrayList<>(issue.stream().filter(line -> OPTION.matcher(line).matches()).toList());
      Collections.reverse(options);
      issue.replaceAll(line -> OPTION.matcher(line).matches() ? options.remove(0) : line);
    }
    return with(yaml, issues);
  }

  /** With an issue, on every table that is about all, that matters to nobody. */
  static String withIdleIssue(String yaml) {
    List<List<String>> issues = issuesOf(yaml);
    List<String> idle =
        new ArrayList<>(
            List.of("  " + IDLE + ":", "    options:", "      x: {at: 0}", "      y: {at: 100}"));
    if (!yaml.contains("status_quo: none")) {
      idle.add("    status_quo: y");
    }
    issues.add(issues.size() / 2, idle);
    return with(yaml, issues)
        .replaceFirst(
            "(?m)^    positions:$", "    positions:\n      idle: {ideal: x, salience: 0}");
  }

  private static List<List<String>> issuesOf(String yaml) {
    List<List<String>> issues = new ArrayList<>();
    for (String line : block(yaml).split("\n")) {
      if (ISSUE.matcher(line).matches()) {
        issues.add(new ArrayList<>());
      }
      issues.get(issues.size() - 1).add(line);
    }
    return issues;
  }

  private static String block(String yaml) {
    int from = yaml.indexOf("\nissues:\n") + "\nissues:\n".length();
    return yaml.substring(from, yaml.indexOf("\nactors:\n"));
  }

  private static String with(String yaml, List<List<String>> issues) {
    return yaml.replace(
        block(yaml), issues.stream().flatMap(List::stream).collect(Collectors.joining("\n")));
  }
}
