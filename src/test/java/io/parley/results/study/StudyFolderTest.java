package io.parley.results.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parley.experiment.OnFailure;
import io.parley.experiment.design.Method;
import io.parley.experiment.design.SweepDesign;
import io.parley.model.InputException;
import io.parley.results.BatchFiles;
import io.parley.results.BatchPlan;
import io.parley.results.Keep;
import io.parley.results.PlanFile;
import io.parley.scenario.ScenarioFile;
import io.parley.scenario.Scenarios;
import io.parley.scenario.path.Factor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What begins in a folder of each kind is what is opened there. */
class StudyFolderTest {

  private static final ScenarioFile FILE = Scenarios.read(Scenarios.base("base"));

  @TempDir private Path folder;

  @Test
  void aBatch() throws IOException {
    BatchPlan plan = new BatchPlan(FILE, 7, 20, Keep.RUNS, "test").with(OnFailure.STOP);
    new PlanFile(plan, true).write(folder);
    assertThat(StudyFolder.isExperiment(folder)).isFalse();
    BatchFolder opened = (BatchFolder) assertOpens(StudyFolder.Kind.BATCH, plan.hash());
    assertThat(opened.planFile().drawn()).isTrue();
    assertThat(opened.planned()).isEmpty();
    assertThat(opened.representative().onFailure()).isEqualTo(OnFailure.STOP);
  }

  @Test
  void aSweep() throws IOException {
    List<Factor> factors = List.of(Factor.of("--vary", "actors.us.patience=1,2"));
    SweepPlan plan =
        new SweepPlan(
            "s", "A title", FILE, factors, SweepDesign.FULL, 2, 7, 20, Keep.SUMMARY, "test");
    SweepFolder sweep = new SweepFolder(folder, plan, plan.points(Scenarios.reader(), "test.yaml"));
    sweep.begin();
    StudyFolder opened = assertOpens(StudyFolder.Kind.SWEEP, plan.hash());
    assertThat(opened.planned())
        .extracting(BatchPlan::hash)
        .hasSize(2)
        .isEqualTo(sweep.planned().stream().map(BatchPlan::hash).toList());
    assertThat(StudyFolder.isExperiment(folder)).isTrue();
  }

  @Test
  void aComparison() throws IOException {
    ComparisonPlan plan =
        ComparisonPlan.of(
            List.of(
                new ComparisonPlan.Named("one", FILE),
                new ComparisonPlan.Named(
                    "two", Scenarios.read(Scenarios.base("base"), "actors.us.patience=1"))),
            7,
            20,
            "test");
    new ComparisonFolder(folder, plan).begin();
    StudyFolder opened = assertOpens(StudyFolder.Kind.COMPARISON, plan.hash());
    assertThat(opened.planned()).hasSize(2);
    assertThat(((ComparisonFolder) opened).names()).containsExactly("one", "two");
  }

  @Test
  void aSensitivityAnalysis() throws IOException {
    SensitivityPlan plan =
        new SensitivityPlan(FILE, Method.TORNADO, List.of("actors.us.patience"), 100, 7, "test");
    new SensitivityFolder(folder, plan).begin();
    StudyFolder opened = assertOpens(StudyFolder.Kind.SENSITIVITY, plan.hash());
    assertThat(opened.planned()).hasSize(2);
  }

  @Test
  void aKindThatIsNotKnownIsNamedWithThoseThatAre() throws IOException {
    new PlanFile(new BatchPlan(FILE, 7, 20, Keep.RUNS, "test"), true).write(folder);
    change("\"batch\"", "\"dance\"");
    assertThat(StudyFolder.isExperiment(folder)).isFalse();
    assertThatThrownBy(() -> StudyFolder.open(folder, Scenarios.reader()))
        .isInstanceOf(InputException.class)
        .hasMessage(
            "%s: found results of the kind \"dance\", expected a batch, a sweep, a comparison or a"
                + " sensitivity analysis",
            folder);
  }

  @Test
  void aPlanInWhichABlankWasAddedWasChanged() throws IOException {
    new PlanFile(new BatchPlan(FILE, 7, 20, Keep.RUNS, "test"), true).write(folder);
    change("\"runs\",", "\"runs \",");
    BatchFolder opened = (BatchFolder) StudyFolder.open(folder, Scenarios.reader());
    assertThatThrownBy(opened::identity)
        .isInstanceOf(InputException.class)
        .hasMessageContaining("a file that was changed");
  }

  private void change(String before, String after) throws IOException {
    Path plan = folder.resolve(BatchFiles.PLAN);
    String text = Files.readString(plan);
    assertThat(text).contains(before);
    Files.writeString(plan, text.replace(before, after));
  }

  private StudyFolder assertOpens(StudyFolder.Kind kind, String identity) {
    StudyFolder opened = StudyFolder.open(folder, Scenarios.reader());
    assertThat(opened.kind()).isEqualTo(kind);
    assertThat(opened.path()).isEqualTo(folder);
    assertThat(opened.identity()).isEqualTo(identity);
    assertThat(opened.title()).isEqualTo(FILE.scenario().title());
    return opened;
  }
}
