package org.kontor.usage;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.kontor.accounts.Account;
import org.kontor.accounts.Accounts;
import org.kontor.calendar.BusinessDate;
import org.kontor.identity.Roles;
import org.kontor.notifications.Message;
import org.kontor.notifications.Occasion;
import org.kontor.notifications.Outbox;
import org.kontor.persistence.Page;
import org.kontor.persistence.PageRequest;
import org.kontor.settings.Setting;
import org.kontor.settings.Settings;

/** Units that accounts have in advance: what is left of them on any day, and a word before they end. */
@Stateless
@RolesAllowed({Roles.OPERATOR, Roles.ACCOUNTANT, Roles.ADMIN, Roles.AUDITOR, Roles.SYSTEM})
public class UsageCredits {
    /** Days before the end of a credit on which its holder is told; 0 for never. */
    public static final Setting<Integer> WARN_DAYS = Setting.number("usage.creditWarnDays", 14);

    private static final String KIND = "credit-ends";
    private static final int AT_ONCE = 100;

    @Inject
    private CreditRepository credits;

    @Inject
    private Accounts accounts;

    @Inject
    private Settings settings;

    @Inject
    private Outbox outbox;

    @Inject
    private BusinessDate businessDate;

    /**
     * Of an account, also those that are used up or over, product by product in the order of use.
     *
     * @throws org.kontor.accounts.NoSuchAccount if there is none with that id
     */
    public Page<CreditRow> ofAccount(long accountId, PageRequest request) {
        accounts.find(accountId);
        return credits.ofAccount(accountId, businessDate.today(), request);
    }

    /** Of which something was left at the end of a day; filters by name and number of the account. */
    public Page<CreditRow> left(LocalDate day, PageRequest request) {
        return credits.usable(day, request);
    }

    /** Whether somebody is still to be told today. */
    @RolesAllowed(Roles.SYSTEM)
    public boolean isWarningLeft(LocalDate today) {
        return credits.isAnyEnding(today, until(today));
    }

    /**
     * Tells some holders that their credits end; each once, however many nodes do it.
     *
     * @return whether there was any
     */
    @RolesAllowed(Roles.SYSTEM)
    public boolean warn(LocalDate today) {
        List<CreditRow> ending = credits.ending(today, until(today), AT_ONCE);
        for (CreditRow credit : ending) {
            if (credits.warned(credit.id(), today)) {
                outbox.put(message(credit));
            }
        }
        return !ending.isEmpty();
    }

    private LocalDate until(LocalDate today) {
        return today.plusDays(settings.on(today, WARN_DAYS));
    }

    private Message message(CreditRow credit) {
        Account account = accounts.find(credit.account().id());
        Locale language = Locale.forLanguageTag(account.correspondence().language());
        return new Message(
                new Occasion("usage-credit", credit.id(), KIND, "end"),
                account.correspondence().email(),
                language,
                Map.of(
                        "name",
                        account.name(),
                        "product",
                        credit.product().name().in(language),
                        "unit",
                        credit.product().unit().name(),
                        "left",
                        Integer.toString(credit.left()),
                        "last",
                        credit.validity().lastDay().toString()),
                "");
    }
}
