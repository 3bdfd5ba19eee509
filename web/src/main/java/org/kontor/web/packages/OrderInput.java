package org.kontor.web.packages;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.kontor.accounts.CustomerType;
import org.kontor.accounts.DebitAccount;
import org.kontor.accounts.PaymentMethod;
import org.kontor.orders.OnlineOrder;
import org.kontor.orders.Orderer;
import org.kontor.orders.PublicExtra;
import org.kontor.web.ui.AddressInput;

/** An order as it is typed. What it has to be, the order itself says. */
public class OrderInput {
    private String key;
    private final List<ExtraInput> extras;
    private LocalDate start;
    private CustomerType type;
    private String name;
    private String company;
    private String vatId;
    private String email;
    private final AddressInput address = new AddressInput();
    private PaymentMethod payment;
    private String iban;
    private String holder;
    private boolean terms;
    private boolean early;
    private boolean valueOwed;
    private boolean mandate;

    OrderInput(String key, List<PublicExtra> offered) {
        this.key = key;
        this.extras = offered.stream().map(ExtraInput::new).toList();
    }

    OnlineOrder order(long location, long product, Locale language) {
        OnlineOrder.Choice choice = new OnlineOrder.Choice(location, product, chosen(), start);
        Orderer orderer = new Orderer(type, name, company, vatId, address.value(), email, language);
        Optional<DebitAccount> debit = payment == PaymentMethod.DIRECT_DEBIT
                ? Optional.of(new DebitAccount(iban, "", holder))
                : Optional.empty();
        return new OnlineOrder(choice, orderer, debit);
    }

    private Set<Long> chosen() {
        return extras.stream()
                .filter(ExtraInput::isChosen)
                .map(extra -> extra.getOffer().product().id())
                .collect(Collectors.toSet());
    }

    OnlineOrder.Consents consents() {
        return new OnlineOrder.Consents(terms, early, valueOwed, mandate);
    }

    /** Boxes that were ticked under other words do not count for these. */
    void untick() {
        terms = false;
        early = false;
        valueOwed = false;
        mandate = false;
    }

    /** The same form orders nothing twice. */
    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }

    public List<ExtraInput> getExtras() {
        return extras;
    }

    public LocalDate getStart() {
        return start;
    }

    public void setStart(LocalDate start) {
        this.start = start;
    }

    public CustomerType getType() {
        return type;
    }

    public void setType(CustomerType type) {
        this.type = type;
    }

    public PaymentMethod getPayment() {
        return payment;
    }

    public void setPayment(PaymentMethod payment) {
        this.payment = payment;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getCompany() {
        return company;
    }

    public void setCompany(String company) {
        this.company = company;
    }

    public String getVatId() {
        return vatId;
    }

    public void setVatId(String vatId) {
        this.vatId = vatId;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public AddressInput getAddress() {
        return address;
    }

    public String getIban() {
        return iban;
    }

    public void setIban(String iban) {
        this.iban = iban;
    }

    public String getHolder() {
        return holder;
    }

    public void setHolder(String holder) {
        this.holder = holder;
    }

    public boolean isTerms() {
        return terms;
    }

    public void setTerms(boolean terms) {
        this.terms = terms;
    }

    public boolean isEarly() {
        return early;
    }

    public void setEarly(boolean early) {
        this.early = early;
    }

    public boolean isValueOwed() {
        return valueOwed;
    }

    public void setValueOwed(boolean valueOwed) {
        this.valueOwed = valueOwed;
    }

    public boolean isMandate() {
        return mandate;
    }

    public void setMandate(boolean mandate) {
        this.mandate = mandate;
    }

    /** An extra that can be ticked. */
    public static class ExtraInput {
        private final PublicExtra offer;
        private boolean chosen;

        ExtraInput(PublicExtra offer) {
            this.offer = offer;
        }

        public PublicExtra getOffer() {
            return offer;
        }

        public boolean isChosen() {
            return chosen;
        }

        public void setChosen(boolean chosen) {
            this.chosen = chosen;
        }
    }
}
