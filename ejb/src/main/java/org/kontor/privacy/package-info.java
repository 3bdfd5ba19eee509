/** What people can ask about their data: a copy of all of it (Art. 15, 20 GDPR). */
package org.kontor.privacy;
