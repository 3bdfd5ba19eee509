package org.kontor.payments;

import static org.kontor.payments.MandateEffect.REVOKED;
import static org.kontor.payments.MandateEffect.STAYS;
import static org.kontor.payments.MandateEffect.SUSPENDED;

/**
 * What follows from which reason (EPC 130-08, EPC 173-14).
 *
 * <p>The bank's fee is claimed from the member unless the return is our own fault: a wrong file, a wrong identifier, a
 * wrong scheme, data of the mandate that we sent wrong, too late. There is one retry and no other.
 */
final class ReturnTable {
    private ReturnTable() {}

    /**
     * What is known of before.
     *
     * @param retried the debit that came back is itself a retry
     * @param unexplained the mandate's last collection came back without a reason, too
     */
    record Before(boolean retried, boolean unexplained) {
        static final Before NOTHING = new Before(false, false);
    }

    static ReturnAction action(ReturnCode code, Before before) {
        return switch (code) {
            case AC01, AC04, AC06, AG01 ->
                new ReturnAction(SUSPENDED, Retry.NO, true, MemberAdvice.NEW_ACCOUNT, OperatorTask.NONE);
            case AC13 ->
                new ReturnAction(SUSPENDED, Retry.NO, false, MemberAdvice.NEW_MANDATE, OperatorTask.CUSTOMER_TYPE);
            case AG02, BE05, FF01, FF05, RC01, CNOR, DNOR, RR01, RR02, RR03, RR04 -> ourFault(STAYS);
            case MD02 -> ourFault(SUSPENDED);
            case AM04 -> noMoney(before.retried());
            case AM05 -> new ReturnAction(STAYS, Retry.NO, false, MemberAdvice.NONE, OperatorTask.CHECK_TWICE);
            case MD01 -> new ReturnAction(REVOKED, Retry.NO, true, MemberAdvice.CONTACT, OperatorTask.PROVE_MANDATE);
            case MD06, MS02 -> new ReturnAction(SUSPENDED, Retry.NO, true, MemberAdvice.CONTACT, OperatorTask.NONE);
            case MD07 -> new ReturnAction(REVOKED, Retry.NO, false, MemberAdvice.NONE, OperatorTask.DECEASED);
            case MS03 -> before.unexplained() ? unexplainedAgain() : noMoney(before.retried());
            case SL01 -> new ReturnAction(SUSPENDED, Retry.NO, true, MemberAdvice.ALLOW, OperatorTask.NONE);
            case TM01 ->
                before.retried()
                        ? ourFault(STAYS)
                        : new ReturnAction(STAYS, Retry.NEXT_DATE, false, MemberAdvice.NONE, OperatorTask.NONE);
            case OTHER -> new ReturnAction(SUSPENDED, Retry.NO, true, MemberAdvice.CONTACT, OperatorTask.UNKNOWN);
        };
    }

    private static ReturnAction ourFault(MandateEffect mandate) {
        return new ReturnAction(mandate, Retry.AFTER_FIX, false, MemberAdvice.NONE, OperatorTask.FIX);
    }

    private static ReturnAction noMoney(boolean retried) {
        return retried
                ? new ReturnAction(STAYS, Retry.NO, true, MemberAdvice.CONTACT, OperatorTask.NONE)
                : new ReturnAction(STAYS, Retry.NEXT_PAY_DAY, true, MemberAdvice.RETRY, OperatorTask.NONE);
    }

    /** German banks hide behind MS03 what their customers would not want told; twice in a row is no accident. */
    private static ReturnAction unexplainedAgain() {
        return new ReturnAction(SUSPENDED, Retry.NO, true, MemberAdvice.CONTACT, OperatorTask.NONE);
    }
}
