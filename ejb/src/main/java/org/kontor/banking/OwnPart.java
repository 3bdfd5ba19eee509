package org.kontor.banking;

import java.util.Optional;
import org.kontor.money.Money;

/** What of a payment is a debit or refund of ours. */
record OwnPart(AllocationKind kind, Money amount, Optional<NewAllocation.Target> target, Reason reason) {}
