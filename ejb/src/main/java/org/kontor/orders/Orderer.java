package org.kontor.orders;

import java.util.Locale;
import java.util.regex.Pattern;
import org.kontor.accounts.BuyerIds;
import org.kontor.accounts.CustomerType;
import org.kontor.catalog.Address;
import org.kontor.catalog.Input;

/**
 * Who orders, as he says himself. Nobody is looked for: whoever has an account already gets another one.
 *
 * @param type {@code CONSUMER} or {@code BUSINESS}; the law decides by it
 * @param name of the person
 * @param company that pays; empty for the person, as freelancers are
 * @param vatId may be empty
 * @param address of the invoices, with a street
 * @param email where the confirmation goes
 * @param language of the order and all that follows
 */
public record Orderer(
        CustomerType type, String name, String company, String vatId, Address address, String email, Locale language) {
    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_EMAIL = 160;
    private static final Pattern EMAIL =
            Pattern.compile("[^@\\s<>\"(),:;\\\\]{1,64}@[^@\\s<>\"(),:;\\\\]+\\.[^@\\s<>\"(),:;\\\\]+");

    /**
     * @throws UnseenCharacters if a text has line breaks
     * @throws UnusableEmail if no mail can be sent to the address
     * @throws org.kontor.BusinessException that names what is missing, too long or wrong
     */
    public Orderer {
        Input.required(type, "type");
        if (type != CustomerType.CONSUMER && type != CustomerType.BUSINESS) {
            throw new org.kontor.catalog.MissingValue("type");
        }
        boolean business = type == CustomerType.BUSINESS;
        name = Input.required(UnseenCharacters.check(name, "name"), LONGEST_NAME, "name");
        company = business ? Input.optional(UnseenCharacters.check(company, "company"), LONGEST_NAME, "company") : "";
        vatId = business ? new BuyerIds(vatId, "").vatId() : "";
        Input.required(address, "street");
        check(address);
        email = Input.required(UnseenCharacters.check(email, "email"), LONGEST_EMAIL, "email");
        if (!EMAIL.matcher(email).matches()) {
            throw new UnusableEmail();
        }
        language = "de".equals(language.getLanguage()) ? Locale.GERMAN : Locale.ENGLISH;
    }

    private static void check(Address address) {
        Input.required(UnseenCharacters.check(address.street(), "street"), LONGEST_NAME, "street");
        UnseenCharacters.check(address.addition(), "addition");
        UnseenCharacters.check(address.postCode(), "postCode");
        UnseenCharacters.check(address.city(), "city");
    }

    /** Who pays: the company, or the person. */
    public String payer() {
        return company.isEmpty() ? name : company;
    }

    boolean isConsumer() {
        return type == CustomerType.CONSUMER;
    }
}
