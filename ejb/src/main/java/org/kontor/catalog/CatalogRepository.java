package org.kontor.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kontor.persistence.Listing;
import org.kontor.persistence.Page;
import org.kontor.persistence.PageRequest;

@ApplicationScoped
class CatalogRepository {
    private static final Listing<Product> PRODUCTS = new Listing<>(
            Product.class,
            "p",
            "Product p",
            "",
            "",
            List.of("p.nameGerman", "p.nameEnglish", "p.code"),
            Map.of("code", "p.code", "nameDe", "p.nameGerman", "nameEn", "p.nameEnglish", "kind", "p.kind"),
            "p.kind desc, p.code");

    @PersistenceContext
    private EntityManager em;

    void add(Object entity) {
        em.persist(entity);
    }

    /** Writes what is new, so that other rows can refer to it. */
    void flush() {
        em.flush();
    }

    Optional<Seller> seller(long id) {
        return Optional.ofNullable(em.find(Seller.class, id));
    }

    Optional<Seller> sellerNamed(String name) {
        return em.createQuery("select s from Seller s where s.entity.name = :name", Seller.class)
                .setParameter("name", name)
                .getResultStream()
                .findFirst();
    }

    List<Seller> sellers() {
        return em.createQuery("select s from Seller s order by s.id", Seller.class)
                .getResultList();
    }

    Optional<Location> location(long id) {
        return Optional.ofNullable(em.find(Location.class, id));
    }

    Optional<Location> locationNamed(String name, Seller seller) {
        return em.createQuery("select l from Location l where l.name = :name and l.seller = :seller", Location.class)
                .setParameter("name", name)
                .setParameter("seller", seller)
                .getResultStream()
                .findFirst();
    }

    List<Location> locations() {
        return em.createQuery("select l from Location l join fetch l.seller order by l.name, l.id", Location.class)
                .getResultList();
    }

    List<TaxClass> taxClasses() {
        return em.createQuery(
                        "select distinct t from TaxClass t left join fetch t.rates order by t.code", TaxClass.class)
                .getResultList();
    }

    Optional<TaxClass> taxClass(String code) {
        return em.createQuery("select t from TaxClass t where t.code = :code", TaxClass.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    Optional<Product> product(long id) {
        return Optional.ofNullable(em.find(Product.class, id));
    }

    Product productOfPrice(long priceVersionId) {
        return em.createQuery("select p from Product p join p.prices v where v.id = :price", Product.class)
                .setParameter("price", priceVersionId)
                .getSingleResult();
    }

    Optional<Product> product(String code) {
        return em.createQuery("select p from Product p where p.code = :code", Product.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    Page<Product> products(PageRequest request) {
        return PRODUCTS.page(em, request, Map.of());
    }

    /** Every product with its prices and tax rates in one question, for choices. */
    List<Product> products() {
        return em.createQuery(
                        "select distinct p from Product p left join fetch p.prices order by p.code", Product.class)
                .getResultList();
    }
}
