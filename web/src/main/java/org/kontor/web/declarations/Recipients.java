package org.kontor.web.declarations;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.kontor.declarations.Declarations;
import org.kontor.declarations.Recipient;

/** To whom is declared, and how else they are reached. */
@Named
@RequestScoped
public class Recipients {
    @Inject
    private Declarations declarations;

    private List<Recipient> all;

    public List<Recipient> getAll() {
        if (all == null) {
            all = declarations.recipients();
        }
        return all;
    }
}
