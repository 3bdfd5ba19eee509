package org.kontor.imports;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.kontor.accounts.CustomerType;
import org.kontor.catalog.Location;
import org.kontor.catalog.Product;
import org.kontor.catalog.Seller;

/** What the installation knows by name already, to which the accounts of the files are added as they are read. */
final class Known {
    private final LocalDate today;
    private final Map<String, Product> products = new HashMap<>();
    private final Map<Long, Product> productsById = new HashMap<>();
    private final Map<String, Location> locations = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final Map<String, Seller> sellers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final Map<String, KnownAccount> accounts = new HashMap<>();
    private final Set<String> contracts = new HashSet<>();
    private final Set<String> mandates = new HashSet<>();
    private final Set<String> documents = new HashSet<>();

    /** @param id 0 for one that is only in the files */
    record KnownAccount(long id, CustomerType type) {}

    Known(LocalDate today, List<Product> products, List<Location> locations, List<Seller> sellers) {
        this.today = today;
        products.forEach(product -> this.products.put(product.code(), product));
        products.forEach(product -> productsById.put(product.id(), product));
        locations.forEach(location -> this.locations.put(location.name(), location));
        sellers.forEach(seller -> this.sellers.put(seller.entity().name(), seller));
    }

    LocalDate today() {
        return today;
    }

    Optional<Product> product(String code) {
        return Optional.ofNullable(products.get(code));
    }

    Product product(long id) {
        return productsById.get(id);
    }

    Optional<Location> location(String name) {
        return Optional.ofNullable(locations.get(name));
    }

    /** The only one need not be named. */
    Optional<Seller> seller(String name) {
        return name.isEmpty() && sellers.size() == 1
                ? Optional.of(sellers.values().iterator().next())
                : Optional.ofNullable(sellers.get(name));
    }

    Optional<KnownAccount> account(String number) {
        return Optional.ofNullable(accounts.get(number));
    }

    /**
     * @return whether nobody has the number
     */
    boolean add(String number, KnownAccount account) {
        return accounts.putIfAbsent(number, account) == null;
    }

    boolean addContract(String number) {
        return contracts.add(number);
    }

    boolean addMandate(String creditorId, String reference) {
        return mandates.add(creditorId + " " + reference.toLowerCase(java.util.Locale.ROOT));
    }

    boolean addDocument(long sellerId, String number) {
        return documents.add(sellerId + " " + number);
    }
}
