package io.parley.cli.command;

import io.parley.study.Choice;
import picocli.CommandLine.Option;

/** On how many threads a command plays. */
final class Threads {

  private static final int MOST = 1024;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "How many threads (default: one for each core). The results are the same.")
  private int threads = Runtime.getRuntime().availableProcessors();

  /**
   * The number.
   *
   * @throws io.parley.model.InputException if there can't be so many
   */
  int count() {
    return Choice.between("--threads", threads, 1, MOST);
  }
}
