package io.parley;

import io.parley.results.ResultsFolder;
import io.parley.scenario.yaml.SourceText;
import io.parley.simulation.protocol.Floor;
import io.parley.simulation.protocol.Mediator;
import io.parley.simulation.protocol.Protocol;
import io.parley.strategy.Acceptance;
import io.parley.strategy.Concession;
import io.parley.strategy.Offer;
import io.parley.strategy.belief.Belief;
import io.parley.study.Extensions;
import io.parley.study.Listener;
import io.parley.study.Plugin;
import io.parley.study.PluginJars;
import io.parley.study.Session;
import io.parley.study.WrittenFolder;
import io.parley.study.draw.Redrawn;
import io.parley.study.play.Resumption;
import io.parley.study.verify.Replays;
import io.parley.study.verify.Verification;
import io.parley.study.verify.Verifier;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Parley inside another program: reads scenarios and sets studies up. It does not change: each
 * {@code with} gives another. Safe for use by several threads.
 *
 * <p>What the caller gives that can't be used is an {@link io.parley.model.InputException}, whose
 * message says where, what was found and what was expected.
 */
public final class Parley {

  private static final String USUAL_NAME = "a program with Parley inside";

  private final Session session;

  private Parley(Session session) {
    this.session = session;
  }

  /** With the strategies and protocols that come with Parley, telling nobody. */
  public static Parley standard() {
    return new Parley(new Session(Extensions.standard(), USUAL_NAME, Listener.none()));
  }

  private Parley with(Extensions extensions) {
    return new Parley(new Session(extensions, session.command(), session.listener()));
  }

  /** With another concession, which scenarios can then name; as for the others below. */
  public Parley with(Concession concession) {
    return with(
        session.extensions().withStrategy(concession.name(), known -> known.with(concession)));
  }

  /** With another offer. */
  public Parley with(Offer offer) {
    return with(session.extensions().withStrategy(offer.name(), known -> known.with(offer)));
  }

  /** With another acceptance. */
  public Parley with(Acceptance acceptance) {
    return with(
        session.extensions().withStrategy(acceptance.name(), known -> known.with(acceptance)));
  }

  /** With another belief. */
  public Parley with(Belief belief) {
    return with(session.extensions().withStrategy(belief.name(), known -> known.with(belief)));
  }

  /**
   * With another protocol.
   *
   * @param name its name in a scenario
   * @param create makes the one for a table each time that the table opens
   */
  public Parley withProtocol(String name, Function<Floor, Protocol> create) {
    return with(session.extensions().withProtocol(name, known -> known.with(name, create)));
  }

  /**
   * With another protocol that has somebody who mediates.
   *
   * @param name its name in a scenario
   * @param create makes the one for a table and its mediator each time that the table opens
   */
  public Parley withMediatedProtocol(String name, BiFunction<Floor, Mediator, Protocol> create) {
    return with(session.extensions().withProtocol(name, known -> known.withMediated(name, create)));
  }

  /** With the plugins of jars, as {@code --plugins} has it; their code runs in this process. */
  public Parley withPlugins(Path... jars) {
    return with(PluginJars.added(session.extensions(), List.of(jars)));
  }

  /** With every {@link Plugin} that {@link java.util.ServiceLoader} finds for a class loader. */
  public Parley withServices(ClassLoader loader) {
    return with(PluginJars.services(session.extensions(), loader));
  }

  /** Telling notes and how far it is to somebody, who can also be the one to interrupt it. */
  public Parley telling(Listener listener) {
    return new Parley(new Session(session.extensions(), session.command(), listener));
  }

  /** Called by this name where manifests say which command gave a folder. */
  public Parley calledBy(String program) {
    return new Parley(new Session(session.extensions(), program, session.listener()));
  }

  /**
   * Reads a scenario file.
   *
   * @throws io.parley.model.InputException if it can't be used
   */
  public LoadedScenario read(Path file) {
    return LoadedScenario.of(session.reader(), SourceText.of(file));
  }

  /**
   * Reads a scenario from a text.
   *
   * @param label what messages call it
   * @throws io.parley.model.InputException if it can't be used
   */
  public LoadedScenario read(String label, String yaml) {
    return LoadedScenario.of(session.reader(), new SourceText(label, yaml));
  }

  /**
   * Reads what was put together in code.
   *
   * @throws io.parley.model.InputException if it can't be used; lines and columns are those of
   *     {@link ScenarioBuilder#text}
   */
  public LoadedScenario read(ScenarioBuilder builder) {
    return read("scenario built in code", builder.text());
  }

  /** Many runs of a scenario. */
  public BatchSetup batch(LoadedScenario scenario) {
    return new BatchSetup(session, scenario);
  }

  /** A scenario at many points of what varies. */
  public SweepSetup sweep(LoadedScenario scenario) {
    return new SweepSetup(session, scenario);
  }

  /** Variants against a baseline. */
  public ComparisonSetup compare(LoadedScenario baseline) {
    return new ComparisonSetup(session, baseline);
  }

  /** What could be agreed, and what of it is efficient and fair. */
  public SolvedScenario solve(LoadedScenario scenario) {
    return SolvedScenario.of(scenario);
  }

  /**
   * What a batch that was written came to.
   *
   * @throws io.parley.model.InputException if it is no batch that is complete and as it was written
   */
  public BatchResult results(Path folder) throws IOException {
    new WrittenFolder(session, folder)
        .requireWhole()
        .requireBatch("results(%s)")
        .requireAsWritten();
    ResultsFolder written = ResultsFolder.open(folder, session.reader());
    return new Naming(written.scenario()).batch(written);
  }

  /**
   * Plays what is missing in a folder of any kind that was stopped.
   *
   * @return the folder, complete
   * @throws io.parley.model.InputException if there is nothing that this Parley can go on with
   */
  public Path resume(Path folder) throws IOException, InterruptedException {
    return new Resumption(session, StudySize.NOT_SAID.threads()).resume(folder);
  }

  /** Draws charts and page of a folder of any kind again. */
  public void redraw(Path folder) throws IOException, InterruptedException {
    new Redrawn(session, folder).draw();
  }

  /**
   * Checks that the files of a folder are as they were written, and that runs that are played again
   * are those in the files.
   *
   * @param runs how many are played again, drawn from all, the same each time
   */
  public Verification verify(Path folder, int runs) throws IOException, InterruptedException {
    Replays replays = new Replays(false, runs, StudySize.NOT_SAID.threads());
    return new Verifier(session, replays).verify(folder);
  }
}
