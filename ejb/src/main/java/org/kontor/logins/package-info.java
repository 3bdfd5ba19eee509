/** How people get a login: a job makes or finds their user in Keycloak, a mail proves that the address is theirs. */
package org.kontor.logins;
