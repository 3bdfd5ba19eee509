package org.kontor.catalog;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/** The rules of all products at all locations: two questions, however many there are. */
public final class OfferBooks {
    private static final String PLACES = """
            SELECT p.id, p.code, x.location_id, x.capacity FROM product_place x JOIN product p ON p.id = x.product_id""";
    private static final String NEEDS = """
            SELECT p.code, n.code FROM product_need x JOIN product p ON p.id = x.product_id
              JOIN product n ON n.id = x.needed_id""";

    private final List<Place> places = new ArrayList<>();
    private final List<Need> needs = new ArrayList<>();

    private OfferBooks() {}

    /** A product is to be had at a location, and at others only if they are named too. */
    private record Place(long productId, String product, long location, OptionalInt capacity) {}

    private record Need(String product, String needed) {}

    public static OfferBooks read(Connection connection) throws SQLException {
        OfferBooks books = new OfferBooks();
        try (PreparedStatement statement = connection.prepareStatement(PLACES);
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                Integer capacity = row.getObject(4, Integer.class);
                OptionalInt limit = capacity == null ? OptionalInt.empty() : OptionalInt.of(capacity);
                books.places.add(new Place(row.getLong(1), row.getString(2), row.getLong(3), limit));
            }
        }
        try (PreparedStatement statement = connection.prepareStatement(NEEDS);
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                books.needs.add(new Need(row.getString(1), row.getString(2)));
            }
        }
        return books;
    }

    public OfferBook at(long location) {
        Map<String, OfferBook.Rule> rules = new HashMap<>();
        for (Place place : places) {
            boolean here = place.location() == location;
            if (here || !rules.containsKey(place.product())) {
                rules.put(
                        place.product(),
                        new OfferBook.Rule(
                                place.productId(), here, here ? place.capacity() : OptionalInt.empty(), Set.of()));
            }
        }
        for (Need need : needs) {
            rules.put(
                    need.product(),
                    rules.getOrDefault(need.product(), OfferBook.FREE).needing(need.needed()));
        }
        return new OfferBook(rules);
    }
}
