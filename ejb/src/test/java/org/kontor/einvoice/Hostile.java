package org.kontor.einvoice;

import java.util.List;

/** Names nobody wants to meet in a template. */
final class Hostile {
    static final String LONG =
            "Internationale Gesellschaft für außergewöhnlich ausführliche Firmenbezeichnungen mbH & Co. KGaA, "
                    .repeat(3)
                    .concat("Ende");
    static final String MIXED = "<b>Fett</b> & \"Co\" 😀 שלום עולם مرحبا 中文 \u202Etxt.exe\u0000 ${name} ]]> &amp;";

    static final List<String> NAMES = List.of(
            LONG,
            MIXED,
            "W".repeat(300),
            "<script>alert(1)</script>",
            "${7*7} <#assign x=1> <@letter.page/>",
            "שלום עולם",
            "مرحبا بالعالم",
            "👩‍💻 Jürgen 🏳️‍🌈",
            "中文公司",
            "a\u0000b\u0007c\uD800d",
            "\u202Eesrever",
            "O'Neil \\ 'Söhne' {0} {1}",
            "Zażółć gęślą jaźń ĐĆŽ Ωμέγα Привет");

    private Hostile() {}
}
