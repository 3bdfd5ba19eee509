package org.kontor.audit;

import java.util.List;

/** How long the trail has to be readable once somebody's data is erased; each has keys of its own. */
enum Keeping {
    /** Nothing that the law keeps hangs on it: invitations, logins, copies of the own data. Until the erasure. */
    BRIEF,
    /** It proves who changed what is kept (§ 146 (4), § 147 (3) AO). What is in doubt is kept. */
    LASTING;

    private static final List<String> WITHOUT_RECORDS = List.of(
            "login.",
            "my.login.",
            "my.data.",
            "my.team.invite",
            "my.team.dismiss",
            "member.admit",
            "member.dismiss",
            "member.change");

    static Keeping of(String action) {
        return WITHOUT_RECORDS.stream().anyMatch(action::startsWith) ? BRIEF : LASTING;
    }
}
