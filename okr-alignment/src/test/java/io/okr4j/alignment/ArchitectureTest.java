package io.okr4j.alignment;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** What holds the module together, and no compiler checks. */
class ArchitectureTest {

    /** What depends on the day or on the machine, unless the call is given a locale. */
    private static final List<String> AMBIENT = List.of(
            "java.lang.System.currentTimeMillis(",
            "java.lang.System.nanoTime(",
            "java.time.Clock.system",
            "java.util.Date.<init>()",
            "java.util.Calendar.getInstance(",
            "java.util.Locale.getDefault(",
            "java.util.TimeZone.getDefault(",
            "java.time.ZoneId.systemDefault(",
            "java.lang.String.format(java.lang.String,",
            "java.lang.String.formatted(",
            "java.lang.String.toLowerCase()",
            "java.lang.String.toUpperCase()",
            "java.text.NumberFormat.get",
            "java.text.DecimalFormat.<init>(",
            "java.time.format.DateTimeFormatter.ofPattern(java.lang.String)");

    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.okr4j.alignment");
    private static final JavaClasses TESTS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.ONLY_INCLUDE_TESTS)
            .importPackages("io.okr4j.alignment");

    @Test
    void alignment_stands_on_scoring_and_the_core_alone() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideOutsideOfPackages(
                        "java..",
                        "io.okr4j.core..",
                        "io.okr4j.scoring..",
                        "io.okr4j.alignment..",
                        "org.jspecify.annotations..",
                        "org.immutables..")
                .check(MAIN);
        slices().matching("io.okr4j.(alignment..)").should().beFreeOfCycles().check(MAIN);
    }

    @Test
    void public_signatures_show_only_our_types_and_those_of_java() {
        classes()
                .that()
                .arePublic()
                .should(new ArchCondition<>("show only our exported types and those of Java") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        type.getMethods().stream()
                                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                                .filter(method -> !method.getModifiers().contains(JavaModifier.SYNTHETIC))
                                .forEach(method -> check(method, events));
                    }

                    private void check(JavaMethod method, ConditionEvents events) {
                        Stream.concat(Stream.of(method.getRawReturnType()), method.getRawParameterTypes().stream())
                                .filter(shown -> !shown.getBaseComponentType().isPrimitive())
                                .filter(shown -> !shown.getPackageName().startsWith("java."))
                                .filter(shown ->
                                        !shown.getPackageName().matches("io\\.okr4j\\.(core|scoring|alignment).*")
                                                || shown.getPackageName().endsWith(".internal"))
                                .forEach(shown -> events.add(SimpleConditionEvent.violated(
                                        method, method.getFullName() + " shows " + shown.getName())));
                    }
                })
                .check(MAIN);
    }

    @Test
    void public_classes_cannot_be_extended_from_outside() {
        classes()
                .that()
                .arePublic()
                .and()
                .haveNameNotMatching(".*\\.Immutable.*")
                .should(new ArchCondition<>("be final, or abstract without a constructor to call") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        boolean open = type.getModifiers().contains(JavaModifier.ABSTRACT)
                                ? type.getConstructors().stream()
                                        .anyMatch(constructor -> constructor
                                                        .getModifiers()
                                                        .contains(JavaModifier.PUBLIC)
                                                || constructor.getModifiers().contains(JavaModifier.PROTECTED))
                                : !type.getModifiers().contains(JavaModifier.FINAL);
                        if (open && !type.isInterface() && !type.isEnum()) {
                            events.add(SimpleConditionEvent.violated(type, type.getName() + " can be extended"));
                        }
                    }
                })
                .check(MAIN);
    }

    @Test
    void nothing_reads_a_clock_a_default_locale_or_a_default_time_zone() {
        classes()
                .should(new ArchCondition<>("use nothing that depends on the day or on the machine") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        type.getAccessesFromSelf().stream()
                                .filter(ArchitectureTest::ambient)
                                .forEach(access ->
                                        events.add(SimpleConditionEvent.violated(access, access.getDescription())));
                    }
                })
                .check(MAIN);
    }

    private static boolean ambient(JavaAccess<?> access) {
        String target = access.getTarget().getFullName();
        boolean withLocale = target.contains(Locale.class.getName() + ",");
        boolean today = target.matches("java\\.time\\..*\\.now\\(.*");
        boolean console = access.getTargetOwner().isEquivalentTo(System.class)
                && List.of("in", "out", "err").contains(access.getTarget().getName());
        return today || console || (!withLocale && AMBIENT.stream().anyMatch(target::startsWith));
    }

    @Test
    void every_package_is_null_marked() {
        assertThat(MAIN).hasSizeGreaterThan(10);
        classes()
                .should(new ArchCondition<>("reside in a package with @NullMarked") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        if (!type.getPackage().isAnnotatedWith(NullMarked.class)) {
                            events.add(SimpleConditionEvent.violated(type, type.getPackageName() + " lacks it"));
                        }
                    }
                })
                .check(MAIN);
    }

    @Test
    void every_test_class_has_a_name_that_the_build_looks_for() {
        List<JavaClass> runnable = TESTS.stream()
                .filter(type -> type.getEnclosingClass().isEmpty())
                .filter(type -> type.getMethods().stream()
                        .anyMatch(
                                method -> method.isMetaAnnotatedWith("org.junit.platform.commons.annotation.Testable")))
                .toList();

        assertThat(runnable)
                .hasSizeGreaterThanOrEqualTo(2)
                .allSatisfy(type -> assertThat(type.getSimpleName()).matches(".*(Test|Laws)"));
    }
}
