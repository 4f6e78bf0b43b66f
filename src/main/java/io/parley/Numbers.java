package io.parley;

import io.parley.experiment.OnFailure;
import io.parley.study.Choice;
import org.jspecify.annotations.Nullable;

/**
 * What every study is asked with.
 *
 * @param runs how many runs a batch has, or null where that is not said
 * @param seed the seed, or null where that is not said
 * @param threads on how many threads
 * @param onFailure what becomes of a batch where runs fail
 */
record Numbers(@Nullable Integer runs, @Nullable Long seed, int threads, OnFailure onFailure) {

  private static final int MOST_THREADS = 1024;

  /** Nothing is said. */
  static final Numbers NOT_SAID =
      new Numbers(null, null, Runtime.getRuntime().availableProcessors(), OnFailure.CONTINUE);

  Numbers runs(int number) {
    return new Numbers(number, seed, threads, onFailure);
  }

  Numbers seed(long number) {
    return new Numbers(runs, number, threads, onFailure);
  }

  Numbers threads(int number) {
    Choice.between("threads", number, 1, MOST_THREADS);
    return new Numbers(runs, seed, number, onFailure);
  }

  Numbers onFailure(OnFailure what) {
    return new Numbers(runs, seed, threads, what);
  }

  int runsOr(int usual) {
    return runs == null ? usual : runs;
  }

  long seedOr(long usual) {
    return seed == null ? usual : seed;
  }
}
