package org.kontor.web.office.catalog;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.kontor.catalog.Contact;

/** Whom customers may ask, as it is typed. */
public class ContactInput implements Serializable {
    private static final long serialVersionUID = 1L;

    @NotBlank
    @Size(max = 120)
    private String name;

    @NotBlank
    @Size(max = 40)
    private String phone;

    @NotBlank
    @Email
    @Size(max = 160)
    private String email;

    static ContactInput of(Contact contact) {
        ContactInput input = new ContactInput();
        input.name = contact.name();
        input.phone = contact.phone();
        input.email = contact.email();
        return input;
    }

    Contact value() {
        return new Contact(name, phone, email);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }
}
