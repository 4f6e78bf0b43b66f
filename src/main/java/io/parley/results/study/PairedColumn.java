package io.parley.results.study;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.parley.analysis.comparison.Finding;
import io.parley.analysis.comparison.Overlap;
import io.parley.analysis.comparison.PairedMean;
import io.parley.analysis.comparison.PairedShare;
import io.parley.analysis.comparison.Quantity;

/** A column of {@code runs.csv} in two batches, as far as a quantity is about it. */
sealed interface PairedColumn {

  /** Takes in a run. */
  void add(NamedCsvRecord baseline, NamedCsvRecord variant);

  /** What the runs so far say. */
  Finding finding();

  /** The column of {@code quantity}, which is in {@code overlap}, with no runs so far. */
  static PairedColumn of(Quantity quantity, Overlap overlap) {
    return switch (quantity.kind()) {
      case ENDING -> new OfEnding(quantity, overlap, new PairedShare());
      case OPTION ->
          new OfWord(quantity, "issue_" + quantity.subject(), quantity.option(), new PairedShare());
      case PAYOFF, ROUND -> new OfNumber(quantity, new PairedMean());
    };
  }

  /** In how many runs a column has a word. */
  record OfWord(Quantity quantity, String column, String word, PairedShare share)
      implements PairedColumn {

    @Override
    public void add(NamedCsvRecord baseline, NamedCsvRecord variant) {
      share.add(baseline.getField(column).equals(word), variant.getField(column).equals(word));
    }

    @Override
    public Finding finding() {
      return ofShare(quantity, share);
    }
  }

  /** In how many runs there is an ending, whatever the variant calls it. */
  record OfEnding(Quantity quantity, Overlap overlap, PairedShare share) implements PairedColumn {

    @Override
    public void add(NamedCsvRecord baseline, NamedCsvRecord variant) {
      share.add(
          baseline.getField("ending").equals(quantity.subject()),
          overlap.inBaseline(variant.getField("ending")).equals(quantity.subject()));
    }

    @Override
    public Finding finding() {
      return ofShare(quantity, share);
    }
  }

  private static Finding ofShare(Quantity quantity, PairedShare share) {
    return new Finding(
        quantity,
        share.runs(),
        share.differing(),
        share.baseline(),
        share.variant(),
        share.difference());
  }

  /** The numbers of a column, over the runs that have one in both batches. */
  record OfNumber(Quantity quantity, PairedMean mean) implements PairedColumn {

    @Override
    public void add(NamedCsvRecord baseline, NamedCsvRecord variant) {
      String ours = baseline.getField(quantity.name());
      String theirs = variant.getField(quantity.name());
      if (!ours.isEmpty() && !theirs.isEmpty()) {
        mean.add(Double.parseDouble(ours), Double.parseDouble(theirs));
      }
    }

    @Override
    public Finding finding() {
      return new Finding(
          quantity,
          mean.runs(),
          mean.differing(),
          mean.baseline(),
          mean.variant(),
          mean.difference());
    }
  }
}
