package org.kontor.contracts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.kontor.BusinessException;
import org.kontor.calendar.TechnicalClock;
import org.kontor.jobs.PortionFailed;
import org.kontor.jobs.Work;
import org.kontor.letters.Letter;
import org.kontor.letters.LetterPrinter;

/**
 * Prints contracts and amendments: read, print outside any transaction, store in one. One that two nodes print all the
 * same is stored by the first.
 */
@ApplicationScoped
class ContractLetterWork implements Work {
    private static final int PORTION = 10;
    private static final LetterPrinter PRINTER = new LetterPrinter();

    @Inject
    private ContractLetterQueue queue;

    @Inject
    private ContractLetters letters;

    @Inject
    private TechnicalClock clock;

    @Override
    public String name() {
        return ContractLetterQueue.WORK;
    }

    @Override
    public boolean isLeft(LocalDate businessDate) {
        return queue.isLeft();
    }

    @Override
    public boolean doPortion(LocalDate businessDate) {
        List<ContractLetterQueue.Waiting> portion = queue.due(clock.now(), PORTION);
        portion.forEach(this::print);
        return !portion.isEmpty();
    }

    private void print(ContractLetterQueue.Waiting waiting) {
        try {
            Letter letter = letters.letter(waiting.contractId(), waiting.amendment());
            letters.store(waiting.id(), waiting.contractId(), waiting.amendment(), PRINTER.print(letter));
        } catch (BusinessException | IllegalArgumentException | IllegalStateException e) {
            throw new PortionFailed(waiting.id(), e);
        }
    }
}
