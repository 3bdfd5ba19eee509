package org.kontor.payments;

/** An item that a run does not collect, and why. */
record LeftOut(DueItem item, LeftOutReason reason) {}
