package org.kontor.dunning;

import org.kontor.money.Money;

/** What letters told about a claim before. */
record ClaimFacts(String number, Money interestClaimed, boolean flatSumClaimed) {}
