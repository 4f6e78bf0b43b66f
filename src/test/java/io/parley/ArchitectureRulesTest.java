package io.parley;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each rule is broken on purpose below {@code io.parleyplanted}, and must say so. */
class ArchitectureRulesTest {

  private static final ArchitectureRules RULES = new ArchitectureRules("io.parleyplanted");

  private static final JavaClasses PLANTED = new ClassFileImporter().importPackages(RULES.base());

  private static final JavaClasses NOTHING = new ClassFileImporter().importClasses();

  @Test
  void aClassOutsideTheTableIsFound() {
    assertThat(violations(RULES.everyClassIsInAPackageOfTheTable()))
        .singleElement()
        .asString()
        .contains("stray.Stray");
  }

  @Test
  void anImportAgainstTheFlowIsFound() {
    assertThat(violations(RULES.packagesImportOnlyWhatTheTableAllows()))
        .anyMatch(
            text -> text.contains("model.ImportsTheCommandLine") && text.contains("cli.Command"));
  }

  @Test
  void anApplicationThatKnowsTheCommandLineIsFound() {
    assertThat(violations(RULES.packagesImportOnlyWhatTheTableAllows()))
        .anyMatch(
            text -> text.contains("study.ImportsTheCommandLine") && text.contains("cli.Command"));
  }

  @Test
  void aFacadeThatDrawsByItselfIsFound() {
    assertThat(violations(RULES.packagesImportOnlyWhatTheTableAllows()))
        .anyMatch(text -> text.contains(".Draws") && text.contains("page."));
  }

  @Test
  void aLibraryOutsideItsPackageIsFound() {
    assertThat(violations(RULES.packagesImportOnlyWhatTheTableAllows()))
        .anyMatch(text -> text.contains("strategy.ImportsMason") && text.contains("sim.engine"));
  }

  @Test
  void aLibraryInsideItsPackageIsAllowed() {
    assertThat(violations(RULES.packagesImportOnlyWhatTheTableAllows()))
        .noneMatch(text -> text.contains("simulation.ImportsMason"));
  }

  @Test
  void aCycleIsFound() {
    assertThat(violations(RULES.packagesHaveNoCycles()))
        .anyMatch(text -> text.contains("Slice page") && text.contains("Slice results"))
        .anyMatch(text -> text.contains("Slice simulation.part"));
  }

  @Test
  void wingsThatImportEachOtherAreFound() {
    assertThat(violations(RULES.wingsHaveNoCycles()))
        .singleElement()
        .asString()
        .contains("Cycle detected", "Slice io.parleyplanted.simulation.part");
  }

  @Test
  void aKnotInTheSimulationIsFound() {
    assertThat(violations(RULES.classesOfTheSimulationHaveNoCycles()))
        .singleElement()
        .asString()
        .contains("Cycle detected", "simulation.KnowsItsPart", "simulation.part.KnowsItsWhole");
  }

  @Test
  void aWingOfChartsThatImportsOneAboveItIsFound() {
    assertThat(violations(RULES.wingsOfChartsLookDownOnly()))
        .isNotEmpty()
        .allMatch(text -> text.contains("chart.style.ImportsFigure"));
    assertThat(violations(RULES.wingsOfChartsHaveNoCycles()))
        .singleElement()
        .asString()
        .contains("Cycle detected", "Slice figure", "Slice style");
  }

  @Test
  void aPackageThatIsNotNullMarkedIsFound() {
    assertThat(violations(RULES.packagesAreNullMarked()))
        .anyMatch(text -> text.startsWith("Package <io.parleyplanted.stray>"))
        .noneMatch(text -> text.contains("<io.parleyplanted.cli>"));
  }

  @Test
  void standardStreamsAndExitsOutsideTheCommandLineAreFound() {
    assertThat(violations(RULES.onlyTheCommandLineTouchesTheProcess()))
        .allMatch(text -> text.contains("analysis.PrintsAndExits"))
        .anyMatch(text -> text.contains("System.in"))
        .anyMatch(text -> text.contains("System.out"))
        .anyMatch(text -> text.contains("System.err"))
        .anyMatch(text -> text.contains("printStackTrace()"))
        .anyMatch(text -> text.contains("System.exit(int)"));
  }

  @Test
  void drawsWithoutAKeyAreFound() {
    assertThat(violations(RULES.everyDrawIsKeyed()))
        .anyMatch(text -> text.contains("java.util.Random"))
        .anyMatch(text -> text.contains("ThreadLocalRandom"))
        .anyMatch(text -> text.contains("Math.random()"))
        .anyMatch(text -> text.contains("Collections.shuffle(java.util.List)"));
  }

  @Test
  void aStrategyThatSeesTheWorldIsFound() {
    assertThat(violations(RULES.strategiesSeeNothingPrivateOfOthers()))
        .allMatch(text -> text.contains("strategy.SeesTheWorld"))
        .anyMatch(text -> text.contains("model.draw.World"));
  }

  @Test
  void packagesThatAreStillEmptyBreakNothing() {
    RULES.everyClassIsInAPackageOfTheTable().check(NOTHING);
    RULES.packagesImportOnlyWhatTheTableAllows().check(NOTHING);
    RULES.packagesHaveNoCycles().check(NOTHING);
    RULES.wingsHaveNoCycles().check(NOTHING);
    RULES.classesOfTheSimulationHaveNoCycles().check(NOTHING);
    RULES.packagesAreNullMarked().check(NOTHING);
    RULES.onlyTheCommandLineTouchesTheProcess().check(NOTHING);
    RULES.everyDrawIsKeyed().check(NOTHING);
    RULES.strategiesSeeNothingPrivateOfOthers().check(NOTHING);
  }

  private static List<String> violations(ArchRule rule) {
    return rule.evaluate(PLANTED).getFailureReport().getDetails();
  }
}
