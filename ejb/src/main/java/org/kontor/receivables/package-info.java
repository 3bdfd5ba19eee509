/** The debtor ledger: what was invoiced and received, what clears what, and so what is open. */
package org.kontor.receivables;
