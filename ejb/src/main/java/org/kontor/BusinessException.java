package org.kontor;

import jakarta.ejb.ApplicationException;
import java.util.List;

/**
 * A rule of the business said no. The caller's transaction rolls back; pages show the message at the field or on top,
 * the API answers with an RFC 9457 problem.
 *
 * <p>Subclasses carry the fact in their name. The key and the arguments are looked up in the {@code messages} bundle, so
 * that the same refusal reads well in German and English.
 */
@ApplicationException(rollback = true)
public abstract class BusinessException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient List<Object> arguments;

    /**
     * @param key message key, the same as the name of the rule: {@code contract.endBeforeStart}
     * @param arguments values for the placeholders of the message, in order
     */
    protected BusinessException(String key, Object... arguments) {
        super(key + " " + List.of(arguments));
        this.key = key;
        this.arguments = List.of(arguments);
    }

    public String key() {
        return key;
    }

    /**
     * Name of the value that the rule is about, the same as that of its field in forms: {@code postCode}; empty if the
     * rule is about no single value.
     */
    public String field() {
        return "";
    }

    /** Values for the message's placeholders; empty when the exception crossed a process. */
    public List<Object> arguments() {
        return arguments == null ? List.of() : arguments;
    }
}
