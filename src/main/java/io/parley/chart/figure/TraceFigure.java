package io.parley.chart.figure;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.parley.analysis.solve.PayoffMap;
import io.parley.analysis.solve.bargain.Bargain;
import io.parley.chart.axis.RoundRows;
import io.parley.chart.plot.Cells;
import io.parley.chart.plot.plane.Trace;
import io.parley.chart.plot.plane.TraceMark;
import io.parley.chart.plot.plane.TracePlot;
import io.parley.chart.style.Picture;
import io.parley.chart.style.Theme;
import io.parley.model.Scenario;
import io.parley.model.draw.World;
import io.parley.model.outcome.Ending;
import io.parley.model.outcome.Outcome;
import io.parley.results.transcript.TranscriptSteps;
import io.parley.results.transcript.TranscriptSteps.Step;
import io.parley.words.RoundWords;
import io.parley.words.Signed;
import io.parley.words.Texts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How two actors come towards each other in one run: what they propose at one table, by what it is
 * worth to the two in that run's own world at its start.
 *
 * @param scenario the scenario
 * @param ending the ending that the run is typical of
 * @param transcript what was proposed
 * @param world what the run took as true
 * @param caption what is said of the batch
 */
record TraceFigure(
    Scenario scenario, Ending ending, TranscriptSteps transcript, World world, Caption caption)
    implements Figure {

  private static final double HEIGHT = 520;
  private static final double MOST_OUTCOMES = 100_000;

  @Override
  public String name() {
    return "trace-" + ending.id();
  }

  @Override
  public Sheet sheet() {
    int track = track();
    List<Integer> pair = pair(track);
    List<List<String>> rows = new ArrayList<>();
    if (pair.size() == 2) {
      Bargain bargain = new Bargain(scenario, world, null, 0);
      addFrontier(rows, bargain, pair);
      rows.add(row(TraceMark.START, "0", "", "", noDeal(bargain, pair)));
      for (Step step : transcript.steps()) {
        rows.add(
            row(
                mark(step, track),
                Integer.toString(step.round()),
                step.track() < 0 ? "" : scenario.tracks().get(step.track()).id(),
                step.isProposal() ? scenario.actors().get(step.actor()).id() : "",
                values(bargain, pair, step.outcome())));
      }
    }
    List<String> header = new ArrayList<>(List.of("kind", "run", "round", "track", "proposer"));
    pair.forEach(actor -> header.add("value_" + scenario.actors().get(actor).id()));
    return new Sheet(header, rows);
  }

  private static TraceMark mark(Step step, int track) {
    if (!step.isProposal()) {
      return TraceMark.IN_FORCE;
    }
    return step.track() == track ? TraceMark.PROPOSAL : TraceMark.ELSEWHERE;
  }

  /** The track on which most is proposed. */
  private int track() {
    int[] proposals = new int[scenario.tracks().size()];
    transcript.steps().stream().filter(Step::isProposal).forEach(step -> proposals[step.track()]++);
    return IntStream.range(0, proposals.length)
        .reduce(0, (most, each) -> proposals[each] > proposals[most] ? each : most);
  }

  /** The two actors that propose most often there; none where nobody does. */
  private List<Integer> pair(int track) {
    int[] proposals = new int[scenario.actors().size()];
    transcript.steps().stream()
        .filter(step -> step.isProposal() && step.track() == track)
        .forEach(step -> proposals[step.actor()]++);
    if (proposals.length < 2 || IntStream.of(proposals).sum() == 0) {
      return List.of();
    }
    return IntStream.range(0, proposals.length)
        .boxed()
        .sorted(Comparator.comparing(actor -> -proposals[actor]))
        .limit(2)
        .sorted()
        .toList();
  }

  private void addFrontier(List<List<String>> rows, Bargain bargain, List<Integer> pair) {
    double outcomes =
        scenario.issues().stream()
            .mapToDouble(issue -> issue.options().size())
            .reduce(1, (left, right) -> left * right);
    if (outcomes <= MOST_OUTCOMES) {
      PayoffMap.of(bargain, any -> true, pair.get(0), pair.get(1))
          .frontier()
          .forEach(values -> rows.add(row(TraceMark.FRONTIER, "", "", "", values)));
    }
  }

  private static double[] values(Bargain bargain, List<Integer> pair, Outcome outcome) {
    return new double[] {bargain.value(pair.get(0), outcome), bargain.value(pair.get(1), outcome)};
  }

  private static double[] noDeal(Bargain bargain, List<Integer> pair) {
    return new double[] {bargain.noDeal(pair.get(0)), bargain.noDeal(pair.get(1))};
  }

  private List<String> row(
      TraceMark mark, String round, String track, String proposer, double[] values) {
    return List.of(
        mark.id(),
        Integer.toString(transcript.run()),
        round,
        track,
        proposer,
        Cells.number(values[0]),
        Cells.number(values[1]));
  }

  @Override
  public Picture draw(List<NamedCsvRecord> rows) {
    Trace trace = Trace.of(rows, scenario);
    TracePlot plot =
        new TracePlot(
            trace,
            scenario.actors().stream().map(actor -> Texts.within(actor.title())).toList(),
            row -> new RoundWords(scenario.clock()).when(RoundRows.of(row)));
    return Theme.picture(
        finding(trace),
        caption.below(
            "The run most like those that end with “"
                + Texts.within(ending.label())
                + "”, values as in its own world at the start, each on the actor's own scale;"
                + " paler: earlier. Run "
                + rows.get(0).getField("run")
                + " of"),
        plot.plot(),
        plot.legend(),
        Theme.WIDTH,
        HEIGHT);
  }

  private String name(int actor) {
    return Texts.within(scenario.actors().get(actor).title());
  }

  private String finding(Trace trace) {
    String track = trace.of(TraceMark.PROPOSAL).findFirst().orElseThrow().getField("track");
    String title =
        scenario.tracks().stream()
            .filter(each -> each.id().equals(track))
            .map(each -> Texts.within(each.title()))
            .findFirst()
            .orElse(track);
    String asks =
        Stream.of(trace.firstActor(), trace.secondActor())
            .filter(actor -> !trace.proposals(actor).isEmpty())
            .map(actor -> comesDown(trace, actor))
            .collect(Collectors.joining(" and "));
    return "At “" + title + "”, what each asks for is worth to it " + asks;
  }

  /** How an actor's proposals go, by what they are worth to it. */
  private String comesDown(Trace trace, int actor) {
    List<NamedCsvRecord> proposals = trace.proposals(actor);
    double from = trace.value(proposals.get(0), actor);
    double to = trace.value(proposals.get(proposals.size() - 1), actor);
    String at = Signed.plain(from, 2);
    String end = Signed.plain(to, 2);
    return (at.equals(end) ? at : at + ", then " + end) + " (" + name(actor) + ")";
  }
}
