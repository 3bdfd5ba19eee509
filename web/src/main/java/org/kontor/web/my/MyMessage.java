package org.kontor.web.my;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.kontor.notifications.MessageRow;
import org.kontor.notifications.WrittenMessage;
import org.kontor.privacy.MyMessages;
import org.kontor.web.errors.MissingException;
import org.kontor.web.ui.Ids;
import org.omnifaces.cdi.Param;

/** A mail to the member; of somebody else's there is none. */
@Named
@RequestScoped
public class MyMessage {
    @Inject
    private MyMessages messages;

    @Inject
    @Param
    private String id;

    private WrittenMessage message;

    @PostConstruct
    void load() {
        message = messages.read(Ids.parse(id)).orElseThrow(() -> new MissingException("The mail"));
    }

    public MessageRow getRow() {
        return message.row();
    }

    public String getText() {
        return message.text();
    }
}
