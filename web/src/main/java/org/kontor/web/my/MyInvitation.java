package org.kontor.web.my;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Optional;
import org.kontor.logins.KeyRefused;
import org.kontor.logins.LoginOffer;
import org.kontor.logins.LoginState;
import org.kontor.logins.MyLogins;
import org.kontor.web.shell.Visitor;
import org.kontor.web.ui.Notices;
import org.omnifaces.cdi.Param;

/** Whoever got the mail says with which login it is: the one that is logged in, also if that may nothing else yet. */
@Named
@ViewScoped
@SuppressWarnings("serial") // The container's references are serializable proxies.
public class MyInvitation implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private MyLogins logins;

    @Inject
    private Visitor visitor;

    @Inject
    private Notices notices;

    @Inject
    @Param(name = "key")
    private String keyParameter;

    private String key;
    private transient LoginOffer offer;

    @PostConstruct
    void load() {
        key = keyParameter;
        offer = find().orElse(null);
    }

    private Optional<LoginOffer> find() {
        try {
            return Optional.of(logins.offer(key));
        } catch (KeyRefused e) {
            return Optional.empty();
        }
    }

    public String link() {
        logins.link(key);
        if (!visitor.isMember()) {
            return "/my/invitation.xhtml?faces-redirect=true";
        }
        notices.done("my.invitation.done");
        return "/my/index.xhtml?faces-redirect=true";
    }

    /** Where the caller stands: {@code OPEN} to confirm, {@code LINKED} or {@code ARRIVED} without a role yet, or {@code OVER}. */
    public String getStep() {
        if (getOffer() != null) {
            return "OPEN";
        }
        Optional<LoginState> linked = visitor.isMember() ? Optional.empty() : logins.linked();
        return linked.map(Enum::name).orElse("OVER");
    }

    public final LoginOffer getOffer() {
        if (offer == null) {
            offer = find().orElse(null);
        }
        return offer;
    }
}
