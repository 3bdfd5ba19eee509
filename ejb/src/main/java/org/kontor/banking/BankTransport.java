package org.kontor.banking;

import java.util.List;
import java.util.Optional;

/** How statements come from a bank without a person: a folder today; EBICS (order C53) goes here. */
interface BankTransport {

    /** What is there and whole, the oldest first; a portion at most. Nothing is taken away yet. */
    List<Delivery> next();

    /** A file of a bank. What is fetched twice because of a kill is booked once all the same. */
    interface Delivery {

        ReceivedFile read();

        /** Of which account it tells, if its place or its name says so: an IBAN without blanks. */
        Optional<String> account();

        /** It is dealt with and comes no more. */
        void done(boolean taken);
    }
}
