package org.kontor.payments;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Optional;
import org.kontor.identity.Roles;

/** Takes members to the page of a payment provider, outside of any transaction. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OnlineCheckout {
    @Inject
    @Any
    private Instance<PaymentProvider> providers;

    @Inject
    private OnlinePayments payments;

    /** Whether members can pay online. */
    @PermitAll
    public boolean isOffered() {
        return provider().isPresent();
    }

    private Optional<PaymentProvider> provider() {
        return providers.stream().filter(PaymentProvider::isOn).findFirst();
    }

    /**
     * The page on which the caller pays all that is open of a document.
     *
     * @param language {@code de} or {@code en}
     * @param back where the provider sends the payer back to
     * @throws NothingToPay if there is no such document of the caller, or nothing is open of it
     * @throws DebitOnItsWay if it is being collected by direct debit
     * @throws ProviderAway if nobody can pay online now
     */
    @RolesAllowed(Roles.MEMBER)
    public URI pay(String documentNumber, String language, URI back) {
        PaymentProvider provider = provider().orElseThrow(ProviderAway::new);
        OnlinePayment payment = payments.begin(provider.name(), documentNumber);
        CheckoutOrder order = new CheckoutOrder(payment.reference(), payment.amount(), documentNumber, language, back);
        return provider.open(order).page();
    }
}
