package io.parley.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the page of a sensitivity analysis says, ready to be laid out. Public for the template.
 *
 * @param title the scenario's title
 * @param id the scenario's id
 * @param method what was worked out and from how many runs, in words
 * @param problem why there are no charts, or null
 * @param outputs what was asked about
 * @param setting what is assumed
 * @param reproduction how to make the same analysis again
 */
public record SensitivityView(
    String title,
    String id,
    String method,
    @Nullable String problem,
    List<Driven> outputs,
    View.Setting setting,
    Reproduction reproduction) {

  /**
   * What drives one output.
   *
   * @param anchor what an anchor calls it
   * @param subject the output
   * @param sentences what drives it, and how surely
   * @param indices the indices, with their chart; no rows where nothing drives it
   */
  public record Driven(String anchor, String subject, List<String> sentences, View.Table indices) {}
}
