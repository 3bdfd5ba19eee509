package org.kontor.dunning;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.kontor.accounts.Account;
import org.kontor.accounts.CustomerType;
import org.kontor.catalog.Address;
import org.kontor.catalog.BankDetails;
import org.kontor.catalog.Seller;
import org.kontor.catalog.SellerSender;
import org.kontor.letters.LetterSender;

/**
 * Who writes to whom.
 *
 * @param customer number of the account
 * @param address lines of the window
 * @param bank to which is paid
 */
record NoticeParties(String customer, CustomerType type, List<String> address, LetterSender sender, BankDetails bank) {

    static NoticeParties of(Account account, Seller seller, Locale language) {
        Address at = account.address();
        List<String> lines = new ArrayList<>(List.of(account.name()));
        for (String line : List.of(at.street(), at.addition(), at.postCode() + " " + at.city())) {
            if (!line.isBlank()) {
                lines.add(line);
            }
        }
        return new NoticeParties(
                account.number(), account.type(), lines, SellerSender.of(seller, language), seller.bank());
    }
}
