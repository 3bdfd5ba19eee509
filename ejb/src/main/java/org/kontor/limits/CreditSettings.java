package org.kontor.limits;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.kontor.accounts.CustomerType;
import org.kontor.calendar.BusinessDate;
import org.kontor.identity.Roles;
import org.kontor.money.Money;
import org.kontor.settings.Setting;
import org.kontor.settings.SettingChange;
import org.kontor.settings.SettingValues;
import org.kontor.settings.Settings;
import org.kontor.usage.UsageCredits;

/** How the operator sells on credit: settings, each with its history. */
@Stateless
@RolesAllowed({Roles.OPERATOR, Roles.ACCOUNTANT, Roles.ADMIN, Roles.AUDITOR, Roles.SYSTEM})
public class CreditSettings {
    private static final int SHOWN = 50;
    private static final Setting<Integer> WARN_PERCENT = Setting.number("limits.warnPercent", 80);
    private static final Setting<Money> LOW_BALANCE = new Setting<>("limits.lowBalance", Money.of("20.00"), Money::of);
    private static final List<Setting<?>> ALL = Stream.<Setting<?>>concat(
                    Stream.of(WARN_PERCENT, LOW_BALANCE, UsageCredits.WARN_DAYS),
                    Arrays.stream(CustomerType.values()).map(CreditSettings::limit))
            .toList();

    @Inject
    private Settings settings;

    @Inject
    private BusinessDate businessDate;

    /** Empty text: no limit. */
    private static Setting<String> limit(CustomerType type) {
        return new Setting<>("limits.default." + type, "", CreditSettings::checked);
    }

    private static String checked(String text) {
        return text.isEmpty() ? text : Money.of(text).toString();
    }

    /** As it counts today. */
    @RolesAllowed({Roles.OPERATOR, Roles.ACCOUNTANT, Roles.ADMIN, Roles.AUDITOR, Roles.SYSTEM, Roles.MEMBER})
    public CreditPolicy policy() {
        SettingValues now = settings.on(businessDate.today(), ALL);
        Map<CustomerType, Money> limits = new EnumMap<>(CustomerType.class);
        for (CustomerType type : CustomerType.values()) {
            Optional.of(now.get(limit(type)))
                    .filter(text -> !text.isEmpty())
                    .ifPresent(text -> limits.put(type, Money.of(text)));
        }
        return new CreditPolicy(now.get(WARN_PERCENT), now.get(LOW_BALANCE), now.get(UsageCredits.WARN_DAYS), limits);
    }

    /** It counts from today on; what stays as it is gets no entry in the history. */
    @RolesAllowed(Roles.ADMIN)
    public void change(CreditPolicy changed) {
        set(WARN_PERCENT, Integer.toString(changed.warnPercent()));
        set(LOW_BALANCE, changed.lowBalance().toString());
        set(UsageCredits.WARN_DAYS, Integer.toString(changed.creditWarnDays()));
        for (CustomerType type : CustomerType.values()) {
            set(limit(type), changed.limit(type).map(Money::toString).orElse(""));
        }
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
        Stream<SettingChange> changes = ALL.stream().flatMap(setting -> settings.history(setting).stream());
        return changes.sorted(Comparator.comparing(SettingChange::changedAt).reversed())
                .limit(SHOWN)
                .toList();
    }
}
