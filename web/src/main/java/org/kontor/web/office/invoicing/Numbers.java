package org.kontor.web.office.invoicing;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.kontor.invoicing.InvoiceNumbers;
import org.kontor.invoicing.NumberProof;
import org.kontor.invoicing.SeriesUseRow;

/** The numbers of invoices: which series give them, and the proof that none is missing. */
@Named
@RequestScoped
public class Numbers {
    @Inject
    private InvoiceNumbers numbers;

    private List<NumberProof> proofs;
    private List<SeriesUseRow> uses;

    @PostConstruct
    void load() {
        proofs = numbers.proofs();
        uses = numbers.uses();
    }

    public List<NumberProof> getProofs() {
        return proofs;
    }

    public List<SeriesUseRow> getUses() {
        return uses;
    }
}
