package org.kontor.invoicing;

import org.kontor.money.Money;

/** What became of a chunk. */
record ChunkResult(int documents, int parked, Money net, Money gross) {}
