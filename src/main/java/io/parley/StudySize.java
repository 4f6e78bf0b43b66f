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
record StudySize(@Nullable Integer runs, @Nullable Long seed, int threads, OnFailure onFailure) {

  private static final int MOST_THREADS = 1024;

  /** Nothing is said. */
  static final StudySize NOT_SAID =
      new StudySize(null, null, Runtime.getRuntime().availableProcessors(), OnFailure.CONTINUE);

  StudySize runs(int number) {
    return new StudySize(number, seed, threads, onFailure);
  }

  StudySize seed(long number) {
    return new StudySize(runs, number, threads, onFailure);
  }

  StudySize threads(int number) {
    Choice.between("threads", number, 1, MOST_THREADS);
    return new StudySize(runs, seed, number, onFailure);
  }

  StudySize onFailure(OnFailure what) {
    return new StudySize(runs, seed, threads, what);
  }

  int runsOr(int usual) {
    return runs == null ? usual : runs;
  }

  long seedOr(long usual) {
    return seed == null ? usual : seed;
  }
}
