package org.kontor.settings;

import org.kontor.BusinessException;

/** A setting cannot hold the value. */
public class WrongSettingValue extends BusinessException {
    private static final long serialVersionUID = 1L;

    public WrongSettingValue(String key, String value) {
        super("settings.wrongValue", key, value);
    }
}
