package org.kontor.architecture;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Calendar;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.Set;

/** Asks the machine what time it is, by any of the ways the JDK has. {@code System.nanoTime} only measures. */
final class ReadTheClock extends ArchCondition<JavaClass> {
    private static final Set<String> OLD_DATES =
            Set.of(Date.class.getName(), Calendar.class.getName(), GregorianCalendar.class.getName());

    ReadTheClock() {
        super("read the machine's clock");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        for (JavaAccess<?> access : type.getAccessesFromSelf()) {
            if (readsClock(access)) {
                events.add(SimpleConditionEvent.satisfied(type, access.getDescription()));
            }
        }
    }

    private static boolean readsClock(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        String member = access.getTarget().getName();
        boolean noArguments = access.getTarget().getFullName().endsWith("()");
        return (owner.startsWith("java.time.") && member.equals("now"))
                || (owner.equals("java.time.Clock") && (member.startsWith("system") || member.startsWith("tick")))
                || (owner.equals("java.lang.System") && member.equals("currentTimeMillis"))
                || (OLD_DATES.contains(owner)
                        && noArguments
                        && Set.of("<init>", "getInstance").contains(member));
    }
}
