package org.kontor.banking;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.kontor.calendar.BusinessDate;
import org.kontor.catalog.Seller;
import org.kontor.catalog.Sellers;
import org.kontor.identity.Roles;
import org.kontor.money.Money;
import org.kontor.receivables.CreditOffsets;
import org.kontor.settings.Setting;
import org.kontor.settings.SettingChange;
import org.kontor.settings.Settings;

/** How payments are matched and who is told what waits: settings, each with its history. */
@Stateless
@RolesAllowed({Roles.OPERATOR, Roles.ACCOUNTANT, Roles.ADMIN, Roles.AUDITOR, Roles.SYSTEM})
public class BankingSettings {
    private static final int SHOWN = 50;
    private static final Setting<String> ALERT_TO = Setting.text("banking.alert.to", "");
    private static final Setting<String> ALERT_LANGUAGE = Setting.text("banking.alert.language", "de");
    private static final Setting<Integer> WAITING_DAYS = Setting.number("banking.waitingDays", 3);
    private static final Setting<Integer> RELEASE_DAYS = Setting.number("banking.releaseDays", 1);

    @Inject
    private Settings settings;

    @Inject
    private Sellers sellers;

    @Inject
    private BusinessDate businessDate;

    static Setting<Money> tolerance(long sellerId) {
        return new Setting<>("banking.tolerance." + sellerId, Money.ZERO, Money::of);
    }

    /** As they count today. */
    public BankingRules rules() {
        LocalDate today = businessDate.today();
        Map<Long, Money> tolerances = new HashMap<>();
        for (Seller seller : sellers.list()) {
            tolerances.put(seller.id(), settings.on(today, tolerance(seller.id())));
        }
        return new BankingRules(
                BankingRules.addresses(settings.on(today, ALERT_TO)),
                settings.on(today, ALERT_LANGUAGE),
                settings.on(today, WAITING_DAYS),
                settings.on(today, RELEASE_DAYS),
                settings.on(today, CreditOffsets.USE),
                tolerances);
    }

    /** Addresses of those who are told what waits: as set, else the contacts of the sellers. */
    public List<String> recipients() {
        List<String> set = rules().alertTo();
        return set.isEmpty()
                ? sellers.list().stream()
                        .map(seller -> seller.contact().email())
                        .filter(address -> !address.isEmpty())
                        .distinct()
                        .toList()
                : set;
    }

    /** They count from today on; what stays as it is gets no entry in the history. */
    @RolesAllowed(Roles.ADMIN)
    public void change(BankingRules changed) {
        set(ALERT_TO, String.join(" ", changed.alertTo()));
        set(ALERT_LANGUAGE, changed.alertLanguage());
        set(WAITING_DAYS, Integer.toString(changed.waitingDays()));
        set(RELEASE_DAYS, Integer.toString(changed.releaseDays()));
        set(CreditOffsets.USE, changed.creditUse().name());
        changed.tolerances().forEach((seller, tolerance) -> set(tolerance(seller), tolerance.toString()));
    }

    private <T> void set(Setting<T> setting, String value) {
        LocalDate today = businessDate.today();
        if (!settings.on(today, setting).toString().equals(value)) {
            settings.change(setting, value, today);
        }
    }

    /** What was changed and by whom, the newest first. */
    @RolesAllowed({Roles.ADMIN, Roles.AUDITOR})
    public List<SettingChange> history() {
        List<Setting<?>> all =
                new ArrayList<>(List.of(ALERT_TO, ALERT_LANGUAGE, WAITING_DAYS, RELEASE_DAYS, CreditOffsets.USE));
        sellers.list().forEach(seller -> all.add(tolerance(seller.id())));
        Stream<SettingChange> changes = all.stream().flatMap(setting -> settings.history(setting).stream());
        return changes.sorted(Comparator.comparing(SettingChange::changedAt).reversed())
                .limit(SHOWN)
                .toList();
    }
}
