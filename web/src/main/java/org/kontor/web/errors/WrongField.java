package org.kontor.web.errors;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitHint;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The field of the submitted form that a refused rule is about: its id is the name of the value in the rule. */
final class WrongField {
    private WrongField() {}

    /**
     * Marks the field as wrong, as a failed validation does.
     *
     * @return where a message for it belongs; empty if no field that shows has this name
     */
    static Optional<String> mark(FacesContext faces, String name) {
        List<String> places = new ArrayList<>();
        if (!name.isEmpty()) {
            VisitContext shown = VisitContext.createVisitContext(faces, null, EnumSet.of(VisitHint.SKIP_UNRENDERED));
            faces.getViewRoot().visitTree(shown, (context, component) -> {
                if (!(component instanceof UIInput field) || !name.equals(field.getId()) || !isSubmitted(field)) {
                    return VisitResult.ACCEPT;
                }
                mark(faces, field);
                places.add(field.getClientId(faces));
                return VisitResult.COMPLETE;
            });
        }
        return places.stream().findFirst();
    }

    /** With the very text that was typed: a wrong field without one would be written empty. */
    private static void mark(FacesContext faces, UIInput field) {
        Map<String, String> typed = faces.getExternalContext().getRequestParameterMap();
        field.setValid(false);
        field.setSubmittedValue(typed.get(field.getClientId(faces)));
    }

    private static boolean isSubmitted(UIComponent field) {
        for (UIComponent parent = field; parent != null; parent = parent.getParent()) {
            if (parent instanceof UIForm form) {
                return form.isSubmitted();
            }
        }
        return false;
    }
}
