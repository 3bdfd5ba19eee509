package org.kontor.web.office.privacy;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.kontor.logins.LoginRemovals;
import org.kontor.privacy.ErasurePlan;
import org.kontor.privacy.ErasureProof;
import org.kontor.privacy.ErasureRequest;
import org.kontor.privacy.Erasures;
import org.kontor.web.ui.Ids;
import org.kontor.web.ui.Notices;
import org.omnifaces.cdi.Param;

/** One request to erase, what the law keeps, and the answer. */
@Named
@ViewScoped
@SuppressWarnings("serial") // The container's references are serializable proxies.
public class ErasureDetail implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Erasures erasures;

    @Inject
    private LoginRemovals removals;

    @Inject
    private Notices notices;

    @Inject
    @Param
    private String id;

    private long requestId;
    private String answer;
    private transient ErasureRequest request;
    private transient ErasurePlan plan;
    private transient ErasureProof proof;

    @PostConstruct
    void load() {
        requestId = Ids.parse(id);
        getRequest();
    }

    public String erase() {
        erasures.erase(requestId, answer);
        notices.done("erasure.done");
        return page();
    }

    public String refuse() {
        erasures.refuse(requestId, answer);
        notices.done("erasure.refused");
        return page();
    }

    /** A person deleted the user in Keycloak. */
    public String deleted(long removal) {
        removals.deletedByHand(removal);
        notices.done("erasure.user.gone");
        return page();
    }

    /** A person saw that the user is needed. */
    public String kept(long removal) {
        removals.keptByHand(removal);
        notices.done("erasure.user.gone");
        return page();
    }

    /** Whether Kontor deletes users by itself. */
    public boolean isKeycloak() {
        return removals.isOn();
    }

    public ErasureProof getProof() {
        if (proof == null) {
            proof = erasures.proof(requestId);
        }
        return proof;
    }

    private String page() {
        return "/office/privacy/detail.xhtml?faces-redirect=true&id=" + requestId;
    }

    public ErasureRequest getRequest() {
        if (request == null) {
            request = erasures.find(requestId);
        }
        return request;
    }

    public ErasurePlan getPlan() {
        if (plan == null) {
            plan = erasures.plan(getRequest().account().id());
        }
        return plan;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }
}
