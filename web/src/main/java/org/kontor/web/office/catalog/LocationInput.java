package org.kontor.web.office.catalog;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.kontor.catalog.Location;
import org.kontor.web.ui.AddressInput;

/** The fields of a location as they are typed. */
public class LocationInput implements Serializable {
    private static final long serialVersionUID = 1L;

    @NotBlank
    @Size(max = 80)
    private String name;

    @NotBlank
    private String state;

    private AddressInput address = new AddressInput();

    static LocationInput of(Location location) {
        LocationInput input = new LocationInput();
        input.name = location.name();
        input.state = location.state();
        input.address = AddressInput.of(location.address());
        return input;
    }

    public AddressInput getAddress() {
        return address;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state;
    }
}
