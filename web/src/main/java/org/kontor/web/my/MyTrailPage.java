package org.kontor.web.my;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ResourceBundle;
import org.kontor.privacy.MyTrail;
import org.kontor.privacy.TrailStep;
import org.kontor.web.shell.Language;
import org.kontor.web.ui.Rows;
import org.kontor.web.ui.Texts;

/** What was done in the member's name, in sentences. */
@Named
@RequestScoped
public class MyTrailPage {
    private static final String PREFIX = "trail.";

    @Inject
    private MyTrail trail;

    @Inject
    private Language language;

    private Rows<TrailStep> rows;

    @PostConstruct
    void load() {
        rows = new Rows<>("", trail::list);
    }

    public Rows<TrailStep> getRows() {
        return rows;
    }

    /** What was done; of what has no words of its own yet, only that something was. */
    public String what(TrailStep step) {
        String key = PREFIX + step.action();
        boolean known = ResourceBundle.getBundle("org.kontor.web.labels", language.getLocale())
                .containsKey(key);
        return Texts.label(known ? key : "trail.other", language.getLocale(), step.about());
    }

    public String who(TrailStep step) {
        boolean unnamed = step.by() == TrailStep.By.COLLEAGUE && step.login().isEmpty();
        return Texts.label(unnamed ? "trailBy.TEAM" : "trailBy." + step.by(), language.getLocale(), step.login());
    }
}
