package io.github.claimpress.house;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import io.github.claimpress.house.planted.check.PlantedStage;
import io.github.claimpress.house.planted.read.PlantedReader;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The walls of the house. A rule that nobody can break by accident needs no one to remember it. */
class ArchitectureTest {
    private static final String ROOT = "io.github.claimpress";
    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    /** Rooms from the ground up. A room may use the rooms of the floors below it. */
    private static final List<List<String>> FLOORS = List.of(
            List.of("text"),
            List.of("diagnostic", "letters", "address"),
            List.of("model"),
            List.of("api", "shape", "yaml", "markdown", "json", "store", "similar"),
            List.of(
                    "read", "check", "plan", "render", "search", "data", "card", "image", "write", "history", "intake",
                    "links", "schema", "start", "serve", "report"));

    @Test
    void a_room_uses_only_the_floors_below_it() {
        for (int floor = 0; floor < FLOORS.size(); floor++) {
            for (String room : FLOORS.get(floor)) {
                String[] below = FLOORS.subList(0, floor).stream()
                        .flatMap(List::stream)
                        .map(ArchitectureTest::inside)
                        .toArray(String[]::new);
                ArchRule rule = noClasses()
                        .that()
                        .resideInAPackage(inside(room))
                        .should()
                        .dependOnClassesThat(resideInAnyPackage(ROOT + "..")
                                .and(not(resideInAnyPackage(below)))
                                .and(not(resideInAnyPackage(inside(room)))))
                        .because("what lies below must be understood without what lies above")
                        .allowEmptyShould(true);
                rule.check(HOUSE);
            }
        }
    }

    @Test
    void every_room_has_a_floor() {
        List<String> known = FLOORS.stream().flatMap(List::stream).toList();
        for (JavaClass one : HOUSE) {
            String place = one.getPackageName().substring(ROOT.length());
            String room = place.isEmpty() ? "" : place.substring(1).split("\\.")[0];
            assertTrue(
                    room.isEmpty() || room.equals("cli") || room.equals("maven") || known.contains(room),
                    () -> room + " is a new room: give it a floor in this test and in docs/architecture.md");
        }
    }

    @Test
    void stages_never_import_each_other() {
        stagesAreApart(ROOT).check(HOUSE);
    }

    @Test
    void the_doors_know_no_stage_but_the_one_that_shows_problems() {
        String[] stages = FLOORS.get(FLOORS.size() - 1).stream()
                .filter(room -> !room.equals("report"))
                .map(ArchitectureTest::inside)
                .toArray(String[]::new);
        noClasses()
                .that()
                .resideInAnyPackage(inside("cli"), inside("maven"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(stages)
                .because("the command line and Maven must do the same, so what they do is done behind the front door")
                .check(HOUSE);
    }

    @Test
    void rooms_do_not_depend_on_each_other_in_a_circle() {
        slices().matching(ROOT + ".(*)..")
                .should()
                .beFreeOfCycles()
                .because("a circle can only be understood all at once")
                .check(HOUSE);
    }

    @Test
    void each_library_lives_in_one_room() {
        libraryIn("org.yaml..", "yaml");
        libraryIn("com.vladsch..", "markdown");
        libraryIn("freemarker..", "render");
        libraryIn("picocli..", "cli");
        libraryIn("org.apache.maven..", "maven");
        libraryIn("java.awt..", "card");
        libraryIn("com.sun.net.httpserver..", "serve");
        libraryIn("java.net.http..", "links");
    }

    @Test
    void only_the_front_door_looks_at_the_clock() {
        noClasses()
                .that(are(not(resideInAnyPackage(ROOT))))
                .and(are(not(resideInAnyPackage(inside("serve"), inside("links")))))
                .should()
                .callMethod(Clock.class, "systemUTC")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .because("the same content with the same day gives the same bytes")
                .check(HOUSE);
    }

    @Test
    void only_the_command_line_prints() {
        noClasses()
                .that()
                .resideOutsideOfPackage(inside("cli"))
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .because("stages return what they found, and doors show it")
                .check(HOUSE);
    }

    @Test
    void files_are_paths() {
        noClasses()
                .that()
                .resideOutsideOfPackage(inside("maven"))
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.io.File")
                .because("Path says what failed and why, and knows other file systems")
                .check(HOUSE);
    }

    @Test
    void optional_is_only_an_answer() {
        noFields()
                .should()
                .haveRawType(Optional.class)
                .because("an empty Optional prints itself on a page")
                .check(HOUSE);
    }

    @Test
    void nothing_static_changes() {
        fields().that()
                .areStatic()
                .and()
                .areDeclaredInClassesThat()
                .doNotHaveModifier(JavaModifier.SYNTHETIC)
                .should()
                .beFinal()
                .because("two builds in one program must not see each other")
                .check(HOUSE);
    }

    @Test
    void names_say_what_a_class_is() {
        classes()
                .should()
                .haveSimpleNameNotEndingWith("Util")
                .andShould()
                .haveSimpleNameNotEndingWith("Utils")
                .andShould()
                .haveSimpleNameNotEndingWith("Helper")
                .andShould()
                .haveSimpleNameNotEndingWith("Manager")
                .andShould()
                .haveSimpleNameNotEndingWith("Impl")
                .because("such a name says nothing, and gathers what belongs nowhere")
                .check(HOUSE);
    }

    @Test
    void randomness_is_nowhere() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.util.Random")
                .orShould()
                .callMethod(Math.class, "random")
                .because("the same content gives the same bytes")
                .check(HOUSE);
        methods().should().notHaveName("random").check(HOUSE);
    }

    @Test
    void these_rules_can_fail() {
        JavaClasses planted = new ClassFileImporter().importClasses(PlantedStage.class, PlantedReader.class);
        assertThrows(
                AssertionError.class,
                () -> stagesAreApart(ROOT + ".house.planted").check(planted));
    }

    private static ArchRule stagesAreApart(String root) {
        String stages = String.join("|", FLOORS.get(FLOORS.size() - 1));
        return slices().matching(root + ".(" + stages + ")..")
                .should()
                .notDependOnEachOther()
                .because("a stage can be understood alone; the nouns between stages are in model");
    }

    private static void libraryIn(String library, String room) {
        noClasses()
                .that()
                .resideOutsideOfPackage(inside(room))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .because("to learn how we use a library there is one folder, and to change it too")
                .check(HOUSE);
    }

    private static String inside(String room) {
        return ROOT + "." + room + "..";
    }
}
