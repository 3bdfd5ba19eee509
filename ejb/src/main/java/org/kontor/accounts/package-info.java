/** Who pays: customer accounts with their type, address and the logins that may act for them. */
package org.kontor.accounts;
