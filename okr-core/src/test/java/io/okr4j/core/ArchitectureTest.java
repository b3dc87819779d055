package io.okr4j.core;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import io.okr4j.core.invariant.InvalidOkrException;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What holds the module together, and no compiler checks. */
class ArchitectureTest {

    private static final String ROOT = "io.okr4j.core";

    /** Each package, and the packages of this module that it may use; nothing ever points back. */
    private static final Map<String, Set<String>> MAY_USE = Map.of(
            "invariant", Set.of(),
            "constraint", Set.of(),
            "internal", Set.of("invariant"),
            "time", Set.of("internal", "invariant"),
            "measure", Set.of("time", "constraint", "internal", "invariant"),
            "statement", Set.of("measure", "time", "internal", "invariant"),
            "core", Set.of("statement", "measure", "time", "constraint", "internal", "invariant"),
            "validator", Set.of("core", "measure", "time", "constraint", "internal", "invariant"),
            "review", Set.of("core", "statement", "measure", "time", "constraint", "internal", "invariant"));

    /** What depends on the day or on the machine, unless the call is given a locale. */
    private static final List<String> AMBIENT = List.of(
            "java.lang.System.currentTimeMillis(",
            "java.lang.System.nanoTime(",
            "java.time.Clock.system",
            "java.time.Clock.tick",
            "java.util.Date.<init>()",
            "java.util.Calendar.getInstance(",
            "java.util.Locale.getDefault(",
            "java.util.TimeZone.getDefault(",
            "java.time.ZoneId.systemDefault(",
            "java.lang.String.format(",
            "java.lang.String.formatted(",
            "java.lang.String.toLowerCase(",
            "java.lang.String.toUpperCase(",
            "java.util.Formatter.<init>(",
            "java.util.ResourceBundle.getBundle(",
            "java.text.MessageFormat.<init>(",
            "java.text.MessageFormat.format(java.lang.String,",
            "java.text.NumberFormat.get",
            "java.text.DecimalFormat.<init>(",
            "java.text.DecimalFormatSymbols.<init>(",
            "java.text.Collator.getInstance(",
            "java.text.BreakIterator.get",
            "java.time.format.DateTimeFormatter.ofPattern(",
            "java.time.format.DateTimeFormatterBuilder.toFormatter(");

    /** The fewest classes that a rule about all of them must see, far below what there are. */
    private static final int ALL = 150;

    /** The fewest classes that a rule about the exported ones must see. */
    private static final int EXPORTED = 60;

    private static final DescribedPredicate<JavaClass> ANY = describe("are anything at all", type -> true);

    private static final SliceAssignment EACH_PACKAGE = new SliceAssignment() {
        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            return isOurs(type) ? SliceIdentifier.of(type.getPackageName()) : SliceIdentifier.ignore();
        }

