package io.parley.analysis;

import io.parley.analysis.BatchSummary.Round;
import io.parley.analysis.BatchSummary.Standing;
import io.parley.model.RunPath;
import io.parley.model.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.util.ResizableDoubleArray;

/** How runs went, round by round. A run that has ended keeps its ending and has no standings. */
final class PathStatistics {

  private final int actors;
  private final int endings;
  private final int rounds;
  private final int[][] endingCounts;
  private final List<List<Samples>> samples = new ArrayList<>();

  PathStatistics(Scenario scenario) {
    actors = scenario.actors().size();
    endings = scenario.endings().size();
    rounds = scenario.clock().rounds();
    endingCounts = new int[rounds][endings];
  }

  void add(RunPath path) {
    for (int round = 0; round < rounds; round++) {
      int played = Math.min(round, path.rounds() - 1);
      endingCounts[round][path.ending()[played]]++;
      if (round < path.rounds()) {
        addStandings(round, path);
      }
    }
  }

  private void addStandings(int round, RunPath path) {
    if (samples.size() <= round) {
      samples.add(IntStream.range(0, actors).mapToObj(actor -> new Samples()).toList());
    }
    for (int actor = 0; actor < actors; actor++) {
      Samples samplesOfActor = samples.get(round).get(actor);
      double aspiration = path.aspiration()[round][actor];
      if (!Double.isNaN(aspiration)) {
        samplesOfActor.aspiration.addElement(aspiration);
      }
      samplesOfActor.noDeal.addElement(path.noDeal()[round][actor]);
      samplesOfActor.wear.addElement(path.wear()[round][actor]);
    }
  }

  /** The rounds that any run played. */
  List<Round> rounds(int runs) {
    return IntStream.range(0, samples.size())
        .mapToObj(
            round ->
                new Round(
                    IntStream.of(endingCounts[round])
                        .mapToObj(count -> (double) count / runs)
                        .toList(),
                    samples.get(round).stream().map(Samples::standing).toList()))
        .toList();
  }

  private record Samples(
      ResizableDoubleArray aspiration, ResizableDoubleArray noDeal, ResizableDoubleArray wear) {

    Samples() {
      this(new ResizableDoubleArray(), new ResizableDoubleArray(), new ResizableDoubleArray());
    }

    Standing standing() {
      return new Standing(
          Spread.of(aspiration.getElements()),
          Spread.of(noDeal.getElements()),
          Spread.of(wear.getElements()));
    }
  }
}
