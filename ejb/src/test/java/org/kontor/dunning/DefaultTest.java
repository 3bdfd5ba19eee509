package org.kontor.dunning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kontor.accounts.CustomerType;
import org.kontor.receivables.BlockKind;

class DefaultTest {

    // Due date of the contract: the next day, after a Saturday, Sunday or holiday as due date the day after the next
    // working day (§ 193 BGB). The day of default itself may be any day.
    @ParameterizedTest
    @CsvSource({
        "SN, 2026-05-15, 2026-05-16",
        "SN, 2026-05-14, 2026-05-16", // Ascension Day
        "SN, 2026-05-01, 2026-05-05", // Friday and holiday
        "SN, 2026-10-03, 2026-10-06", // Saturday and holiday
        "SN, 2026-10-31, 2026-11-03", // Reformation Day, Saturday
        "SN, 2026-11-18, 2026-11-20", // Repentance Day
        "BE, 2026-11-18, 2026-11-19",
        "BE, 2027-03-08, 2027-03-10", // Women's Day
        "SN, 2027-03-08, 2027-03-09",
        "BY, 2027-01-06, 2027-01-08", // Epiphany
        "SN, 2027-01-06, 2027-01-07",
        "NW, 2026-06-04, 2026-06-06", // Corpus Christi
        "SN, 2026-06-04, 2026-06-05",
        "SN, 2026-12-25, 2026-12-29",
        "SN, 2027-03-26, 2027-03-31", // Good Friday
        "SN, 2027-05-17, 2027-05-19", // Whit Monday
        "TH, 2027-09-20, 2027-09-22", // Children's Day
        "SN, 2027-09-20, 2027-09-21",
        "SN, 2028-02-29, 2028-03-01"
    })
    void beginsTheDayAfterADateOfTheContract(String state, String due, String since) {
        Claim claim = AClaim.due(due).byContract().neverReceived().build();

        Default found = Default.of(claim, CustomerType.CONSUMER, state).orElseThrow();

        assertThat(found.since()).isEqualTo(since);
        assertThat(found.interestFrom()).isEqualTo(since);
        assertThat(found.ground()).isEqualTo(Default.Ground.DATE);
    }

    // 30 days after due date and receipt; the last day moves to the next working day.
    @ParameterizedTest
    @CsvSource({
        "SN, 2026-10-01, 2026-10-01, 2026-11-03", // the golden case: day 30 is Saturday 31 October
        "BE, 2026-10-01, 2026-10-01, 2026-11-03",
        "SN, 2026-10-01, 2026-10-02, 2026-11-03", // Sunday 1 November
        "SN, 2026-10-01, 2026-10-03, 2026-11-03", // Monday 2 November
        "SN, 2026-09-03, 2026-09-03, 2026-10-06",
        "SN, 2026-10-19, 2026-10-19, 2026-11-20", // ends on Repentance Day in Saxony
        "BE, 2026-10-19, 2026-10-19, 2026-11-19",
        "BY, 2026-12-07, 2026-12-07, 2027-01-08",
        "SN, 2026-12-07, 2026-12-07, 2027-01-07",
        "SN, 2026-11-25, 2026-11-25, 2026-12-29",
        "SN, 2027-02-24, 2027-02-24, 2027-03-31",
        "HE, 2026-05-05, 2026-05-05, 2026-06-06",
        "SN, 2026-05-05, 2026-05-05, 2026-06-05",
        "BE, 2027-02-05, 2027-02-05, 2027-03-10",
        "SN, 2027-02-05, 2027-02-05, 2027-03-09",
        "SN, 2027-04-06, 2027-04-06, 2027-05-08",
        "SN, 2028-01-31, 2028-01-31, 2028-03-02", // a leap year
        "SN, 2026-05-15, 2026-05-04, 2026-06-16", // received before it was due
        "SN, 2026-05-15, 2026-06-01, 2026-07-02", // and after
        "SN, 2026-10-03, 2026-09-20, 2026-11-05", // the due date moves first
        "BY, 2026-07-15, 2026-07-15, 2026-08-15",
        "SN, 2026-12-31, 2026-12-31, 2027-02-02"
    })
    void beginsThirtyDaysAfterDueDateAndReceipt(String state, String due, String received, String since) {
        Claim claim = AClaim.due(due).receivedOn(received).build();

        Default found = Default.of(claim, CustomerType.BUSINESS, state).orElseThrow();

        assertThat(found.since()).isEqualTo(since);
        assertThat(found.ground()).isEqualTo(Default.Ground.THIRTY_DAYS);
    }

