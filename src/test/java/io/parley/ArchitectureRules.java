package io.parley;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.PackageMatcher;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** How the code below a base package is laid out: the table of {@code DESIGN.md}, section 4. */
record ArchitectureRules(String base) {

  private static final String CSV = "de.siegmar.fastcsv..";
  private static final String JSON = "com.fasterxml.jackson..";
  private static final String MATHS = "org.apache.commons.math3..";

  private static final List<String> ANYWHERE = List.of("java..", "org.jspecify..");

  /** By package; the one without a name is the façade, the base package itself. */
  private static final Map<String, Imports> TABLE =
      Map.ofEntries(
          entry("model", own().and(MATHS)),
          entry(
              "scenario", own("model").and("org.snakeyaml.engine..", "org.apache.commons.text..")),
          entry("search", own("model")),
          entry("strategy", own("model", "search")),
          entry("simulation", own("model", "search", "strategy").and("sim..", "ec..")),
          entry("analysis", own("model", "search").and(MATHS)),
          entry("experiment", own("model", "simulation", "analysis").and(MATHS)),
          entry("results", own("model", "scenario", "analysis", "experiment").and(CSV, JSON)),
          entry("words", own("model", "analysis", "results").and(CSV)),
          entry(
              "chart",
              own("model", "analysis", "results", "words")
                  .and("org.jfree..", "org.apache.batik..", "org.w3c.dom..", "javax.imageio..")
                  .and(CSV)),
          entry(
              "page",
              own("model", "analysis", "results", "words", "chart").and("freemarker..", CSV, JSON)),
          entry(
              "study",
              own("model", "scenario", "search", "strategy", "simulation", "analysis")
                  .and(own("experiment", "results", "words", "chart", "page"))
                  .and(CSV)),
          entry(
              "",
              own("model", "scenario", "search", "strategy", "simulation", "analysis")
                  .and(own("experiment", "results", "study"))
                  .and(CSV)),
          entry(
              "cli",
              own("model", "scenario", "search", "strategy", "simulation", "analysis")
                  .and(own("experiment", "results", "words", "chart", "page", "study"))
                  .and("picocli..", "me.tongfei.progressbar..", CSV, JSON)));

  /** Those whose wings know one another one way only. */
  private static final List<String> WINGED =
      List.of("model", "scenario", "search", "strategy", "simulation", "analysis");

  /** By wing of {@code chart}, the wings above it. */
  private static final Map<String, List<String>> CHART_ABOVE =
      Map.of(
          "style", List.of("axis", "plot", "figure"),
          "axis", List.of("plot", "figure"),
          "plot", List.of("figure"));

  /** The parts of the model that hold all actors' numbers. */
  private static final Set<String> PRIVATE =
      Set.of(
          "Scenario",
          "Actor",
          "Position",
          "Linkage",
          "RedLine",
          "Reservation",
          "Strategy",
          "Parameter",
          "Parameters",
          "World",
          "Worth",
          "Draws",
          "RunRecord",
          "RunPath",
          "TranscriptEntry");

  ArchRule everyClassIsInAPackageOfTheTable() {
    return classes()
        .that()
        .resideInAPackage(base + "..")
        .should()
        .resideInAnyPackage(own(TABLE.keySet().toArray(String[]::new)).patterns(base))
        .allowEmptyShould(true);
  }

  ArchRule packagesImportOnlyWhatTheTableAllows() {
    var rules = TABLE.keySet().stream().sorted().map(this::importsOnlyWhatTheTableAllows).toList();
    return CompositeArchRule.of(rules)
        .as("packages should import only what DESIGN.md, section 4, allows")
        .allowEmptyShould(true);
  }

  private ArchRule importsOnlyWhatTheTableAllows(String name) {
    var allowed = TABLE.get(name).and(own(name)).and(ANYWHERE).patterns(base);
    return classes()
        .that()
        .resideInAPackage(packageOf(name))
        .should()
        .onlyDependOnClassesThat(resideInAnyPackage(allowed))
        .allowEmptyShould(true);
  }

  /** Neither packages nor wings of a package know each other in a circle. */
  ArchRule packagesHaveNoCycles() {
    return slices().matching(base + ".(**)").should().beFreeOfCycles().allowEmptyShould(true);
  }

  ArchRule wingsHaveNoCycles() {
    return CompositeArchRule.of(WINGED.stream().map(this::wingsHaveNoCycles).toList())
        .as("wings of " + WINGED + " should be free of cycles")
        .allowEmptyShould(true);
  }

  private ArchRule wingsHaveNoCycles(String name) {
    return slices()
        .assignedFrom(wingsOf(packageOf(name)))
        .should()
        .beFreeOfCycles()
        .allowEmptyShould(true);
  }

  private static SliceAssignment wingsOf(String packages) {
    return slicesOf(packages, JavaClass::getPackageName, "wings of " + packages);
  }

  /** Neither packages nor classes of the simulation know each other in a circle. */
  ArchRule classesOfTheSimulationHaveNoCycles() {
    return slices()
        .assignedFrom(classesOf(packageOf("simulation")))
        .should()
        .beFreeOfCycles()
        .because("a knot can't be understood, tested or changed piece by piece")
        .allowEmptyShould(true);
  }

