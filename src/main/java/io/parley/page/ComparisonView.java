package io.parley.page;

import io.parley.chart.Chart;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a comparison's page says, in words and ready to be laid out. Public for the template.
 *
 * @param title the baseline's title
 * @param id the baseline's name in the comparison
 * @param runs the runs of each batch, in words
 * @param problem why there are no charts, or null
 * @param shared that all variants are held against the same runs, or null where there is one
 * @param charts the charts that show all variants
 * @param variants what each variant changes
 * @param reproduction how to make the same comparison again
 */
public record ComparisonView(
    String title,
    String id,
    String runs,
    @Nullable String problem,
    @Nullable String shared,
    List<Chart> charts,
    List<Variant> variants,
    Reproduction reproduction) {

  /**
   * What a variant changes.
   *
   * @param anchor what an anchor calls it
   * @param name its name in the comparison
   * @param title its title
   * @param changed how many runs end otherwise, in a sentence
   * @param sentences what differs, in sentences
   * @param figures the figures behind them
   * @param options the shares of runs by option
   * @param flows from which ending to which, with the chart of it
   * @param notes what only one of the two has, in sentences
   */
  public record Variant(
      String anchor,
      String name,
      String title,
      String changed,
      List<String> sentences,
      View.Table figures,
      View.Table options,
      View.Table flows,
      List<String> notes) {}
}
