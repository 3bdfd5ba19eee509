package org.kontor.web.ui;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.kontor.accounts.Member;
import org.kontor.orders.TeamChange;
import org.kontor.orders.TeamEffect;

/** A change of a team in two steps: who and when, then what it costs. Only what was shown is recorded. */
public class TeamDialog implements Serializable {
    private static final long serialVersionUID = 1L;

    private final TeamForm form;
    private final long account;
    private final TeamInput input = new TeamInput();
    private HashMap<Long, Integer> seen = new HashMap<>();
    private long member;
    private String memberName = "";
    private String shown = "";
    private String mark = "";
    private int step = 1;

    public TeamDialog(TeamForm form, long account, LocalDate today) {
        this.form = form;
        this.account = account;
        input.setEffective(today);
        input.setLast(today);
    }

    /** It is about somebody who is known. */
    public void concern(Member known, LocalDate today) {
        member = known.id();
        memberName = known.name();
        input.setCostCentre(form == TeamForm.MOVE ? "" : known.nearest(today).costCentre());
    }

    public TeamChange change() {
        return input.change(form, account, member);
    }

    public void show(TeamEffect effect) {
        seen = new HashMap<>(effect.seen());
        shown = change().toString();
        mark = effect.mark();
        step = 2;
    }

    public void back() {
        step = 1;
    }

    /** Whether what is typed now is what was shown. */
    public boolean isShown() {
        return change().toString().equals(shown);
    }

    /** The contracts as they were when the effect was told. */
    public Map<Long, Integer> seen() {
        return Map.copyOf(seen);
    }

    /** Of what was shown. */
    public String mark() {
        return mark;
    }

    public TeamForm form() {
        return form;
    }

    public long account() {
        return account;
    }

    /** Who it is about. */
    public String name() {
        return form == TeamForm.JOIN ? input.getName() : memberName;
    }

    public String getMemberName() {
        return memberName;
    }

    public TeamInput getInput() {
        return input;
    }

    public int getStep() {
        return step;
    }
}
