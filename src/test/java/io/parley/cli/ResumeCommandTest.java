package io.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.parley.experiment.OnFailure;
import io.parley.experiment.StoppingRule;
import io.parley.experiment.design.Sampling;
import io.parley.files.FailingFiles;
import io.parley.results.BatchPlan;
import io.parley.results.Keep;
import io.parley.results.destination.Destination;
import io.parley.scenario.ScenarioFile;
import io.parley.study.CutShortException;
import io.parley.study.Extensions;
import io.parley.study.Listener;
import io.parley.study.Progress;
import io.parley.study.Session;
import io.parley.study.Version;
import io.parley.study.play.BatchPlayer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Batches that stop and are gone on with. That a process may be killed, see {@link KillTest}. */
class ResumeCommandTest {

  private static final Path SOME_FAIL =
      Path.of("src", "test", "resources", "io", "parley", "experiment", "some-runs-fail.yaml");
  private static final int RUNS = 200;

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource(Keep.class)
  void aBatchThatIsStoppedTwiceComesToTheSameBytes(Keep keep) throws IOException {
    Path out = folder.resolve("stopped");
    Path whole = folder.resolve("whole");
    run(whole, keep);

    CutShortException first = stop(out, keep, 64);
    CutShortException second = stop(out, keep, 160);
    Parley resumed = Parley.run("resume", out, "--threads", 3);

    assertThat(first).hasMessage("Stopped after 64 of 200 runs. To go on: parley resume " + out);
    assertThat(first.isStopped()).isTrue();
    assertThat(second).hasMessageStartingWith("Stopped after 160 of 200 runs.");
    assertThat(resumed.err()).startsWith("Going on after 160 of 200 runs.\n");
    assertThat(Tree.withoutManifest(out)).isEqualTo(Tree.withoutManifest(whole));
    assertThat(Files.readString(out.resolve("manifest.json"))).contains("\"resumed\" : 2");
    assertThat(folder.toFile().list()).containsExactlyInAnyOrder("stopped", "whole");
  }

  /**
   * At the look after 100 runs the intervals of the shares are too wide, after 200 they are not.
   */
  @Test
  void aBatchThatStopsWhenItIsSureComesToTheSameBytes() throws IOException {
    Path out = folder.resolve("stopped");
    Path whole = folder.resolve("whole");
    Object[] run = {"run", SOME_FAIL, "--seed", 5, "--until", 0.03, "--runs", 5000, "--out", whole};
    assertThat(Parley.run(run).err()).contains("Stopped after 200 runs");

    BatchPlan plan =
        new BatchPlan(
            read(SOME_FAIL),
            5,
            5000,
            Sampling.RANDOM,
            Keep.ALL,
            new StoppingRule(0.03),
            OnFailure.CONTINUE,
            Version.current());
    stop(out, plan, 128);
    stop(out, plan, 200);
    Parley resumed = Parley.run("resume", out);

    assertThat(resumed.err()).startsWith("Going on after 200 of 5,000 runs.");
    assertThat(Tree.withoutManifest(out)).isEqualTo(Tree.withoutManifest(whole));
  }

  @Test
  void theSameCommandAgainGoesOn() throws IOException {
    Path out = folder.resolve("batch");
    stop(out, Keep.ALL, 96);

    Parley again = run(out, Keep.ALL);

    assertThat(again.err()).startsWith("Going on after 96 of 200 runs.\n");
    assertThat(Csv.read(out.resolve("runs.csv")).rows()).hasSize(98);
    assertThat(Csv.read(out.resolve("failures.csv")).rows()).hasSize(RUNS - 98);
  }

  @Test
  void forceBeginsAgain() throws IOException {
    Path out = folder.resolve("batch");
    stop(out, Keep.ALL, 96);

    Parley again =
        Parley.run("run", SOME_FAIL, "--runs", RUNS, "--seed", 5, "--force", "--out", out);

    assertThat(again.err()).doesNotContain("Going on");
    assertThat(out.resolve("manifest.json")).content().contains("\"resumed\" : 0");
    assertThat(folder.toFile().list()).containsExactly("batch");
  }

  @Test
  void anotherBatchIsNoReasonToLoseOneThatWasStopped() throws IOException {
    Path out = folder.resolve("batch");
    stop(out, Keep.ALL, 96);

    Parley other = Parley.run("run", SOME_FAIL, "--runs", 3, "--out", out);

    assertThat(other.code()).isEqualTo(2);
    assertThat(other.err())
        .isEqualTo(
            "--out %s: found another batch that was stopped, %s.partial, expected a new folder, or --force to do without what is there\n  Maybe \"parley resume %s\" first\n"
                .formatted(out, out, out));
    assertThat(Parley.run("resume", out).err()).startsWith("Going on after 96");
  }

