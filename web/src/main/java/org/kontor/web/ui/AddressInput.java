package org.kontor.web.ui;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.kontor.catalog.Address;

/** The fields of an address as they are typed. */
public class AddressInput implements Serializable {
    private static final long serialVersionUID = 1L;

    @Size(max = 120)
    private String street;

    @Size(max = 120)
    private String addition;

    @NotBlank
    @Size(max = 12)
    private String postCode;

    @NotBlank
    @Size(max = 80)
    private String city;

    @NotBlank
    @Pattern(regexp = "[A-Za-z]{2}", message = "{country}")
    private String country = "DE";

    public static AddressInput of(Address address) {
        AddressInput input = new AddressInput();
        input.street = address.street();
        input.addition = address.addition();
        input.postCode = address.postCode();
        input.city = address.city();
        input.country = address.country();
        return input;
    }

    /** As a value that checks itself. */
    public Address value() {
        return new Address(street, addition, postCode, city, country);
    }

    public String getStreet() {
        return street;
    }

    public void setStreet(String street) {
        this.street = street;
    }

    public String getAddition() {
        return addition;
    }

    public void setAddition(String addition) {
        this.addition = addition;
    }

    public String getPostCode() {
        return postCode;
    }

    public void setPostCode(String postCode) {
        this.postCode = postCode;
    }

    public String getCity() {
        return city;
    }

    public void setCity(String city) {
        this.city = city;
    }

    public String getCountry() {
        return country;
    }

    public void setCountry(String country) {
        this.country = country;
    }
}
