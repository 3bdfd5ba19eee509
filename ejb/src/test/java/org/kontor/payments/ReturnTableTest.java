package org.kontor.payments;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kontor.payments.ReturnTable.Before;

/** The table of the domain, line by line. */
class ReturnTableTest {
    @ParameterizedTest
    @CsvSource({
        "AC01, SUSPENDED, NO,           true,  NEW_ACCOUNT, NONE",
        "AC04, SUSPENDED, NO,           true,  NEW_ACCOUNT, NONE",
        "AC06, SUSPENDED, NO,           true,  NEW_ACCOUNT, NONE",
        "AC13, SUSPENDED, NO,           false, NEW_MANDATE, CUSTOMER_TYPE",
        "AG01, SUSPENDED, NO,           true,  NEW_ACCOUNT, NONE",
        "AG02, STAYS,     AFTER_FIX,    false, NONE,        FIX",
        "AM04, STAYS,     NEXT_PAY_DAY, true,  RETRY,       NONE",
        "AM05, STAYS,     NO,           false, NONE,        CHECK_TWICE",
        "BE05, STAYS,     AFTER_FIX,    false, NONE,        FIX",
        "FF01, STAYS,     AFTER_FIX,    false, NONE,        FIX",
        "FF05, STAYS,     AFTER_FIX,    false, NONE,        FIX",
        "RC01, STAYS,     AFTER_FIX,    false, NONE,        FIX",
        "CNOR, STAYS,     AFTER_FIX,    false, NONE,        FIX",
        "DNOR, STAYS,     AFTER_FIX,    false, NONE,        FIX",
        "MD01, REVOKED,   NO,           true,  CONTACT,     PROVE_MANDATE",
        "MD02, SUSPENDED, AFTER_FIX,    false, NONE,        FIX",
        "MD06, SUSPENDED, NO,           true,  CONTACT,     NONE",
        "MD07, REVOKED,   NO,           false, NONE,        DECEASED",
        "MS02, SUSPENDED, NO,           true,  CONTACT,     NONE",
        "MS03, STAYS,     NEXT_PAY_DAY, true,  RETRY,       NONE",
        "RR01, STAYS,     AFTER_FIX,    false, NONE,        FIX",
        "RR04, STAYS,     AFTER_FIX,    false, NONE,        FIX",
        "SL01, SUSPENDED, NO,           true,  ALLOW,       NONE",
        "TM01, STAYS,     NEXT_DATE,    false, NONE,        NONE",
        "XY99, SUSPENDED, NO,           true,  CONTACT,     UNKNOWN",
        "'',   SUSPENDED, NO,           true,  CONTACT,     UNKNOWN",
    })
    void whatFollowsFromTheFirstReturn(
            String code, MandateEffect mandate, Retry retry, boolean fee, MemberAdvice advice, OperatorTask task) {
        assertThat(ReturnTable.action(ReturnCode.of(code), Before.NOTHING))
                .isEqualTo(new ReturnAction(mandate, retry, fee, advice, task));
    }

    @Test
    void anUnexplainedReturnSuspendsTheSecondTime() {
        ReturnAction second = ReturnTable.action(ReturnCode.MS03, new Before(false, true));
        assertThat(second.mandate()).isEqualTo(MandateEffect.SUSPENDED);
        assertThat(second.retry()).isEqualTo(Retry.NO);
    }

    @Test
    void nothingIsRetriedTwice() {
        for (ReturnCode code : ReturnCode.values()) {
            for (boolean unexplained : new boolean[] {false, true}) {
                ReturnAction action = ReturnTable.action(code, new Before(true, unexplained));
                assertThat(action.isRetriedByItself())
                        .as("retry of a retry after %s", code)
                        .isFalse();
            }
        }
    }

    @Test
    void ourOwnFaultCostsTheMemberNothing() {
        for (ReturnCode code : ReturnCode.values()) {
            ReturnAction action = ReturnTable.action(code, Before.NOTHING);
            if (action.task() == OperatorTask.FIX || action.task() == OperatorTask.CHECK_TWICE) {
                assertThat(action.feeToMember()).as("fee after %s", code).isFalse();
                assertThat(action.advice()).as("mail after %s", code).isEqualTo(MemberAdvice.NONE);
            }
        }
    }
}
