package org.kontor.web.declarations;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.kontor.declarations.Declaration;
import org.kontor.declarations.Declarations;
import org.omnifaces.cdi.Param;

/** What somebody declared, to be stored, for who knows its key. */
@Named
@RequestScoped
public class Received {
    @Inject
    private Declarations declarations;

    @Inject
    @Param
    private String key;

    private Declaration declaration;

    static String page(Declaration declaration) {
        return "/declarations/received.xhtml?faces-redirect=true&key=" + declaration.key();
    }

    @PostConstruct
    void load() {
        declaration = declarations.ofKey(key);
    }

    public Declaration getDeclaration() {
        return declaration;
    }
}
