package org.kontor.notifications;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** This server, and this start of it: a claim of the same server from before is a claim of the dead. */
@ApplicationScoped
class Node {
    private final String name = System.getProperty("jboss.node.name", "node");
    private final String claim = name + "/" + UUID.randomUUID();

    String claim() {
        return claim;
    }

    String anyStart() {
        return name.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "/%";
    }
}
