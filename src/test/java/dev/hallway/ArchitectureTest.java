package dev.hallway;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.Set;

/** How the packages may depend on each other, and what they show. */
@AnalyzeClasses(packages = "dev.hallway", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  /**
   * The doors of each package: its public classes that are no values. Whoever adds one has to name
   * it here and say why one is not enough.
   */
  private static final Map<String, Set<String>> DOORS =
      Map.ofEntries(
          Map.entry(
              "answer",
              Set.of("LiveAnswers", "LocalAnswers", "RemoteAnswers", "Extractor", "Json")),
          Map.entry("cli", Set.of("Hallway")),
          Map.entry("corpus", Set.of("Corpus", "Names", "TextIndex")),
          Map.entry(
              "evaluation",
              Set.of(
                  "ExtractionEvaluation",
                  "RecommendationEvaluation",
                  "RecommendationTuning",
                  "RelatednessEvaluation",
                  "RelatednessTuning")),
          // Neo4j finds BrowserSettings as a service, which must be public.
          Map.entry("graph", Set.of("BrowserSettings", "HallwayGraph")),
          Map.entry("home", Set.of("HomeLock")),
          Map.entry("intake", Set.of("Intake", "Fetcher", "KnownReports")),
          Map.entry("linking", Set.of("Linker", "People", "Devrooms", "Programme", "NameTraining")),
          Map.entry("mention", Set.of("MentionFinder", "NameTrainer")),
          Map.entry("plan", Set.of("Bookmarks", "PlanCalendar", "Planner", "Walking")),
          Map.entry("question", Set.of("QuestionParser")),
          Map.entry("recommendation", Set.of("Recommender", "Ranking")),
          Map.entry("relatedness", Set.of("Relatedness", "Trends", "RelatedEdges")),
          Map.entry("report", Set.of("ReportReader", "OriginMap")),
          Map.entry("schedule", Set.of("ScheduleReader")),
          Map.entry("terminal", Set.of("AnswerView", "Progress")),
          Map.entry("vocabulary", Set.of("Slug", "EditDistance")),
          Map.entry("web", Set.of("HallwayServer")),
          // what templates call; a template can only call what is public
          Map.entry("web.site", Set.of("Addresses", "Wordings")));

  @ArchTest
  static final ArchRule packagesDependOnEachOtherInOneDirection =
      slices().matching("dev.hallway.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule onlyTheGraphPackageKnowsTheNeo4jDriver =
      noClasses()
          .that()
          .resideOutsideOfPackage("dev.hallway.graph..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.neo4j..");

  @ArchTest
  static final ArchRule onlyTheWebPackageKnowsTheWebFramework =
      noClasses()
          .that()
          .resideOutsideOfPackage("dev.hallway.web..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.springframework.web..", "org.springframework.boot..", "jakarta..");

  @ArchTest
  static final ArchRule aPackageShowsItsDoorAndItsValues =
      classes()
          .that()
          .arePublic()
          .and()
          .areTopLevelClasses()
          .and(arePublicMachinery())
          .should(
              com.tngtech.archunit.lang.ArchCondition.from(
                  DescribedPredicate.describe("be a named door", ArchitectureTest::isNamedDoor)));

  private static DescribedPredicate<JavaClass> arePublicMachinery() {
    return DescribedPredicate.describe(
        "are neither values nor types nor exceptions",
        type ->
            !type.isRecord()
                && !type.isEnum()
                && !type.isInterface()
                && !type.isAssignableTo(Throwable.class)
                && !type.getModifiers().contains(JavaModifier.SYNTHETIC)
                && !type.getSimpleName().equals("package-info"));
  }

  private static boolean isNamedDoor(JavaClass type) {
    String name = type.getPackageName().replace("dev.hallway.", "");
    return DOORS.getOrDefault(name, Set.of()).contains(type.getSimpleName());
  }
}
