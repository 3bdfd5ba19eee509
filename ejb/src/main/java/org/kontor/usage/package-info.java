/** What was used: metered records, what contracts include of them, credits, and what the rest costs. */
package org.kontor.usage;
