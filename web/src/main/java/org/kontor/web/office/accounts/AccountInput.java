package org.kontor.web.office.accounts;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.kontor.accounts.AccountDetails;
import org.kontor.accounts.Billing;
import org.kontor.accounts.BuyerIds;
import org.kontor.accounts.Correspondence;
import org.kontor.accounts.CustomerType;
import org.kontor.accounts.DeliveryWay;
import org.kontor.accounts.LineGroups;
import org.kontor.accounts.PaymentMethod;
import org.kontor.catalog.Address;

/** The fields of the account form as they are typed. */
public class AccountInput implements Serializable {
    private static final long serialVersionUID = 1L;

    @NotNull
    private CustomerType type = CustomerType.BUSINESS;

    @NotBlank
    @Size(max = 120)
    private String name;

    @Size(max = 120)
    private String street;

    @Size(max = 120)
    private String addition;

    @NotBlank
    @Size(max = 12)
    private String postCode;

    @NotBlank
    @Size(max = 80)
    private String city;

    @NotBlank
    @Pattern(regexp = "[A-Za-z]{2}", message = "{country}")
    private String country = "DE";

    @NotBlank
    @Email
    @Size(max = 160)
    private String email;

    @NotBlank
    private String language = "de";

    @NotNull
    private DeliveryWay delivery = DeliveryWay.MAIL;

    @Pattern(regexp = "[A-Za-z]{2}[A-Za-z0-9+* ]{2,16}", message = "{vatId}")
    private String vatId;

    @Size(max = 80)
    private String reference;

    @Size(max = 20)
    private String taxNumber;

    private boolean wantsEInvoices;

    @Size(max = 160)
    private String invoiceEmail;

    @NotNull
    private PaymentMethod payment = PaymentMethod.TRANSFER;

    @NotNull
    @Min(0)
    @Max(28)
    private Integer invoiceDay = 0;

    @NotNull
    private LineGroups groups = LineGroups.NONE;

    static AccountInput of(AccountDetails details) {
        AccountInput input = new AccountInput();
        input.type = details.type();
        input.name = details.name();
        input.takeAddress(details.address());
        input.email = details.correspondence().email();
        input.invoiceEmail = details.correspondence().invoiceEmail();
        input.language = details.correspondence().language();
        input.delivery = details.correspondence().delivery();
        input.vatId = details.ids().vatId();
        input.reference = details.ids().reference();
        input.taxNumber = details.ids().taxNumber();
        input.wantsEInvoices = details.billing().eInvoice();
        input.payment = details.billing().payment();
        input.invoiceDay = details.billing().invoiceDay();
        input.groups = details.billing().groups();
        return input;
    }

    private void takeAddress(Address address) {
        street = address.street();
        addition = address.addition();
        postCode = address.postCode();
        city = address.city();
        country = address.country();
    }

    AccountDetails details() {
        return new AccountDetails(
                type,
                name,
                new Address(street, addition, postCode, city, country),
                new Correspondence(email, invoiceEmail, language, delivery),
                new BuyerIds(vatId, reference, taxNumber),
                new Billing(wantsEInvoices, payment, invoiceDay, groups));
    }

    public String getInvoiceEmail() {
        return invoiceEmail;
    }

    public void setInvoiceEmail(String invoiceEmail) {
        this.invoiceEmail = invoiceEmail;
    }

    public Integer getInvoiceDay() {
        return invoiceDay;
    }

    public void setInvoiceDay(Integer invoiceDay) {
        this.invoiceDay = invoiceDay;
    }

    public LineGroups getGroups() {
        return groups;
    }

    public void setGroups(LineGroups groups) {
        this.groups = groups;
    }

    public String getTaxNumber() {
        return taxNumber;
    }

    public void setTaxNumber(String taxNumber) {
        this.taxNumber = taxNumber;
    }

    public boolean isWantsEInvoices() {
        return wantsEInvoices;
    }

    public void setWantsEInvoices(boolean wantsEInvoices) {
        this.wantsEInvoices = wantsEInvoices;
    }

    public PaymentMethod getPayment() {
        return payment;
    }

    public void setPayment(PaymentMethod payment) {
        this.payment = payment;
    }

    public CustomerType getType() {
        return type;
    }

    public void setType(CustomerType type) {
        this.type = type;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getStreet() {
        return street;
    }

    public void setStreet(String street) {
        this.street = street;
    }

    public String getAddition() {
        return addition;
    }

    public void setAddition(String addition) {
        this.addition = addition;
    }

    public String getPostCode() {
        return postCode;
    }

    public void setPostCode(String postCode) {
        this.postCode = postCode;
    }

    public String getCity() {
        return city;
    }

    public void setCity(String city) {
        this.city = city;
    }

    public String getCountry() {
        return country;
    }

    public void setCountry(String country) {
        this.country = country;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public DeliveryWay getDelivery() {
        return delivery;
    }

    public void setDelivery(DeliveryWay delivery) {
        this.delivery = delivery;
    }

    public String getVatId() {
        return vatId;
    }

    public void setVatId(String vatId) {
        this.vatId = vatId;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }
}
