package org.kontor.einvoice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import org.kontor.BusinessException;
import org.kontor.calendar.TechnicalClock;
import org.kontor.invoicing.InvoiceContent;
import org.kontor.invoicing.Invoices;
import org.kontor.jobs.PortionFailed;
import org.kontor.jobs.Work;

/**
 * Renders issued invoices: read, render outside any transaction, store in one.
 *
 * <p>Nothing is claimed, because a claim would have to outlive the rendering. Workers of a node take different invoices,
 * nodes start at random places; an invoice that two nodes render all the same is stored by the first.
 */
@ApplicationScoped
class RenderingWork implements Work {
    private static final int PORTION = 10;
    private static final int LOOK_AT = 50 * PORTION;

    private final Set<Long> inHand = new HashSet<>();

    @Inject
    private RenderingQueue queue;

    @Inject
    private Invoices invoices;

    @Inject
    private InvoiceRenderer renderer;

    @Inject
    private LetterheadCache letterheads;

    @Inject
    private ProvenShapes shapes;

    @Inject
    private InvoiceArchive archive;

    @Inject
    private TechnicalClock clock;

    @Override
    public String name() {
        return RenderingQueue.WORK;
    }

    @Override
    public int workers() {
        return Runtime.getRuntime().availableProcessors();
    }

    @Override
    public boolean isLeft(LocalDate businessDate) {
        return queue.isLeft();
    }

    @Override
    public boolean doPortion(LocalDate businessDate) {
        List<Long> portion = take();
        try {
            render(portion);
        } finally {
            giveBack(portion);
        }
        return !portion.isEmpty();
    }

    private synchronized List<Long> take() {
        List<Long> free = new ArrayList<>(queue.due(clock.now(), LOOK_AT + inHand.size()));
        free.removeAll(inHand);
        int start = free.size() <= PORTION ? 0 : ThreadLocalRandom.current().nextInt(free.size() - PORTION);
        List<Long> taken = List.copyOf(free.subList(start, Math.min(start + PORTION, free.size())));
        inHand.addAll(taken);
        return taken;
    }

    private synchronized void giveBack(List<Long> portion) {
        portion.forEach(inHand::remove);
    }

    /** One that fails does not keep the others: they are stored before its failure is told. */
    private void render(List<Long> portion) {
        List<RenderedInvoice> rendered = new ArrayList<>();
        Optional<PortionFailed> failure = Optional.empty();
        for (Long id : portion) {
            try {
                rendered.add(rendered(id));
            } catch (PortionFailed failed) {
                failure = Optional.of(failed);
            }
        }
        archive.store(rendered);
        failure.ifPresent(failed -> {
            throw failed;
        });
    }

    private RenderedInvoice rendered(long id) {
        InvoiceContent content = content(id);
        try {
            RenderedInvoice rendered = renderer.render(id, content, letterheads.of(id));
            // What is wrong is parked for a person; its mail waits, because its document is not stored.
            RenderedCheck.check(content, rendered, invoices.inLedger(id));
            shapes.prove(content, rendered);
            return rendered;
        } catch (RuntimeException e) {
            throw new PortionFailed(id, e);
        }
    }

    /** A database that is away is nobody's failure and passes through; the dispatcher comes back. */
    private InvoiceContent content(long id) {
        try {
            return invoices.content(id);
        } catch (BusinessException e) {
            throw new PortionFailed(id, e);
        }
    }
}
