package org.kontor.web.office.dunning;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.kontor.dunning.Channel;
import org.kontor.dunning.Level;
import org.kontor.dunning.Policy;
import org.kontor.letters.LetterText;
import org.kontor.money.Money;

/** A level as it is typed. */
@SuppressWarnings("serial") // Views stay in memory.
public class LevelInput implements Serializable {
    private static final long serialVersionUID = 1L;

    @NotNull
    private Integer days;

    @NotNull
    private Integer payWithin;

    @NotNull
    private Channel channel;

    @NotNull
    private Money fee;

    private boolean interest;
    private boolean flatSum;
    private boolean demand;
    private boolean restricts;
    private String german;
    private String english;

    LevelInput(Level level) {
        days = level.days();
        payWithin = level.payWithin();
        channel = level.channel();
        fee = level.fee();
        interest = level.claims().interest();
        flatSum = level.claims().flatSum();
        demand = level.effects().demand();
        restricts = level.effects().restricts();
        german = level.text().german();
        english = level.text().english();
    }

    /** Those of the policy, and for more of them what is usual. */
    static List<LevelInput> of(Policy policy, Policy usual) {
        List<LevelInput> inputs = new ArrayList<>();
        for (int i = 0; i < usual.levels().size(); i++) {
            inputs.add(new LevelInput(
                    i < policy.levels().size()
                            ? policy.levels().get(i)
                            : usual.levels().get(i)));
        }
        return inputs;
    }

    Level level() {
        return new Level(
                days,
                payWithin,
                channel,
                fee,
                new Level.Claims(interest, flatSum),
                new Level.Effects(demand, restricts),
                new LetterText(german, english));
    }

    /** Whether courts are likely to find the fee too high. */
    public boolean isDoubtful() {
        return fee != null && fee.compareTo(Level.USUAL_FEE) > 0;
    }

    public Integer getDays() {
        return days;
    }

    public void setDays(Integer days) {
        this.days = days;
    }

    public Integer getPayWithin() {
        return payWithin;
    }

    public void setPayWithin(Integer payWithin) {
        this.payWithin = payWithin;
    }

    public Channel getChannel() {
        return channel;
    }

    public void setChannel(Channel channel) {
        this.channel = channel;
    }

    public Money getFee() {
        return fee;
    }

    public void setFee(Money fee) {
        this.fee = fee;
    }

    public boolean isInterest() {
        return interest;
    }

    public void setInterest(boolean interest) {
        this.interest = interest;
    }

    public boolean isFlatSum() {
        return flatSum;
    }

    public void setFlatSum(boolean flatSum) {
        this.flatSum = flatSum;
    }

    public boolean isDemand() {
        return demand;
    }

    public void setDemand(boolean demand) {
        this.demand = demand;
    }

    public boolean isRestricts() {
        return restricts;
    }

    public void setRestricts(boolean restricts) {
        this.restricts = restricts;
    }

    public String getGerman() {
        return german;
    }

    public void setGerman(String german) {
        this.german = german;
    }

    public String getEnglish() {
        return english;
    }

    public void setEnglish(String english) {
        this.english = english;
    }
}
