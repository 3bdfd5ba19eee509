package org.kontor.architecture;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.util.stream.Stream;

/** Says who may call it, at the method or at its class: without a word the container lets everybody in. */
final class HaveRoles extends ArchCondition<JavaMethod> {

    HaveRoles() {
        super("say which roles may call them");
    }

    @Override
    public void check(JavaMethod method, ConditionEvents events) {
        if (!saysWho(method) && !saysWho(method.getOwner())) {
            events.add(SimpleConditionEvent.violated(method, method.getFullName() + " lets everybody call it"));
        }
    }

    private static boolean saysWho(CanBeAnnotated element) {
        return Stream.of(RolesAllowed.class, PermitAll.class, DenyAll.class).anyMatch(element::isAnnotatedWith);
    }
}
