/** What people declare without logging in: cancellations (§ 312k BGB) and withdrawals (§ 356a BGB), received before all else. */
package org.kontor.declarations;
