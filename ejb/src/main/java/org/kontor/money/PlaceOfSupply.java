package org.kontor.money;

/** Where a service counts as supplied, which decides the country that taxes it (§ 3a UStG). */
public enum PlaceOfSupply {
    /** Where the property is: desks, offices, meeting rooms (§ 3a (3) Nr. 1 UStG); German tax, whoever pays. */
    PROPERTY,
    /** Where the business that receives it is: virtual office, online services, consulting (§ 3a (2) UStG). */
    RECIPIENT
}
