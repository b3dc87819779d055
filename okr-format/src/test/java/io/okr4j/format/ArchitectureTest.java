package io.okr4j.format;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.okr4j.format");

    @Test
    void public_signatures_show_only_our_types_and_those_of_java() {
        classes()
                .that()
                .resideInAPackage("io.okr4j.format")
                .and()
                .arePublic()
                .should(new ArchCondition<>("show only our exported types and those of Java") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        type.getMethods().stream()
                                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                                .forEach(method -> check(method, events));
                    }

                    private void check(JavaMethod method, ConditionEvents events) {
                        Stream.concat(Stream.of(method.getRawReturnType()), method.getRawParameterTypes().stream())
                                .filter(shown -> !shown.getBaseComponentType().isPrimitive())
                                .filter(shown ->
                                        !shown.getPackageName().matches("java\\..*|io\\.okr4j\\.(core.*|format)"))
                                .forEach(shown -> events.add(SimpleConditionEvent.violated(
                                        method, method.getFullName() + " shows " + shown.getName())));
                    }
                })
                .check(CLASSES);
    }

    @Test
    void parsers_are_seen_by_the_tree_alone() {
        noClasses()
                .that()
                .resideOutsideOfPackage("io.okr4j.format.tree")
                .should()
                .dependOnClassesThat(resideInAnyPackage("org.snakeyaml..", "com.fasterxml.jackson.."))
                .check(CLASSES);
    }

    @Test
    void packages_form_no_cycle() {
        slices().matching("io.okr4j.(format..)").should().beFreeOfCycles().check(CLASSES);
        noClasses()
                .that()
                .resideInAPackage("io.okr4j.format.tree")
                .should()
                .dependOnClassesThat(resideInAnyPackage("io.okr4j.core..", "io.okr4j.format.codec"))
                .check(CLASSES);
    }
}