  @Test
  void theUnfinishedFolderItselfCanBeGiven() throws IOException {
    Path out = folder.resolve("batch");
    stop(out, Keep.SUMMARY, 32);

    Parley resumed = Parley.run("resume", folder.resolve("batch.partial"), "--json");

    assertThat(resumed.out()).isEqualTo(Files.readString(out.resolve("summary.json")));
  }

  @Test
  void whatIsCompleteIsShown() throws IOException {
    Path out = folder.resolve("batch");
    Parley played = run(out, Keep.SUMMARY);

    Parley resumed = Parley.run("resume", out);

    assertThat(resumed.err()).startsWith("These results are complete.\n");
    assertThat(resumed.out()).isEqualTo(played.out());
  }

  @Test
  void whatLacksOnlyItsPageIsNotPlayedAgain() throws IOException {
    Path out = folder.resolve("batch");
    stop(out, Keep.ALL, RUNS);
    Path runs = folder.resolve("batch.partial").resolve("runs.csv");
    long played = Files.getLastModifiedTime(runs).toMillis();

    assertThat(Parley.run("resume", out).err()).startsWith("Going on after 200 of 200 runs.\n");
    assertThat(Files.getLastModifiedTime(out.resolve("runs.csv")).toMillis()).isEqualTo(played);
    assertThat(out.resolve("report.html")).exists();
  }

  @Test
  void aFullDiskIsOneMessageAndLosesNothing() throws IOException {
    Path out = folder.resolve("batch");
    Path whole = folder.resolve("whole");
    run(whole, Keep.ALL);
    stop(out, Keep.ALL, 64);
    BatchPlan plan = new BatchPlan(read(SOME_FAIL), 5, RUNS, Keep.ALL, Version.current());
    Path full = FailingFiles.fullFor("summary.json.new", folder).at(out);

    CutShortException failed =
        catchThrowableOfType(
            CutShortException.class,
            () ->
                new BatchPlayer(session(), plan, new Destination(full), true).play(2, done -> {}));

    assertThat(failed.isStopped()).isFalse();
    assertThat(failed)
        .hasMessage(
            "Can't write %s.partial: No space left on device\n  Kept: 200 of 200 runs. To go on: parley resume %s"
                .formatted(out, out));
    assertThat(Parley.run("resume", out).err()).startsWith("Going on after 200 of 200 runs.\n");
    assertThat(Tree.withoutManifest(out)).isEqualTo(Tree.withoutManifest(whole));
  }

  @ParameterizedTest
  @ValueSource(strings = {"runs.csv", "refusals.csv", "failures.csv"})
  void aFileThatWasCutIsRefusedAndLeftAsItIs(String name) throws IOException {
    Path file = stopped().resolve(name);
    byte[] content = Files.readAllBytes(file);
    Files.write(file, java.util.Arrays.copyOf(content, content.length / 2));

    assertRefused(
        file
            + ": found "
            + content.length / 2
            + " bytes, expected the "
            + content.length
            + " that");
  }

  @Test
  void aCheckpointThatWasChangedIsRefused() throws IOException {
    Path file = stopped().resolve("checkpoint.json");
    for (String change : List.of("\"done\":65", "", "{}")) {
      String text = Files.readString(file);
      Files.writeString(file, change.length() > 2 ? text.replace("\"done\":64", change) : change);

      assertRefused(file + ": found a file that was changed, expected it as it was when the batch");
    }
    Files.delete(file);
    assertRefused(file + ": found a file that can't be read");
  }

  @ParameterizedTest
  @ValueSource(strings = {"runs.csv", "deals.csv", "parameters.csv", "convergence.csv"})
  void aFileOfWhichAByteWasChangedIsRefused(String name) throws IOException {
    Path file = stopped().resolve(name);
    byte[] content = Files.readAllBytes(file);
    content[content.length / 2] ^= 1;
    Files.write(file, content);

    assertRefused(file + ": found a file that was changed, expected it as it was when the batch");
    assertThat(file).hasBinaryContent(content);
  }

