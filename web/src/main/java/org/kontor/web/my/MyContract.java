package org.kontor.web.my;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.kontor.contracts.Contract;
import org.kontor.contracts.Contracts;
import org.kontor.web.shell.Language;
import org.kontor.web.shell.LocalStack;
import org.kontor.web.ui.ContractStory;
import org.kontor.web.ui.Ids;
import org.kontor.web.ui.Moment;
import org.omnifaces.cdi.Param;

/** One contract of the member; of somebody else's there is none. */
@Named
@RequestScoped
public class MyContract {
    @Inject
    private Contracts contracts;

    @Inject
    private LocalStack localStack;

    @Inject
    private Language language;

    @Inject
    @Param
    private String id;

    private Contract contract;
    private List<Moment> story;

    @PostConstruct
    void load() {
        contract = contracts.findMine(Ids.parse(id));
        story = new ContractStory(contract, language.getLocale()).on(localStack.getToday());
    }

    public Contract getContract() {
        return contract;
    }

    public List<Moment> getStory() {
        return story;
    }
}
