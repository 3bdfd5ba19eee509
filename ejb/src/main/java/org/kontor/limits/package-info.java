/** How much accounts may owe, and what they may still buy from their balance: limits, exemptions, and where they stand. */
package org.kontor.limits;
