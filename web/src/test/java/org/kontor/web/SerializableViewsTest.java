package org.kontor.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What a session holds moves to another node when its own dies. The compiler warns of some fields only, and of none in
 * a class with injected references.
 */
class SerializableViewsTest {
    @Test
    void whatASessionHoldsCanMoveToAnotherNode() {
        List<String> stuck = new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("org.kontor.web")
                        .stream()
                        .filter(type -> type.isAssignableTo(Serializable.class) && !type.isEnum())
                        .flatMap(type -> type.getFields().stream())
                        .filter(SerializableViewsTest::isHeld)
                        .filter(field -> !isSerializable(field.getType()))
                        .map(JavaField::getFullName)
                        .sorted()
                        .toList();
        assertThat(stuck).isEmpty();
    }

    private static boolean isHeld(JavaField field) {
        return !field.getModifiers().contains(JavaModifier.STATIC)
                && !field.getModifiers().contains(JavaModifier.TRANSIENT)
                && !field.isAnnotatedWith(Inject.class);
    }

    private static boolean isSerializable(JavaType type) {
        JavaClass raw = type.toErasure();
        boolean holdsOthers = Stream.of(Collection.class, Map.class).anyMatch(raw::isAssignableTo);
        boolean fits = raw.isPrimitive()
                || holdsOthers
                || raw.getBaseComponentType().isPrimitive()
                || raw.isAssignableTo(Serializable.class)
                || raw.isArray() && raw.getBaseComponentType().isAssignableTo(Serializable.class);
        return fits
                && !raw.isEquivalentTo(Optional.class)
                && type.getAllInvolvedRawTypes().stream()
                        .filter(involved -> !involved.isEquivalentTo(
                                raw.getBaseComponentType().reflect()))
                        .allMatch(involved -> involved.isPrimitive() || involved.isAssignableTo(Serializable.class));
    }
}
