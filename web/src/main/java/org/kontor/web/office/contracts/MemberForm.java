package org.kontor.web.office.contracts;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.kontor.accounts.Member;
import org.kontor.accounts.MemberDetails;
import org.kontor.accounts.Members;
import org.kontor.web.ui.Ids;
import org.kontor.web.ui.Notices;
import org.omnifaces.cdi.Param;

/** Name and mail of a member of a team. */
@Named
@ViewScoped
@SuppressWarnings("serial") // The container's references are serializable proxies.
public class MemberForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Members members;

    @Inject
    private Notices notices;

    @Inject
    @Param
    private String id;

    private long memberId;
    private long accountId;

    @NotBlank
    @Size(max = 120)
    private String name;

    @Size(max = 160)
    private String email;

    @PostConstruct
    void load() {
        Member member = members.find(Ids.parse(id));
        memberId = member.id();
        accountId = member.accountId();
        name = member.name();
        email = member.email();
    }

    public String save() {
        members.change(memberId, new MemberDetails(name, email));
        notices.done("team.changed", name);
        return "/office/contracts/team.xhtml?faces-redirect=true&account=" + accountId;
    }

    public long getAccountId() {
        return accountId;
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
}