  @Test
  void rowsBeyondTheCheckpointDoNotCount() throws IOException {
    Path file = stopped().resolve("runs.csv");
    Files.writeString(file, Files.readString(file) + "65,half a ro");
    Path whole = folder.resolve("whole");
    run(whole, Keep.ALL);

    Parley.run("resume", folder.resolve("batch"));

    assertThat(Tree.withoutManifest(folder.resolve("batch")))
        .isEqualTo(Tree.withoutManifest(whole));
  }

  @Test
  void aPlanThatWasChangedIsRefused() throws IOException {
    Path file = stopped().resolve("plan.json");
    String text = Files.readString(file);
    for (String change : List.of("\"runs\" : 201", "\"keep\" : \"all \"")) {
      Files.writeString(
          file,
          text.replace(change.contains("runs") ? "\"runs\" : 200" : "\"keep\" : \"all\"", change));

      assertRefused(file + ": found a file that was changed, expected it as it was when the batch");
    }
    Files.writeString(file, text.replace("\"kind\" : \"batch\"", "\"kind\" : \"dance\""));
    assertRefused(file.getParent() + ": found results of the kind \"dance\", expected a batch");
    Files.writeString(file, "{");
    assertRefused(file + ": found no JSON that can be read");
    Files.delete(file);
    assertRefused(file.getParent() + ": found no plan.json, expected a folder that Parley wrote");
  }

  @Test
  void aScenarioThatWasChangedIsRefused() throws IOException {
    Path file = stopped().resolve("scenario.yaml");
    Files.writeString(file, Files.readString(file) + "# a note\n");

    assertRefused(file + ": found a file that was changed, expected it as it was when the batch");
  }

  @Test
  void resultsOfAnotherVersionAreRefused() throws IOException {
    Path file = stopped().resolve("plan.json");
    Files.writeString(
        file, Files.readString(file).replace("\"" + Version.current() + "\"", "\"0.0.9\""));

    assertRefused(
        file.getParent()
            + ": found results of Parley 0.0.9, expected results of this one, which is "
            + Version.current());
  }

  @Test
  void whatIsNotThereIsRefused() {
    assertRefused(
        folder.resolve("batch") + ": found no results, expected a results folder that was not");
  }

  private Path stopped() throws IOException {
    stop(folder.resolve("batch"), Keep.ALL, 64);
    return folder.resolve("batch.partial");
  }

  private void assertRefused(String message) {
    Parley resumed = Parley.run("resume", folder.resolve("batch"));

    assertThat(resumed.err()).startsWith(message).endsWith("\n").hasLineCount(1);
    assertThat(resumed.out()).isEmpty();
    assertThat(resumed.code()).isEqualTo(2);
  }

  private static Parley run(Path out, Keep keep) {
    return Parley.run("run", SOME_FAIL, "--runs", RUNS, "--seed", 5, "--keep", keep, "--out", out);
  }

  @Test
  void aBatchThatIsToEndAsRunsFailEndsAtTheSameRunAfterAStop() throws IOException {
    Path allFail = Path.of("src", "test", "resources", "io", "parley", "cli", "all-fail.yaml");
    Path out = folder.resolve("stopped");
    Path whole = folder.resolve("whole");
    Parley.run("run", allFail, "--seed", 5, "--runs", 600, "--on-failure", "stop", "--out", whole);

    BatchPlan plan = new BatchPlan(read(allFail), 5, 600, Keep.ALL, Version.current());
    stop(out, plan.with(OnFailure.STOP), 64);
    Parley resumed = Parley.run("resume", out);

    assertThat(resumed.err()).startsWith("Going on after 64 of 600 runs.");
    assertThat(resumed.out()).contains("The batch ended after 100 of 600 runs");
    assertThat(Tree.withoutManifest(out)).isEqualTo(Tree.withoutManifest(whole));
  }

  private static CutShortException stop(Path out, Keep keep, int after) {
    return stop(out, new BatchPlan(read(SOME_FAIL), 5, RUNS, keep, Version.current()), after);
  }

  /** Plays, or goes on, and is interrupted once so many runs are done. */
  private static CutShortException stop(Path out, BatchPlan plan, int after) {
    Progress interrupt =
        done -> {
          if (done == after) {
            Thread.currentThread().interrupt();
          }
        };
    BatchPlayer player = new BatchPlayer(session(), plan, new Destination(out), true);
    return catchThrowableOfType(CutShortException.class, () -> player.play(2, interrupt));
  }

  private static ScenarioFile read(Path scenario) {
    return session().reader().read(scenario, List.of());
  }

  private static Session session() {
    return new Session(Extensions.standard(), "parley run", Listener.none());
  }
}
