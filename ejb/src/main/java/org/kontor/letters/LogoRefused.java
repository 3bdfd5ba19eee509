package org.kontor.letters;

import org.kontor.BusinessException;

/** A file that cannot be a logo; the key says why. */
public class LogoRefused extends BusinessException {
    private static final long serialVersionUID = 1L;

    private LogoRefused(String fact, Object... arguments) {
        super("letters." + fact, arguments);
    }

    static LogoRefused noPicture() {
        return new LogoRefused("logoNoPicture");
    }

    static LogoRefused svg() {
        return new LogoRefused("logoSvg");
    }

    static LogoRefused tooManyBytes(int most) {
        return new LogoRefused("logoTooManyBytes", most / 1024 / 1024);
    }

    static LogoRefused tooManyPixels(int most) {
        return new LogoRefused("logoTooManyPixels", most);
    }

    @Override
    public String field() {
        return "logo";
    }
}
