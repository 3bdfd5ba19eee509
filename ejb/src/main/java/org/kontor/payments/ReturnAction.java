package org.kontor.payments;

/**
 * What is done about a debit that came back.
 *
 * @param feeToMember whether the bank's fee is claimed from the member; never if the return is our own fault
 * @param task {@link OperatorTask#NONE} if no person has to look
 */
record ReturnAction(MandateEffect mandate, Retry retry, boolean feeToMember, MemberAdvice advice, OperatorTask task) {

    /** Whether somebody says there was no mandate, or the member died: nobody reminds of the claim until that is settled. */
    boolean stopsReminders() {
        return task == OperatorTask.PROVE_MANDATE || task == OperatorTask.DECEASED;
    }

    boolean isRetriedByItself() {
        return retry == Retry.NEXT_PAY_DAY || retry == Retry.NEXT_DATE;
    }
}
