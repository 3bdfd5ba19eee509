/** Late money: what is overdue, who is reminded how, interest, restrictions, and what goes to collectors. */
package org.kontor.dunning;
