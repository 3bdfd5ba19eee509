package org.kontor.catalog;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;

/** A legal entity of the operator that closes contracts and issues invoices. */
@Entity
public class Seller {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "seller_seq")
    @SequenceGenerator(name = "seller_seq", sequenceName = "seller_seq")
    private Long id;

    @Version
    private int version;

    @Embedded
    private LegalEntity entity;

    @Embedded
    private Address address;

    @Embedded
    private Contact contact;

    @Embedded
    private BankDetails bank;

    @Embedded
    private InvoicingRules invoicing;

    @Embedded
    private SmallBusiness smallBusiness = SmallBusiness.NEVER;

    @Embedded
    private DocumentRules documents = DocumentRules.DEFAULT;

    protected Seller() {}

    Seller(SellerDetails details, InvoicingRules invoicing) {
        change(details);
        this.invoicing = invoicing;
    }

    /** Counts from now on; what was issued keeps the old details. */
    void change(SellerDetails details) {
        entity = details.entity();
        address = details.address();
        contact = details.contact();
        bank = details.bank();
    }

    void invoiceBy(int paymentDays, boolean autoIssue) {
        invoicing = new InvoicingRules(invoicing.numberSeriesId(), paymentDays, autoIssue);
    }

    void isSmallBusiness(SmallBusiness days) {
        smallBusiness = days;
    }

    void documentBy(DocumentRules rules) {
        documents = rules;
    }

    public Long id() {
        return id;
    }

    public LegalEntity entity() {
        return entity;
    }

    public Address address() {
        return address;
    }

    public Contact contact() {
        return contact;
    }

    public BankDetails bank() {
        return bank;
    }

    public InvoicingRules invoicing() {
        return invoicing;
    }

    /** When it charges no VAT (§ 19 UStG). */
    public SmallBusiness smallBusiness() {
        return smallBusiness;
    }

    public DocumentRules documents() {
        return documents;
    }

    /** Name for headings and choices. */
    public String displayName() {
        return entity.tradeName().isEmpty() ? entity.name() : entity.tradeName();
    }
}
