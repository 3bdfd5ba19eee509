package org.kontor.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class MemberRepository {
    @PersistenceContext
    private EntityManager em;

    void add(Member member) {
        em.persist(member);
        // A seat taken in the same transaction is read by plain SQL.
        em.flush();
    }

    Optional<Member> find(long id) {
        return Optional.ofNullable(em.find(Member.class, id));
    }

    Optional<Member> lock(long id) {
        return Optional.ofNullable(em.find(Member.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    List<Member> ofAccount(long accountId) {
        return em.createQuery(
                        "select distinct m from Member m left join fetch m.stays where m.accountId = :account"
                                + " order by m.name, m.id",
                        Member.class)
                .setParameter("account", accountId)
                .getResultList();
    }
}
