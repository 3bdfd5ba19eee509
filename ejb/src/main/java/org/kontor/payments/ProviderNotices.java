package org.kontor.payments;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import org.kontor.calendar.TechnicalClock;
import org.kontor.identity.Roles;

/** Takes in what payment providers tell. Anybody may call it: the signature of the provider is the only key. */
@Stateless
@PermitAll
@RunAs(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ProviderNotices {
    @Inject
    @Any
    private Instance<PaymentProvider> providers;

    @Inject
    private OnlinePayments payments;

    @Inject
    private TechnicalClock clock;

    /**
     * Books what the provider tells; told twice it is booked once.
     *
     * @param provider its name, {@code stripe}
     * @throws UntrustedNotice if there is no such provider here, or it did not send this
     */
    public void receive(String provider, String body, String signature) {
        PaymentProvider sender = providers.stream()
                .filter(known -> known.isOn() && known.name().equals(provider))
                .findFirst()
                .orElseThrow(() -> new UntrustedNotice("off"));
        sender.read(body, signature, clock.now()).ifPresent(notice -> payments.settle(provider, notice));
    }
}
