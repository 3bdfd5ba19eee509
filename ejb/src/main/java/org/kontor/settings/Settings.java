package org.kontor.settings;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.kontor.audit.AuditTrail;
import org.kontor.calendar.TechnicalClock;
import org.kontor.identity.Caller;
import org.kontor.identity.Roles;

/** Settings people change while the system runs; each change has a date from which it counts and stays on record. */
@Stateless
@RolesAllowed({Roles.ADMIN, Roles.AUDITOR})
public class Settings {
    @Inject
    private SettingRepository stored;

    @Inject
    private AuditTrail audit;

    @Inject
    private Caller caller;

    @Inject
    private TechnicalClock clock;

    /** The value on a date: the latest change that counts by then, or the setting's default. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public <T> T on(LocalDate date, Setting<T> setting) {
        return on(date, List.of(setting)).get(setting);
    }

    /** As {@link #on(LocalDate, Setting)}, of several at once. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public SettingValues on(LocalDate date, Collection<? extends Setting<?>> settings) {
        return new SettingValues(
                stored.latest(settings.stream().map(Setting::key).toList(), date));
    }

    /**
     * Sets a value from a date on; a second change for the same date counts instead of the first.
     *
     * @throws WrongSettingValue if the setting cannot hold it
     */
    @RolesAllowed(Roles.ADMIN)
    public <T> void change(Setting<T> setting, String value, LocalDate from) {
        try {
            setting.parser().apply(value);
        } catch (IllegalArgumentException e) {
            throw new WrongSettingValue(setting.key(), value);
        }
        stored.add(new SettingChange(setting.key(), from, value, clock.now(), caller.name()));
        audit.record("setting.change", "setting", setting.key(), value + " from " + from);
    }

    /** All changes of a setting, the newest first. */
    public List<SettingChange> history(Setting<?> setting) {
        return stored.history(setting.key());
    }
}
