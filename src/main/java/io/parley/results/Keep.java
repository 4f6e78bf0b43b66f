package io.parley.results;

import java.util.Locale;

/** What a batch keeps of its runs. */
public enum Keep {
  /** A row a run, and rows for what happened in it. */
  ALL,
  /** A row a run. */
  RUNS,
  /** Figures over all runs only. */
  SUMMARY;

  /** Whether there is a row for each run. */
  public boolean hasRuns() {
    return this != SUMMARY;
  }

  /** Whether there are rows for what happened in each run. */
  public boolean hasEvents() {
    return this == ALL;
  }

  /** As options and files write it. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
