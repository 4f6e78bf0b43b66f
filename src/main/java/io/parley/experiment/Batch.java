package io.parley.experiment;

import io.parley.analysis.Stalemate;
import io.parley.analysis.solve.zone.StalemateCause;
import io.parley.model.record.RunRecord;
import io.parley.model.record.TranscriptEntry;
import io.parley.simulation.Negotiation;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
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
 * @param runs how many times, 1 or more; runs are numbered from 1
 * @param threads on how many threads, 1 or more
 */
public record Batch(Negotiation negotiation, int runs, int threads) {

  private static final int BLOCK = 16;
  private static final int BLOCKS_AHEAD = 2;

  public Batch {
    if (runs < 1 || threads < 1) {
      throw new IllegalArgumentException("expected 1 or more runs and threads");
    }
  }

  /**
   * Plays runs until all are played or the sink has enough. A run that throws is handed on as
   * failed and the others go on.
   *
   * @param done how many runs are done already; play goes on from the next
   * @param sink takes the records in the order of their runs, whole blocks at a time
   * @param progress is told how many runs are done
   * @throws InterruptedException if the thread is interrupted: between two blocks, and those under
   *     way are abandoned
   */
  public void play(int done, RecordSink sink, IntConsumer progress) throws InterruptedException {
    ExecutorService executor = Executors.newFixedThreadPool(threads);
    try {
      Deque<Future<List<Runnable>>> pending = new ArrayDeque<>();
      int begun = done;
      int handed = done;
      while (handed < runs && !sink.isEnough()) {
        while (begun < runs && pending.size() < BLOCKS_AHEAD * threads) {
          int from = begun + 1;
          int to = (int) Math.min(runs, (begun / BLOCK + 1L) * BLOCK);
          pending.add(executor.submit(() -> block(from, to, sink)));
          begun = to;
        }
        List<Runnable> block = result(pending.remove());
        handed += hand(block, sink);
        sink.endBlock(handed);
        progress.accept(handed);
        if (Thread.interrupted()) {
          throw new InterruptedException();
        }
      }
    } finally {
      executor.shutdownNow();
    }
  }

  /**
   * Plays one run again.
   *
   * @param transcript is told all that happens
   * @param sink takes its record, or that it failed
   */
  public static void replay(
      Negotiation negotiation, int run, Consumer<TranscriptEntry> transcript, RecordSink sink) {
    played(negotiation, run, transcript, sink).run();
  }

  /** Hands on as many as are wanted, and says how many. */
  private static int hand(List<Runnable> block, RecordSink sink) {
    int handed = 0;
    while (handed < block.size() && !sink.isEnough()) {
      block.get(handed).run();
      handed++;
    }
    return handed;
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
