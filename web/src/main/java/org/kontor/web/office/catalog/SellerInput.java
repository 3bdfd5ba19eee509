package org.kontor.web.office.catalog;

import java.io.Serializable;
import org.kontor.catalog.Seller;
import org.kontor.catalog.SellerDetails;
import org.kontor.web.ui.AddressInput;

/** The form of a seller, part by part. */
public class SellerInput implements Serializable {
    private static final long serialVersionUID = 1L;

    private final LegalInput legal;
    private final AddressInput address;
    private final ContactInput contact;
    private final BankInput bank;
    private final TermsInput terms;

    SellerInput() {
        legal = new LegalInput();
        address = new AddressInput();
        contact = new ContactInput();
        bank = new BankInput();
        terms = new TermsInput();
    }

    SellerInput(Seller seller) {
        legal = LegalInput.of(seller.entity());
        address = AddressInput.of(seller.address());
        contact = ContactInput.of(seller.contact());
        bank = BankInput.of(seller.bank());
        terms = TermsInput.of(seller);
    }

    SellerDetails details() {
        return new SellerDetails(legal.value(), address.value(), contact.value(), bank.value());
    }

    public LegalInput getLegal() {
        return legal;
    }

    public AddressInput getAddress() {
        return address;
    }

    public ContactInput getContact() {
        return contact;
    }

    public BankInput getBank() {
        return bank;
    }

    public TermsInput getTerms() {
        return terms;
    }
}
