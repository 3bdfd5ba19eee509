package org.kontor.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import jakarta.ejb.MessageDriven;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateful;
import jakarta.ejb.Stateless;
import java.util.stream.Stream;

/** Classes whose public methods anybody with a reference can call. */
final class SessionBeans extends DescribedPredicate<JavaClass> {

    SessionBeans() {
        super("are session beans");
    }

    @Override
    public boolean test(JavaClass type) {
        return Stream.of(Stateless.class, Singleton.class, Stateful.class, MessageDriven.class)
                .anyMatch(type::isAnnotatedWith);
    }
}
