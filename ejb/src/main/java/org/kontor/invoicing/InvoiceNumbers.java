package org.kontor.invoicing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.kontor.audit.AuditTrail;
import org.kontor.catalog.Sellers;
import org.kontor.identity.Roles;
import org.kontor.numbering.NumberSeries;

/** The numbers of invoices, cancellations and corrections: their series, and the proof that none is missing. */
@Stateless
@RolesAllowed({Roles.OPERATOR, Roles.ACCOUNTANT, Roles.ADMIN, Roles.AUDITOR})
public class InvoiceNumbers {
    @Inject
    private SeriesUseRepository uses;

    @Inject
    private NumberSeries series;

    @Inject
    private Sellers sellers;

    @Inject
    private AuditTrail audit;

    /** Which series are in use, by seller. Corrections that are not listed share the numbers of invoices. */
    public List<SeriesUseRow> uses() {
        return uses.rows();
    }

    /**
     * From now on documents take their numbers from another series.
     *
     * @param locationId 0 for all locations of the seller
     * @throws org.kontor.numbering.UnknownSeries if there is no such series
     */
    @RolesAllowed(Roles.ADMIN)
    public void use(long sellerId, long locationId, NumberPurpose purpose, long seriesId) {
        sellers.find(sellerId);
        String code = series.find(seriesId).code();
        uses.use(SeriesUseRow.Place.of(sellerId, locationId), purpose, seriesId);
        audit.record("numberSeries.use", "seller", Long.toString(sellerId), purpose + " " + locationId + " " + code);
    }

    /** Each series and year, the newest year first; reads the whole journal. */
    public List<NumberProof> proofs() {
        return uses.proofs();
    }
}
