package org.kontor.payments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.kontor.settings.Configuration;

/** Files go into the folder of {@code KONTOR_BANK_DIR}, if there is one. */
@ApplicationScoped
class FolderTransport implements BankTransport {
    @Inject
    private Configuration configuration;

    @Override
    public boolean isConfigured() {
        return configuration.bankFolder().isPresent();
    }

    @Override
    public String prepare(String name, byte[] bytes) {
        return folder().prepare(name, bytes);
    }

    @Override
    public void deliver(String name, String token) {
        folder().deliver(name, token);
    }

    @Override
    public void forget(String name, String token) {
        folder().forget(name, token);
    }

    private BankFolder folder() {
        return new BankFolder(configuration.bankFolder().orElseThrow());
    }
}
