package org.kontor.dunning;

import java.util.Locale;
import org.kontor.accounts.CustomerType;
import org.kontor.accounts.DeliveryWay;
import org.kontor.money.Money;
import org.kontor.notifications.PrintLetter;

/**
 * Who is reminded.
 *
 * @param address of mails
 * @param place of its contract, or of the seller
 * @param credit owed to it and closing nothing
 * @param costs of earlier letters that are still open
 */
record Debtor(
        long accountId,
        CustomerType type,
        String address,
        Locale language,
        DeliveryWay delivery,
        PrintLetter.Recipient recipient,
        Place place,
        Money credit,
        Money costs) {

    /**
     * @param locationId 0 if there is none
     * @param state whose holidays count; may be empty
     */
    record Place(long locationId, String state) {}

    PolicyKey policyKey() {
        return new PolicyKey(type, place.locationId());
    }
}
