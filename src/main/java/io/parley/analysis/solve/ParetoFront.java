package io.parley.analysis.solve;

import io.parley.model.Valuation;
import java.util.ArrayList;
import java.util.List;

/** Keeps the payoff vectors that no other beats, and how many outcomes have each. */
final class ParetoFront {

  private final List<Entry> entries = new ArrayList<>();

  /** Takes in an outcome's payoffs. */
  void add(double[] payoffs) {
    for (int i = 0; i < entries.size(); i++) {
      Entry entry = entries.get(i);
      if (weaklyBeats(entry.payoffs, payoffs)) {
        if (weaklyBeats(payoffs, entry.payoffs)) {
          entries.set(i, new Entry(entry.payoffs, entry.outcomes + 1));
        }
        moveToFront(i);
        return;
      }
    }
    entries.removeIf(entry -> weaklyBeats(payoffs, entry.payoffs));
    entries.add(new Entry(payoffs.clone(), 1));
  }

  /** What beats many is met first the next time. */
  private void moveToFront(int i) {
    Entry entry = entries.get(i);
    entries.set(i, entries.get(i / 2));
    entries.set(i / 2, entry);
  }

  /** What it kept. */
  Frontier frontier() {
    return new Frontier(
        entries.stream().map(Entry::payoffs).toList(),
        entries.stream().mapToLong(Entry::outcomes).sum());
  }

  /** Whether {@code one} is worth no less than {@code other} to anybody. */
  static boolean weaklyBeats(double[] one, double[] other) {
    for (int i = 0; i < one.length; i++) {
      if (one[i] < other[i] - Valuation.precision(other[i])) {
        return false;
      }
    }
    return true;
  }

  @SuppressWarnings("ArrayRecordComponent") // compared by weaklyBeats alone
  private record Entry(double[] payoffs, long outcomes) {}
}
