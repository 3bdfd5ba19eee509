package org.kontor.notifications;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.kontor.identity.Roles;
import org.kontor.persistence.Page;
import org.kontor.settings.Configuration;

/**
 * Reads the mail that the local stack sent: its mail server delivers nowhere and keeps each message as a file. Refuses
 * everywhere else, where mail belongs to whom it was sent.
 */
@Stateless
@RolesAllowed({Roles.OPERATOR, Roles.ACCOUNTANT, Roles.ADMIN, Roles.AUDITOR})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class LocalMail {
    private static final int LARGEST_PAGE = 100;

    @Inject
    private Configuration configuration;

    /**
     * The newest first.
     *
     * @param first index of the first row, from 0
     * @param size at most this many rows, up to 100
     * @throws NotLocal if this is no local stack with a mail folder
     */
    public Page<LocalMailRow> list(int first, int size) {
        List<Path> files = MailFolder.newestFirst(folder());
        List<LocalMailRow> rows = files.stream()
                .skip(Math.max(0, first))
                .limit(Math.max(1, Math.min(size, LARGEST_PAGE)))
                .map(file -> MailFile.read(file).heading())
                .toList();
        return new Page<>(rows, files.size());
    }

    /**
     * @param id from a row of the list; anything else finds nothing
     * @throws NoSuchMail if there is none with that id
     * @throws NotLocal if this is no local stack with a mail folder
     */
    public OpenedMail open(String id) {
        Path file = MailFolder.file(folder(), id).orElseThrow(() -> new NoSuchMail(id));
        return MailFile.read(file);
    }

    private Path folder() {
        return configuration.mailFolder().filter(Files::isDirectory).orElseThrow(NotLocal::new);
    }
}