  private static SliceAssignment classesOf(String packages) {
    return slicesOf(
        packages, type -> type.getName().replaceAll("\\$.*", ""), "classes of " + packages);
  }

  private static SliceAssignment slicesOf(
      String packages, Function<JavaClass, String> slice, String description) {
    PackageMatcher matcher = PackageMatcher.of(packages);
    return new SliceAssignment() {
      @Override
      public SliceIdentifier getIdentifierOf(JavaClass type) {
        return matcher.matches(type.getPackageName())
            ? SliceIdentifier.of(slice.apply(type))
            : SliceIdentifier.ignore();
      }

      @Override
      public String getDescription() {
        return description;
      }
    };
  }

  /** Style is below scales, those below plots, and figures on top, by whole wings. */
  ArchRule wingsOfChartsHaveNoCycles() {
    return slices()
        .matching(base + ".chart.(*)..")
        .should()
        .beFreeOfCycles()
        .allowEmptyShould(true);
  }

  /** What a wing of charts may not import: the wings above it. */
  ArchRule wingsOfChartsLookDownOnly() {
    var rules =
        CHART_ABOVE.keySet().stream()
            .sorted()
            .map(
                wing ->
                    noClasses()
                        .that()
                        .resideInAPackage(packageOf("chart." + wing))
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(above(wing))
                        .allowEmptyShould(true))
            .toList();
    return CompositeArchRule.of(rules)
        .as("wings of charts should import only those below them: words, style, axis, plot, figure")
        .allowEmptyShould(true);
  }

  private String[] above(String wing) {
    return CHART_ABOVE.get(wing).stream()
        .map(each -> packageOf("chart." + each))
        .toArray(String[]::new);
  }

  ArchRule packagesAreNullMarked() {
    return classes()
        .that(not(simpleName("package-info")))
        .should(beInANullMarkedPackage())
        .allowEmptyShould(true);
  }

  ArchRule onlyTheCommandLineTouchesTheProcess() {
    return noClasses()
        .that()
        .resideOutsideOfPackage(packageOf("cli"))
        .should(ACCESS_STANDARD_STREAMS)
        .orShould()
        .accessField(System.class, "in")
        .orShould()
        .callMethod(System.class, "console")
        .orShould()
        .callMethod(System.class, "exit", int.class)
        .orShould()
        .callMethod(Runtime.class, "exit", int.class)
        .orShould()
        .callMethod(Runtime.class, "halt", int.class)
        .because("the rest must work inside another program and in tests")
        .allowEmptyShould(true);
  }

  ArchRule everyDrawIsKeyed() {
    return noClasses()
        .should()
        .dependOnClassesThat()
        .belongToAnyOf(Random.class, SplittableRandom.class, ThreadLocalRandom.class)
        .orShould()
        .callMethod(Math.class, "random")
        .orShould()
        .callMethod(StrictMath.class, "random")
        .orShould()
        .callMethod(Collections.class, "shuffle", List.class)
        .because("a run must be the same each time and on any thread")
        .allowEmptyShould(true);
  }

  ArchRule strategiesSeeNothingPrivateOfOthers() {
    return noClasses()
        .that()
        .resideInAPackage(packageOf("strategy"))
        .should()
        .dependOnClassesThat(
            describe(
                "hold what actors keep to themselves",
                type ->
                    PackageMatcher.of(packageOf("model")).matches(type.getPackageName())
                        && PRIVATE.contains(type.getSimpleName())))
        .because("what a strategy may know is a Standpoint")
        .allowEmptyShould(true);
  }

  private String packageOf(String name) {
    return packageOf(base, name);
  }

  private static String packageOf(String base, String name) {
    return name.isEmpty() ? base : base + "." + name + "..";
  }

  private static ArchCondition<JavaClass> beInANullMarkedPackage() {
    return new ArchCondition<>("be in a @NullMarked package") {
      @Override
      public void check(JavaClass item, ConditionEvents events) {
        var marked = item.getPackage().isAnnotatedWith(NullMarked.class);
        var message = "Package <%s> of <%s> is not @NullMarked in a package-info";
        events.add(
            new SimpleConditionEvent(
                item, marked, message.formatted(item.getPackageName(), item.getName())));
      }
    };
  }

  private static Imports own(String... packages) {
    return new Imports(List.of(packages), List.of());
  }

  /** What a package may import: packages of our own by name, and others by ArchUnit's patterns. */
  private record Imports(List<String> own, List<String> others) {

    Imports and(String... more) {
      return and(List.of(more));
    }

    Imports and(List<String> more) {
      return and(new Imports(List.of(), more));
    }

    Imports and(Imports more) {
      return new Imports(joined(own, more.own), joined(others, more.others));
    }

    String[] patterns(String base) {
      var below = own.stream().map(name -> packageOf(base, name)).toList();
      return joined(below, others).toArray(String[]::new);
    }

    private static List<String> joined(List<String> first, List<String> second) {
      return Stream.concat(first.stream(), second.stream()).toList();
    }
  }
}
