package org.kontor.web.declarations;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import org.kontor.declarations.Declared;
import org.kontor.web.shell.Visitor;

/** What both forms ask for. Nothing is checked before it is sent but what the declaration itself wants. */
public class DeclarationInput {
    private String key = UUID.randomUUID().toString();
    private String name;
    private String customer;
    private String contract;
    private String email;

    /** Whoever is logged in need not type who he is, and whoever comes from a contract, which. */
    static DeclarationInput of(Visitor visitor, HttpServletRequest request) {
        DeclarationInput input = new DeclarationInput();
        if (visitor.isMember()) {
            input.name = visitor.getFullName();
            input.email = visitor.getEmail();
        }
        input.contract = request.getParameter("contract");
        return input;
    }

    Declared.Declarer declarer() {
        return new Declared.Declarer(name, customer, email);
    }

    /** A nonce of the content security policy for the answer: what PrimeFaces wants and its scripts would send. */
    public String getNonce() {
        return Base64.getEncoder().encodeToString(UUID.randomUUID().toString().getBytes(StandardCharsets.US_ASCII));
    }

    /** The same form declares nothing twice. */
    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getCustomer() {
        return customer;
    }

    public void setCustomer(String customer) {
        this.customer = customer;
    }

    public String getContract() {
        return contract;
    }

    public void setContract(String contract) {
        this.contract = contract;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }
}
