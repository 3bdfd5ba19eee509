package org.kontor.invoicing;

import org.kontor.money.Money;

/** A draft that was left out of its run. */
public record LeftOutRow(long draftId, RunAccount account, Money gross, LeftOut why) {}
