package org.kontor.web.my;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.kontor.privacy.MyMessages;
import org.kontor.privacy.SentMessage;
import org.kontor.web.ui.Rows;

/** Mails and letters to the member. */
@Named
@RequestScoped
public class MyMessagesPage {
    @Inject
    private MyMessages messages;

    private Rows<SentMessage> rows;

    @PostConstruct
    void load() {
        rows = new Rows<>("", messages::list);
    }

    public Rows<SentMessage> getRows() {
        return rows;
    }

    /** Where it is read; empty if nowhere. */
    public String page(SentMessage sent) {
        if (sent.isMail()) {
            return "/my/message.xhtml?id=" + sent.id();
        }
        return switch (sent.subject().type()) {
            case "invoice" -> "/my/invoice.xhtml?id=" + sent.subject().id();
            case "dunning" -> "/my/reminder-file?id=" + sent.subject().id();
            default -> "/my/contracts.xhtml";
        };
    }
}
