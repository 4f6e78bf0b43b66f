package io.parley.study.plan;

import io.parley.analysis.comparison.Overlap;
import io.parley.model.InputException;
import io.parley.results.study.ComparisonPlan.Named;
import io.parley.scenario.ScenarioFile;
import io.parley.scenario.yaml.SourceText;
import io.parley.study.Session;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Reads what is to be compared.
 *
 * @param session what it is played with and told to
 * @param texts reads what a file says
 * @param overrides what is set in all of them
 */
public record Variants(Session session, Function<Path, SourceText> texts, List<String> overrides) {

  private static final String VERSUS = "--versus";

  /**
   * The scenarios, the baseline first, each with a name of its own.
   *
   * @param files the scenario files
   * @param versus what to set in the only file, each for a variant
   * @throws InputException if there is nothing to compare, or two are the same
   */
  public List<Named> read(List<Path> files, List<String> versus) {
    if (versus.isEmpty()) {
      return ofFiles(files);
    }
    if (files.size() > 1) {
      throw new InputException(
          VERSUS + " " + versus.get(0),
          files.size() + " scenarios",
          "one scenario with " + VERSUS + ", or several without");
    }
    return ofSettings(files.get(0), versus);
  }

  private List<Named> ofFiles(List<Path> files) {
    requireSeveral("parley compare", files.size());
    List<ScenarioFile> read = files.stream().map(this::read).toList();
    long ids = read.stream().map(each -> each.scenario().id()).distinct().count();
    requireComparable(files.stream().map(Path::toString).toList(), read);
    List<Named> variants = new ArrayList<>();
    for (int file = 0; file < files.size(); file++) {
      boolean areIdsTheirOwn = ids == files.size();
      variants.add(
          new Named(
              areIdsTheirOwn ? read.get(file).scenario().id() : name(files, file), read.get(file)));
    }
    return variants;
  }

  /**
   * Requires that there is something to compare.
   *
   * @param asked what asks for it
   * @throws InputException if there is but one scenario
   */
  public static void requireSeveral(String asked, int scenarios) {
    if (scenarios < 2) {
      throw new InputException(asked, "one scenario", "two or more, or " + VERSUS + " PATH=VALUE");
    }
  }

  /**
   * Requires that scenarios differ and are about the same.
   *
   * @param labels what messages call them
   * @param read the scenarios, the baseline first
   * @throws InputException if two say the same, or one shares nothing with the baseline
   */
  public static void requireComparable(List<String> labels, List<ScenarioFile> read) {
    for (int file = 0; file < read.size(); file++) {
      for (int other = 0; other < file; other++) {
        if (saysTheSame(read.get(other), read.get(file))) {
          throw new InputException(
              labels.get(file),
              "the same scenario as " + labels.get(other),
              "scenarios that differ");
        }
      }
      if (!Overlap.of(read.get(0).scenario(), read.get(file).scenario()).isAboutTheSame()) {
        throw new InputException(
            labels.get(file),
            "no actor and no option of an issue that " + labels.get(0) + " has",
            "a variant of it, with the same ids");
      }
    }
  }

  /** A file as typed; if that is an absolute path, from the folder that all the files share. */
  private static String name(List<Path> files, int number) {
    Path typed = files.get(number);
    if (!typed.isAbsolute()) {
      return typed.toString();
    }
    Path shared = typed.normalize().getParent();
    for (Path file : files) {
      Path other = file.toAbsolutePath().normalize();
      while (shared != null && !other.startsWith(shared)) {
        shared = shared.getParent();
      }
    }
    return shared == null ? typed.toString() : shared.relativize(typed.normalize()).toString();
  }

  private List<Named> ofSettings(Path file, List<String> versus) {
    ScenarioFile baseline = read(file);
    List<Named> variants = new ArrayList<>();
    variants.add(new Named(baseline.scenario().id(), baseline));
    for (String setting : versus) {
      ScenarioFile variant = session.reader().with(file.toString(), baseline, VERSUS, setting);
      for (Named other : variants) {
        if (saysTheSame(other.scenario(), variant)) {
          boolean isBaseline = other.scenario().equals(baseline);
          throw new InputException(
              VERSUS + " " + setting,
              isBaseline
                  ? "a value that changes nothing"
                  : "the same scenario as " + VERSUS + " " + other.name(),
              "another value");
        }
      }
      variants.add(new Named(setting.strip(), variant));
    }
    return variants;
  }

  private ScenarioFile read(Path file) {
    return session.reader().read(texts.apply(file), overrides);
  }

  /** Whether two files say the same, in whatever words. */
  private static boolean saysTheSame(ScenarioFile one, ScenarioFile other) {
    return one.scenario().equals(other.scenario());
  }
}
