package io.parley.page;

import io.parley.chart.Chart;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the page says, in words and ready to be laid out. Public for the template.
 *
 * @param title the scenario's title
 * @param id the scenario's id
 * @param runs the runs in words
 * @param problem why there are no charts, or no results at all, or null
 * @param results what came out, or null if every run failed
 * @param setting what is assumed
 * @param reproduction how to make the same batch again
 * @param files the names of the data files beside the page
 */
public record View(
    String title,
    String id,
    String runs,
    @Nullable String problem,
    @Nullable Results results,
    Setting setting,
    Reproduction reproduction,
    List<String> files) {

  /**
   * What a scenario says.
   *
   * @param notes what its author says about it, by paragraph
   * @param clock its rounds
   * @param issues what is negotiated
   * @param actors the parties
   * @param tracks the tables
   * @param events what may happen from outside
   * @param fortunes what goes up and down outside
   * @param correlated which uncertain numbers are drawn together
   * @param endings how endings are told apart
   * @param parameters the uncertain numbers
   */
  public record Setting(
      List<String> notes,
      String clock,
      List<Issue> issues,
      List<Actor> actors,
      List<Statement> tracks,
      List<Statement> events,
      List<Statement> fortunes,
      List<Statement> correlated,
      List<Statement> endings,
      List<Statement> parameters) {}

  /**
   * What came out of a batch.
   *
   * @param sentences it in short
   * @param failed that failed runs are left out, for the captions of tables; empty if none failed
   * @param note what has to be known to read intervals, or null if nothing has
   * @param endings how runs ended
   * @param convergence how sure that is, or null if there is no such chart
   * @param stopping how the batch came to its number of runs, or empty if it was given
   * @param stalemates the runs without any deal, or null if there are none
   * @param tracks which table decides, or null if there is no such chart
   * @param outcomes how issues are settled together, or null if there is no such chart
   * @param issues what issues ended with
   * @param agreement what could be agreed
   * @param settlement when the last change came
   * @param payoffs what runs paid the actors
   * @param payoffsByEnding what endings pay, or null if there is no such chart
   * @param paths how actors came down, or null if there is no such chart
   * @param refusals who refused what and why
   * @param breakdowns what was undone
   * @param runs the runs one by one, or null where no rows were kept
   * @param colours by ending, its colours
   * @param transcripts a typical run for each ending
   */
  public record Results(
      List<String> sentences,
      String failed,
      @Nullable String note,
      Shares endings,
      @Nullable Chart convergence,
      String stopping,
      @Nullable Stalemates stalemates,
      @Nullable Chart tracks,
      @Nullable Chart outcomes,
      List<Shares> issues,
      Agreement agreement,
      Table settlement,
      Table payoffs,
      @Nullable Chart payoffsByEnding,
      @Nullable Chart paths,
      Table refusals,
      Table breakdowns,
      @Nullable Runs runs,
      List<Colour> colours,
      List<Transcript> transcripts) {}

  /**
   * What could be agreed, whether or not runs came to it.
   *
   * @param sentences it in short
   * @param endings what deals would bring which ending, and what stands in the way
   * @param pair what outcomes are worth to two actors, with the points that have a name
   * @param obstacles what stands in the way, or null if there is no such chart
   * @param zone where there is something to agree on over time, or null if there is no such chart
   * @param notes what was left out and why
   */
  public record Agreement(
      List<String> sentences,
      Table endings,
      Table pair,
      @Nullable Chart obstacles,
      @Nullable Chart zone,
      List<String> notes) {}

  /**
   * Shares of runs.
   *
   * @param id what an anchor calls them
   * @param title what they are shares of
   * @param chart their chart, or null if there is none
   * @param rows the shares
   */
  public record Shares(String id, String title, @Nullable Chart chart, List<ShareRow> rows) {}

  /**
   * The runs without any deal.
   *
   * @param rows the shares of their kinds
   * @param file the name of the file that says which run is which, or null if there is none
   */
  public record Stalemates(List<ShareRow> rows, @Nullable String file) {}

  /**
   * A share of runs.
   *
   * @param label of what
   * @param note what else is to say, or empty
   * @param count how many runs
   * @param share the share
   * @param low its interval's low end
   * @param high its interval's high end
   * @param span where its bar and its interval are drawn
   */
  public record ShareRow(
      String label, String note, String count, String share, String low, String high, Span span) {}

  /**
   * Where a share's bar and its interval are drawn, in percent of the room that there is.
   *
   * @param at where the bar ends
   * @param from where the interval begins
   * @param width how wide the interval is
   */
  public record Span(String at, String from, String width) {}

  /**
   * A table of words and numbers.
   *
   * @param chart its chart, or null if there is none
   * @param header the columns' names
   * @param rows the rows; the first cell names a row
   */
  public record Table(@Nullable Chart chart, List<String> header, List<List<String>> rows) {}

  /**
   * Something that is negotiated.
   *
   * @param title its name
   * @param options what it can become, and what that takes
   */
  public record Issue(String title, List<Statement> options) {}

  /**
   * A party.
   *
   * @param title its name
   * @param facts how it negotiates
   * @param positions what it wants
   * @param redLines what it refuses
   * @param linkages what combinations are worth to it
   */
  public record Actor(
      String title,
      List<Statement> facts,
      List<Statement> positions,
      List<Statement> redLines,
      List<Statement> linkages) {}

  /**
   * A statement of the scenario.
   *
   * @param subject what it is about
   * @param says what it says
   * @param source where it is from, or empty
   * @param path where in the scenario it is said
   */
  public record Statement(String subject, String says, String source, String path) {}

  /**
   * A colour, as style sheets write it.
   *
   * @param light on paper
   * @param dark on a dark screen
   */
  public record Colour(String light, String dark) {}

  /**
   * A run in full.
   *
   * @param id the id of the ending that it is typical of
   * @param run its number, or 0 if it is not known
   * @param ending that ending
   * @param trace how two actors come towards each other in it, or null if there is no such chart
   * @param text what happened
   */
  public record Transcript(String id, int run, String ending, @Nullable Chart trace, String text) {}

  /**
   * The runs one by one.
   *
   * @param all how many there are
   * @param carried how many of them the page carries
   * @param isComplete whether it carries all
   * @param first the first few as a table
   * @param data those that it carries, as JSON for its script
   */
  public record Runs(String all, String carried, boolean isComplete, Table first, String data) {}
}
