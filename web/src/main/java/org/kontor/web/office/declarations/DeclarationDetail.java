package org.kontor.web.office.declarations;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.kontor.declarations.Candidate;
import org.kontor.declarations.Declaration;
import org.kontor.declarations.DeclarationKind;
import org.kontor.declarations.Declarations;
import org.kontor.declarations.Withdrawal;
import org.kontor.web.shell.Language;
import org.kontor.web.ui.Ids;
import org.kontor.web.ui.Notices;
import org.kontor.web.ui.Texts;
import org.omnifaces.cdi.Param;

/** One declaration, and what a person makes of it: first what it would do, then that. */
@Named
@ViewScoped
@SuppressWarnings("serial") // The container's references are serializable proxies.
public class DeclarationDetail implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Declarations declarations;

    @Inject
    private Notices notices;

    @Inject
    private Language language;

    @Inject
    @Param
    private String id;

    private long declarationId;
    private String contract;
    private LocalDate last;
    private boolean informed = true;
    private boolean asked;
    private String note;
    private boolean courtesyOnly;
    private String judged;
    private boolean paid;
    private String reason;
    private String effect = "";
    private String shown = "";
    private transient Declaration declaration;

    @PostConstruct
    void load() {
        declarationId = Ids.parse(id);
        getDeclaration();
        List<Candidate> found = declaration.isSettled() ? List.of() : getCandidates();
        contract = found.size() == 1 ? found.get(0).number() : null;
        if (contract != null && isWithdrawal()) {
            asked = declarations.known(contract).map(Withdrawal.Facts::asked).orElse(false);
        }
    }

    /** What it would do, by the contract's own rules or by law. */
    public void look() {
        effect = isWithdrawal() ? withdrawal() : cancellation();
        shown = typed();
    }

    private String typed() {
        return contract + " " + last + " " + informed + " " + asked;
    }

    private String cancellation() {
        LocalDate earliest = declarations.end(declarationId, contract);
        last = last == null ? earliest : last;
        return say("declarations.effect.ends", contract, last, earliest);
    }

    private String withdrawal() {
        takeOver();
        Withdrawal.Settlement settlement = declarations.withdrawal(declarationId, contract, facts());
        courtesyOnly = settlement.right() != Withdrawal.Right.GIVEN;
        judged = contract;
        String right = say("declarations.effect." + settlement.right(), settlement.until(), payBackBy());
        return right + " "
                + (courtesyOnly ? say("declarations.effect.choose", contract, settlement.last()) : does(settlement));
    }

    private String does(Withdrawal.Settlement settlement) {
        return settlement
                .owed()
                .map(share -> say("declarations.effect.owed", contract, settlement.last(), share.used(), share.least()))
                .orElseGet(() -> say("declarations.effect.free", contract, settlement.last()));
    }

    private LocalDate payBackBy() {
        return Withdrawal.payBackBy(getDeclaration().receipt().on());
    }

    /** Of a contract that was ordered online no more counts than what is stored with the order. */
    private void takeOver() {
        declarations.known(contract).ifPresent(stored -> {
            informed &= stored.informed();
            asked &= stored.asked();
        });
    }

    private String say(String key, Object... arguments) {
        return Texts.label(key, language.getLocale(), arguments);
    }

    private Withdrawal.Facts facts() {
        return new Withdrawal.Facts(informed, asked);
    }

    /** Only what was shown. */
    public String settle() {
        if (!typed().equals(shown)) {
            look();
            return null;
        }
        if (isWithdrawal()) {
            declarations.withdraw(declarationId, contract, facts());
        } else {
            declarations.cancel(declarationId, contract, last);
        }
        return done();
    }

    /** Of the contract that was shown. */
    public String grant() {
        declarations.grant(declarationId, judged, facts(), new Declarations.Courtesy(paid, reason));
        return done();
    }

    public String decline() {
        declarations.decline(declarationId, note);
        return done();
    }

    public boolean isPaidBack() {
        return isWithdrawal()
                && getDeclaration().outcome().flatMap(Declaration.Outcome::last).isPresent();
    }

    /** When what is paid back comes. */
    public String getRun() {
        boolean courtesy = getDeclaration().outcome().orElseThrow().because().courtesy();
        return courtesy ? say("declarations.run.courtesy") : say("declarations.run", payBackBy());
    }

    private String done() {
        notices.done("declarations.done");
        return "/office/declarations/list.xhtml?faces-redirect=true";
    }

    private boolean isWithdrawal() {
        return getDeclaration().said().kind() == DeclarationKind.WITHDRAWAL;
    }

    public Declaration getDeclaration() {
        if (declaration == null) {
            declaration = declarations.find(declarationId);
        }
        return declaration;
    }

    public List<Candidate> getCandidates() {
        return declarations.candidates(declarationId);
    }

    public boolean isLooked() {
        return !effect.isEmpty();
    }

    /** Whether the law gives no right to withdraw from the contract that was looked at. */
    public boolean isCourtesyOnly() {
        return courtesyOnly;
    }

    public boolean isPaid() {
        return paid;
    }

    public void setPaid(boolean paid) {
        this.paid = paid;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getEffect() {
        return effect;
    }

    public String getContract() {
        return contract;
    }

    public void setContract(String contract) {
        this.contract = contract;
    }

    public LocalDate getLast() {
        return last;
    }

    public void setLast(LocalDate last) {
        this.last = last;
    }

    public boolean isInformed() {
        return informed;
    }

    public void setInformed(boolean informed) {
        this.informed = informed;
    }

    public boolean isAsked() {
        return asked;
    }

    public void setAsked(boolean asked) {
        this.asked = asked;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
