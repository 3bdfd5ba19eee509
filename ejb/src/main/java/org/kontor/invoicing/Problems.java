package org.kontor.invoicing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.kontor.invoicing.DraftProblem.Place;

/** Collects what is wrong with a draft, all of it and not only the first. */
final class Problems {
    private final List<DraftProblem> found = new ArrayList<>();

    /** What is told from now on is mended there. */
    At at(Place place, long id) {
        return new At(place, id);
    }

    List<DraftProblem> found() {
        return List.copyOf(found);
    }

    /** A place where things can be mended. */
    final class At {
        private final Place place;
        private final long id;

        private At(Place place, long id) {
            this.place = place;
            this.id = id;
        }

        void missingIfBlank(String field, String value) {
            unless(!value.isBlank(), field, "invoice.missing." + field);
        }

        /** Blank is missing, else it must be right. */
        void wrongUnless(String field, String value, boolean right) {
            missingIfBlank(field, value);
            unless(value.isBlank() || right, field, "invoice.wrong." + field, value);
        }

        void unless(boolean holds, String field, String key, Object... arguments) {
            if (!holds) {
                List<String> texts = Stream.of(arguments).map(String::valueOf).toList();
                found.add(new DraftProblem(field, key, texts, place, id));
            }
        }
    }
}
