/** Money that moves by our own order: debits collected and refunds sent by SEPA files, and what comes back of them. */
package org.kontor.payments;