    @ParameterizedTest
    @CsvSource({
        "CONSUMER, false, ''",
        "CONSUMER, true, 2026-11-03",
        "BUSINESS, false, 2026-11-03",
        "PUBLIC, false, 2026-11-03",
        "NONPROFIT, false, 2026-11-03"
    })
    void tellsConsumersOfTheThirtyDays(CustomerType debtor, boolean notice, String since) {
        AClaim claim = AClaim.due("2026-10-01");
        Claim built = notice ? claim.withNotice().build() : claim.build();

        assertThat(Default.of(built, debtor, "SN")
                        .map(found -> found.since().toString())
                        .orElse(""))
                .isEqualTo(since);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-15, 2026-05-18, 2026-05-18, 2026-05-19",
        "2026-05-15, 2026-05-16, 2026-05-16, 2026-05-17",
        "2026-05-15, 2026-06-20, 2026-06-16, 2026-06-16", // the 30 days were over before
        "2026-05-15, 2026-05-15, 2026-06-16, 2026-06-16", // not due yet
        "2026-05-15, 2026-05-02, 2026-06-16, 2026-06-16", // long before
        "2026-10-03, 2026-10-05, 2026-11-05, 2026-11-05", // due on Monday only
        "2026-10-03, 2026-10-06, 2026-10-06, 2026-10-07"
    })
    void beginsWhenAReminderArrives(String due, String reminded, String since, String interestFrom) {
        Claim claim = AClaim.due(due).withNotice().told(1, reminded).build();

        Default found = Default.of(claim, CustomerType.CONSUMER, "SN").orElseThrow();

        assertThat(found.since()).isEqualTo(since);
        assertThat(found.interestFrom()).isEqualTo(interestFrom);
    }

    @Test
    void doesNotBeginByAFriendlyReminderOrOneThatNeverArrived() {
        Claim claim = AClaim.due("2026-05-15")
                .told(0, "2026-05-20")
                .toldWithoutProof(1, "2026-06-01")
                .build();

        assertThat(Default.of(claim, CustomerType.CONSUMER, "SN")).isEmpty();
    }

    @Test
    void doesNotBeginWithoutReceipt() {
        Claim claim = AClaim.due("2026-05-15").neverReceived().withNotice().build();

        assertThat(Default.of(claim, CustomerType.BUSINESS, "SN")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "PENDING_DEBIT, 2026-05-10, 2026-06-01, 2026-06-01",
        "RETRY, 2026-05-16, 2026-05-20, 2026-05-20",
        "PENDING_DEBIT, 2026-05-01, 2026-05-16, 2026-05-16", // over by then
        "PENDING_DEBIT, 2026-05-17, 2026-06-01, 2026-05-16", // began later
        "DISPUTE, 2026-05-10, 2026-06-01, 2026-05-16", // does not keep from default
        "PENDING_DEBIT, 2026-05-10, 9999-12-31, 9999-12-31" // ours to collect until somebody does
    })
    void doesNotBeginWhileTheMoneyIsOursToCollect(BlockKind kind, String from, String until, String since) {
        Claim claim = AClaim.due("2026-05-15")
                .byContract()
                .neverReceived()
                .stopped(kind, from, until)
                .build();

        assertThat(Default.of(claim, CustomerType.BUSINESS, "SN").orElseThrow().since())
                .isEqualTo(since);
    }

    @Test
    void waitsForOneDebitAfterTheOther() {
        Claim claim = AClaim.due("2026-05-15")
                .byContract()
                .stopped(BlockKind.PENDING_DEBIT, "2026-05-10", "2026-05-20")
                .stopped(BlockKind.RETRY, "2026-05-20", "2026-06-02")
                .build();

        assertThat(Default.of(claim, CustomerType.BUSINESS, "SN").orElseThrow().since())
                .isEqualTo("2026-06-02");
    }
}
