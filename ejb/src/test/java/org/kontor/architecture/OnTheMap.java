package org.kontor.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Optional;
import java.util.Set;

/** A class lives in a package of the map and uses only what the map lets it use. */
final class OnTheMap extends ArchCondition<JavaClass> {
    private static final String ROOT = "org.kontor";

    private final PackageMap map;

    OnTheMap(PackageMap map) {
        super("follow the arrows of the map");
        this.map = map;
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        if (type.getPackageName().equals(ROOT)) {
            // The root belongs to everybody, so it may hold nothing that knows anybody.
            checkArrows(type, Set.of(), events);
            return;
        }
        Optional<Set<String>> reachable = map.reachableFrom(feature(type));
        if (reachable.isEmpty()) {
            violation(events, type, type.getName() + " lives in a package that is not on the map");
        } else {
            checkArrows(type, reachable.get(), events);
        }
    }

    private void checkArrows(JavaClass type, Set<String> reachable, ConditionEvents events) {
        for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
            JavaClass target = dependency.getTargetClass().getBaseComponentType();
            if (isOurs(target) && !reachable.contains(feature(target))) {
                violation(events, type, "not on the map: " + dependency.getDescription());
            }
        }
    }

    private static boolean isOurs(JavaClass target) {
        return target.getPackageName().startsWith(ROOT + ".");
    }

    /** Flat packages: what stands below a feature is a name of its own and on no map. */
    private static String feature(JavaClass type) {
        return type.getPackageName().substring(ROOT.length() + 1);
    }

    private static void violation(ConditionEvents events, JavaClass type, String message) {
        events.add(SimpleConditionEvent.violated(type, message));
    }
}
