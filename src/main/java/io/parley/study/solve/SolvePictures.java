package io.parley.study.solve;

import io.parley.analysis.solve.Answer;
import io.parley.analysis.solve.bargain.Question;
import io.parley.chart.figure.Figure;
import io.parley.chart.figure.Figures;
import io.parley.model.Actor;
import io.parley.model.InputException;
import io.parley.page.SolveCharts;
import io.parley.results.BatchFiles;
import io.parley.results.Settlements;
import io.parley.study.Choice;
import io.parley.study.Session;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Draws what {@code solve} found.
 *
 * @param session what it is played with and told to
 * @param folder where to, or null for nowhere
 * @param isForced whether charts that are there may be replaced
 * @param pairs whose payoffs, as the user gave them
 */
public record SolvePictures(
    Session session, @Nullable Path folder, boolean isForced, List<String> pairs) {

  /**
   * Checks what the user gave before anything takes time.
   *
   * @throws InputException if it can't be drawn or there is no place for it
   */
  public void check(Question asked) {
    for (String pair : pairs) {
      actors(asked, pair);
    }
    if (folder == null) {
      if (!pairs.isEmpty()) {
        throw new InputException(
            "--pair " + pairs.get(0), "no --out", "--out DIR, for a place to draw to");
      }
      if (isForced) {
        throw new InputException("--force", "no --out", "--out DIR, for charts to replace");
      }
    } else if (!isFree(folder)) {
      throw new InputException(
          "--out " + folder,
          Files.isDirectory(folder) ? "a folder with files in it" : "a file",
          "a new folder, or with --force one with nothing but " + BatchFiles.CHARTS);
    }
  }

  private boolean isFree(Path folder) {
    if (!Files.exists(folder)) {
      return true;
    }
    try (Stream<Path> content = Files.list(folder)) {
      return content.allMatch(each -> isForced && each.endsWith(BatchFiles.CHARTS));
    } catch (IOException e) {
      return false;
    }
  }

  /** The indices of a pair of actors. */
  private static List<Integer> actors(Question asked, String pair) {
    List<String> ids = asked.scenario().actors().stream().map(Actor::id).toList();
    List<String> named = List.of(pair.split(",", -1));
    if (named.size() != 2 || named.get(0).strip().equals(named.get(1).strip())) {
      throw new InputException(
          "--pair " + pair, "\"" + pair + "\"", "two actors, such as " + example(ids));
    }
    return named.stream()
        .map(String::strip)
        .map(id -> Choice.byName("--pair", id, asked.scenario().actors(), ids))
        .map(asked.scenario().actors()::indexOf)
        .toList();
  }

  private static String example(List<String> ids) {
    return ids.size() < 2 ? "a,b" : ids.get(0) + "," + ids.get(1);
  }

  /** Draws into the folder, if there is one. */
  public void draw(SolveResult result) {
    if (folder == null) {
      return;
    }
    Answer answer = result.answer();
    SolveResult.Batch batch = result.batch();
    Settlements settlements = batch == null ? null : batch.settlements();
    List<Figure> figures = new ArrayList<>();
    for (List<Integer> pair : pairs(answer)) {
      figures.add(Figures.pair(answer, pair.get(0), pair.get(1), settlements));
    }
    figures.add(Figures.obstacles(answer));
    figures.add(Figures.zone(answer.question(), result.zones()));
    String problem = write(figures, folder);
    if (problem != null) {
      session.note(problem);
    }
    session.note("Charts: " + folder.resolve(BatchFiles.CHARTS));
  }

  private static @Nullable String write(List<Figure> figures, Path folder) {
    try {
      return SolveCharts.write(figures, folder);
    } catch (IOException e) {
      throw new InputException(
          "--out " + folder, "a place that can't be written to", "a folder that can be made");
    }
  }

  private List<List<Integer>> pairs(Answer answer) {
    if (pairs.isEmpty()) {
      List<Integer> main = answer.bargain().mainPair();
      return main.isEmpty() ? List.of() : List.of(main);
    }
    return pairs.stream().map(pair -> actors(answer.question(), pair)).toList();
  }
}
