package io.parley.experiment;

import io.parley.analysis.BatchStatistics;
import io.parley.analysis.Stalemate;
import io.parley.analysis.solve.zone.StalemateCause;
import io.parley.model.record.RunRecord;
import io.parley.model.record.TranscriptEntry;
import io.parley.simulation.Negotiation;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Many runs of one negotiation.
 *
 * @param negotiation what is played
 * @param length how many times; runs are numbered from 1
 * @param threads on how many threads, 1 or more
 */
public record Batch(Negotiation negotiation, BatchLength length, int threads) {

  private static final int BLOCK = 16;
  private static final int BLOCKS_AHEAD = 2;

  public Batch {
    if (threads < 1) {
      throw new IllegalArgumentException("expected 1 or more threads");
    }
  }

  /** A batch of just so many runs. */
  public Batch(Negotiation negotiation, int runs, int threads) {
    this(negotiation, BatchLength.of(runs), threads);
  }

  /**
   * Plays runs until its length is reached. A run that throws is handed on as failed and the others
   * go on.
   *
   * @param soFar sums up the runs that are done already, and takes in those that are played from
   *     the next on
   * @param sink takes the records in the order of their runs, whole blocks at a time
   * @param progress is told how many runs are done
   * @throws InterruptedException if the thread is interrupted: between two blocks, and those under
   *     way are abandoned
   */
  public void play(BatchStatistics soFar, RecordSink sink, IntConsumer progress)
      throws InterruptedException {
    RecordSink counting = RecordSink.both(new StatisticsSink(soFar), sink);
    ExecutorService executor = Executors.newFixedThreadPool(threads);
    try {
      Deque<Future<List<Runnable>>> pending = new ArrayDeque<>();
      int begun = soFar.done();
      while (!length.isReached(soFar)) {
        while (begun < length.most() && pending.size() < BLOCKS_AHEAD * threads) {
          int from = begun + 1;
          int to = (int) Math.min(length.most(), (begun / BLOCK + 1L) * BLOCK);
          pending.add(executor.submit(() -> block(from, to, counting)));
          begun = to;
        }
        hand(result(pending.remove()), soFar, sink);
        sink.endBlock(soFar);
        progress.accept(soFar.done());
        if (Thread.interrupted()) {
          throw new InterruptedException();
        }
      }
    } finally {
      executor.shutdownNow();
    }
  }

  /** Hands on as many runs of a block as belong to the batch, and looks at them when it is time. */
  private void hand(List<Runnable> block, BatchStatistics soFar, RecordSink sink) {
    Iterator<Runnable> next = block.iterator();
    while (next.hasNext() && !length.isReached(soFar)) {
      next.next().run();
      if (InterimLooks.isAt(soFar.done())) {
        sink.look(soFar);
      }
    }
  }

  /**
   * Plays one run again.
   *
   * @param sink takes its record, or that it failed
   */
  public static void replay(Negotiation negotiation, int run, RecordSink sink) {
    played(negotiation, run, null, sink).run();
  }

  /**
   * Plays one run again and tells it.
   *
   * @param transcript is told all that happens
   * @param sink takes its record, or that it failed
   */
  public static void replay(
      Negotiation negotiation, int run, Consumer<TranscriptEntry> transcript, RecordSink sink) {
    played(negotiation, run, transcript, sink).run();
  }

  private List<Runnable> block(int from, int to, RecordSink sink) {
    List<Runnable> block = new ArrayList<>(to - from + 1);
    for (int run = from; run <= to; run++) {
      block.add(played(negotiation, run, null, sink));
    }
    return block;
  }

  /** Plays a run, and says how it is handed on when it is its turn. */
  private static Runnable played(
      Negotiation negotiation,
      int run,
      @Nullable Consumer<TranscriptEntry> transcript,
      RecordSink sink) {
    RunRecord record;
    Stalemate stalemate;
    try {
      record = negotiation.play(run, transcript);
      stalemate = StalemateCause.of(negotiation.scenario(), record);
    } catch (RuntimeException e) { // whatever a run throws must not cost the others
      return () -> sink.failed(run, e);
    }
    return sink.prepared(record, stalemate);
  }

  private static List<Runnable> result(Future<List<Runnable>> block) throws InterruptedException {
    try {
      return block.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof OutOfMemoryError error) {
        throw error;
      }
      throw new IllegalStateException(e.getCause());
    }
  }
}
