package org.kontor.web.ui;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.kontor.accounts.Joining;
import org.kontor.accounts.LoginRole;
import org.kontor.accounts.MemberDetails;
import org.kontor.orders.TeamChange;
import org.kontor.orders.TeamChange.SeatChoice;

/** What a person typed about a change of a team. */
public class TeamInput implements Serializable {
    private static final long serialVersionUID = 1L;

    @NotBlank
    @Size(max = 120)
    private String name;

    @Email
    @Size(max = 160)
    private String email;

    @Size(max = 50)
    private String costCentre;

    /** Zero for a member without a seat. */
    @NotNull
    private Long contract = 0L;

    private Long product;

    @NotNull
    private LoginRole role = LoginRole.MEMBER;

    @NotNull
    private LocalDate effective;

    @NotNull
    private LocalDate last;

    TeamChange change(TeamForm form, long account, long member) {
        return switch (form) {
            case JOIN ->
                new TeamChange.Join(
                        account, new MemberDetails(name, email), new Joining(effective, costCentre), seat());
            case REJOIN -> new TeamChange.Rejoin(member, new Joining(effective, costCentre), seat());
            case SEAT -> new TeamChange.TakeSeat(member, seat().orElse(null), effective);
            case LEAVE -> new TeamChange.Leave(member, last);
            case MOVE -> new TeamChange.Move(member, new Joining(effective, costCentre));
        };
    }

    private Optional<SeatChoice> seat() {
        return contract == 0 || product == null ? Optional.empty() : Optional.of(new SeatChoice(contract, product));
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getCostCentre() {
        return costCentre;
    }

    public void setCostCentre(String costCentre) {
        this.costCentre = costCentre;
    }

    public LoginRole getRole() {
        return role;
    }

    public void setRole(LoginRole role) {
        this.role = role;
    }

    public Long getContract() {
        return contract;
    }

    public void setContract(Long contract) {
        this.contract = contract;
    }

    public Long getProduct() {
        return product;
    }

    public void setProduct(Long product) {
        this.product = product;
    }

    public LocalDate getEffective() {
        return effective;
    }

    public void setEffective(LocalDate effective) {
        this.effective = effective;
    }

    public LocalDate getLast() {
        return last;
    }

    public void setLast(LocalDate last) {
        this.last = last;
    }
}
