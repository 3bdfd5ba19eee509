package org.kontor.bank;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * A line of an account.
 *
 * @param amount above zero came in
 * @param batch which file of the customer it is; its ids are empty if it is none
 * @param details may be empty: then the file of details tells them, or nothing does
 */
record Line(
        String reference,
        LocalDate on,
        BigDecimal amount,
        Code code,
        BatchTold batch,
        List<Detail> details,
        String info) {

    /**
     * @param domain as PMNT-RDDT-ESDD
     * @param gvc Geschäftsvorfallcode
     */
    record Code(String domain, String gvc) {
        static final Code CREDIT_TRANSFER = new Code("PMNT-RCDT-ESCT", "166");
        static final Code TRANSFER_OUT = new Code("PMNT-ICDT-ESCT", "116");
        static final Code SINGLE_DEBIT = new Code("PMNT-IDDT-ESDD", "171");
        static final Code DEBIT_BATCH = new Code("PMNT-IDDT-ESDD", "192");
        static final Code RETURN = new Code("PMNT-IDDT-UPDD", "109");
        static final Code FEE = new Code("PMNT-MDOP-CHRG", "808");
        static final Code TRANSFER_BACK = new Code("PMNT-RCDT-RRTN", "159");
    }

    record BatchTold(String messageId, String pmtInfId, int count) {
        static final BatchTold NONE = new BatchTold("", "", 0);
    }

    /**
     * A payment in it.
     *
     * @param name and {@code iban} of the other side
     */
    record Detail(
            String endToEndId,
            String mandate,
            BigDecimal amount,
            String name,
            String iban,
            String purpose,
            Back back) {}

    /**
     * Why it came back; its code is empty if it did not.
     *
     * @param original what was paid in the first place
     * @param fee in the amount of the line
     */
    record Back(String code, String info, BigDecimal original, BigDecimal fee) {
        static final Back NONE = new Back("", "", BigDecimal.ZERO, BigDecimal.ZERO);

        boolean isBack() {
            return !code.isEmpty();
        }
    }
}