        @Override
        public String getDescription() {
            return "each package";
        }
    };

    private static JavaClasses main;
    private static JavaClasses tests;
    private static Set<String> exported;

    @BeforeAll
    static void read_the_module() throws URISyntaxException, IOException {
        main = imported(InvalidOkrException.class);
        tests = imported(ArchitectureTest.class);
        try (InputStream descriptor =
                Files.newInputStream(folderOf(InvalidOkrException.class).resolve("module-info.class"))) {
            exported = ModuleDescriptor.read(descriptor).exports().stream()
                    .filter(exports -> !exports.isQualified())
                    .map(ModuleDescriptor.Exports::source)
                    .collect(toCollection(TreeSet::new));
        }
    }

    @Test
    void every_package_has_its_place_in_the_module() {
        Set<String> places = main.stream().map(ArchitectureTest::place).collect(toCollection(TreeSet::new));

        assertThat(places).hasSizeGreaterThanOrEqualTo(6).isSubsetOf(MAY_USE.keySet());
        assertThat(exported).isNotEmpty().doesNotContain(ROOT + ".internal");
    }

    @Test
    void packages_are_free_of_cycles() {
        assertThat(main).hasSizeGreaterThanOrEqualTo(ALL);

        slices().assignedFrom(EACH_PACKAGE).should().beFreeOfCycles().check(main);
    }

    @Test
    void dependencies_go_one_way() {
        check(ALL, ANY, new ArchCondition<>("use only packages below their own") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                Set<String> allowed = MAY_USE.getOrDefault(place(type), Set.of());
                type.getDirectDependenciesFromSelf().stream()
                        .filter(use -> isOurs(use.getTargetClass()))
                        .filter(use -> !place(use.getTargetClass()).equals(place(type)))
                        .filter(use -> !allowed.contains(place(use.getTargetClass())))
                        .forEach(use -> events.add(SimpleConditionEvent.violated(type, use.getDescription())));
            }
        });
    }

    @Test
    void constraint_annotations_need_nothing_but_jakarta_validation() {
        noClasses()
                .that(resideInAPackage(ROOT + ".constraint.."))
                .should()
                .dependOnClassesThat(resideOutsideOfPackages(
                        "java..", "jakarta.validation..", "org.jspecify.annotations..", ROOT + ".constraint.."))
                .check(main);
    }

    @Test
    void exported_signatures_show_no_foreign_type() {
        check(EXPORTED, are(exportedToAll()), new ArchCondition<>("show only types that a caller can name") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                signature(type)
                        .flatMap(shown -> shown.getAllInvolvedRawTypes().stream())
                        .filter(shown -> !mayBeShown(shown))
                        .map(shown -> type.getName() + " shows " + shown.getName())
                        .distinct()
                        .forEach(message -> events.add(SimpleConditionEvent.violated(type, message)));
            }
        });
    }

    @Test
    void exported_classes_cannot_be_extended_from_outside() {
        check(
                EXPORTED,
                are(exportedToAll()),
                new ArchCondition<>("be final, or abstract without a constructor to call") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        boolean open = type.getModifiers().contains(JavaModifier.ABSTRACT)
                                ? type.getConstructors().stream().anyMatch(ArchitectureTest::isCallable)
                                : !type.getModifiers().contains(JavaModifier.FINAL);
                        if (open && !type.isInterface() && !type.isEnum()) {
                            events.add(SimpleConditionEvent.violated(type, type.getName() + " can be extended"));
                        }
                    }
                });
    }

    @Test
    void nothing_reads_a_clock_a_default_locale_or_a_default_time_zone() {
        check(ALL, ANY, access("use nothing that depends on the day or on the machine", ArchitectureTest::isAmbient));
    }

    @Test
    void nothing_writes_to_the_console_or_to_a_log() {
        check(
                ALL,
                ANY,
                access(
                        "leave the standard streams alone",
                        access -> access.getTargetOwner().isEquivalentTo(System.class)
                                && Set.of("in", "out", "err")
                                        .contains(access.getTarget().getName())));
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.util.logging..", "org.jboss.logging..", "org.slf4j..")
                .check(main);
    }

    @Test
    void every_package_is_null_marked() {
        check(ALL, ANY, new ArchCondition<>("reside in a package with @NullMarked") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (!type.getPackage().isAnnotatedWith(NullMarked.class)) {
                    events.add(SimpleConditionEvent.violated(type, type.getPackageName() + " lacks @NullMarked"));
                }
            }
        });
    }

    @Test
    void every_test_class_has_a_name_that_the_build_looks_for() {
        List<JavaClass> runnable = tests.stream()
                .filter(type -> !type.getModifiers().contains(JavaModifier.ABSTRACT))
                .filter(type -> type.getAllMethods().stream()
                        .anyMatch(
                                method -> method.isMetaAnnotatedWith("org.junit.platform.commons.annotation.Testable")))
                .toList();

        assertThat(runnable)
                .hasSizeGreaterThanOrEqualTo(2)
                .allSatisfy(type -> assertThat(outermost(type)).matches(".*(Test|Laws)"));
    }

    /** Checks a condition, and that it was put to at least so many classes: a rule that sees nothing holds nothing. */
    private static void check(int atLeast, DescribedPredicate<JavaClass> subjects, ArchCondition<JavaClass> condition) {
        assertThat(main.that(subjects)).as("classes that the rule sees").hasSizeGreaterThanOrEqualTo(atLeast);
        classes().that(subjects).should(condition).check(main);
    }

    private static ArchCondition<JavaClass> access(String description, Predicate<JavaAccess<?>> forbidden) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getAccessesFromSelf().stream()
                        .filter(forbidden)
                        .forEach(access -> events.add(SimpleConditionEvent.violated(type, access.getDescription())));
            }
        };
    }

    private static boolean isAmbient(JavaAccess<?> access) {
        AccessTarget target = access.getTarget();
        if (target.getOwner().getPackageName().startsWith("java.time")
                && target.getName().equals("now")) {
            return true;
        }
        boolean localised = target instanceof CodeUnitAccessTarget called
                && called.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Locale.class));
        return !localised && AMBIENT.stream().anyMatch(target.getFullName()::startsWith);
    }

    private static DescribedPredicate<JavaClass> exportedToAll() {
        return describe(
                "public in exported packages", type -> exported.contains(type.getPackageName()) && isPublic(type));
    }

    private static boolean isPublic(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && type.getEnclosingClass().map(ArchitectureTest::isPublic).orElse(true);
    }

    private static boolean isCallable(JavaMember member) {
        return member.getModifiers().contains(JavaModifier.PUBLIC)
                || member.getModifiers().contains(JavaModifier.PROTECTED);
    }

    /** What a caller sees of a type: also what it inherits from a class of ours that he does not see. */
    private static Stream<JavaType> signature(JavaClass type) {
        Stream<JavaType> header = Stream.of(
                        type.getSuperclass().stream(), type.getInterfaces().stream(), type.getTypeParameters().stream())
                .flatMap(parts -> parts);
        Stream<JavaType> fields = type.getAllFields().stream()
                .filter(ArchitectureTest::isCallable)
                .filter(field -> isOurs(field.getOwner()))
                .map(JavaField::getType);
        Stream<JavaType> methods = Stream.concat(type.getAllMethods().stream(), type.getConstructors().stream())
                .filter(ArchitectureTest::isCallable)
                .filter(method -> isOurs(method.getOwner()))
                .filter(method -> !method.getModifiers().contains(JavaModifier.SYNTHETIC))
                .flatMap(ArchitectureTest::signature);
        return Stream.of(header, fields, methods).flatMap(parts -> parts);
    }

    private static Stream<JavaType> signature(JavaCodeUnit method) {
        return Stream.of(
                        Stream.of(method.getReturnType()),
                        method.getParameterTypes().stream(),
                        method.getTypeParameters().stream(),
                        method.getThrowsClause().getTypes().stream())
                .flatMap(parts -> parts);
    }

    private static boolean mayBeShown(JavaClass type) {
        return type.isPrimitive()
                || type.getPackageName().startsWith("java.")
                || type.getPackageName().startsWith("jakarta.validation")
                || exported.contains(type.getPackageName());
    }

    private static boolean isOurs(JavaClass type) {
        return type.getPackageName().equals(ROOT) || type.getPackageName().startsWith(ROOT + ".");
    }

    private static String place(JavaClass type) {
        return type.getPackageName().equals(ROOT)
                ? "core"
                : type.getPackageName().substring(ROOT.length() + 1).split("\\.", 2)[0];
    }

    private static String outermost(JavaClass type) {
        return type.getEnclosingClass().map(ArchitectureTest::outermost).orElseGet(type::getSimpleName);
    }

    private static JavaClasses imported(Class<?> neighbour) throws URISyntaxException {
        return new ClassFileImporter().importPath(folderOf(neighbour));
    }

    private static Path folderOf(Class<?> type) throws URISyntaxException {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    }
}
