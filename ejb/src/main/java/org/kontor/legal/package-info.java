/** What the operator has to tell everybody: who he is, what he does with data, on which terms. Versions are kept. */
package org.kontor.legal;
