package org.kontor.contracts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.kontor.calendar.Interval;
import org.kontor.letters.LetterWords;

/** How long a contract binds and how it ends, in the sentences that its letter has. Pure. */
public final class TermWords {
    private final LetterWords words;

    TermWords(LetterWords words) {
        this.words = words;
    }

    public TermWords(Locale language) {
        this(new LetterWords(ContractLetter.BUNDLE, language));
    }

    /** Whole sentences, each for itself. */
    public List<String> of(Term term, Optional<Trial> trial) {
        List<String> text = new ArrayList<>();
        if (term instanceof Term.Minimum minimum) {
            text.add(words.text("term.minimum", length(minimum.length()), length(minimum.notice())));
            text.add(renewal(minimum.renewal()));
        } else if (term instanceof Term.Indefinite indefinite) {
            text.add(words.text("term.indefinite", notice(indefinite.notice())));
        }
        trial.ifPresent(days -> text.add(words.text("term.trial", days.last())));
        return text;
    }

    private String renewal(Term.Renewal renewal) {
        if (renewal instanceof Term.GoesOn goesOn) {
            return words.text("term.goesOn", notice(goesOn.notice()));
        }
        return renewal instanceof Term.Again again
                ? words.text("term.again", length(again.length()))
                : words.text("term.ends");
    }

    private String notice(NoticeRule rule) {
        return words.text("notice." + rule.target().name(), length(rule.period()));
    }

    private String length(Interval interval) {
        String key = "length." + interval.unit().name();
        return interval.count() == 1 ? words.text(key) : words.text(key + "S", interval.count());
    }
}
