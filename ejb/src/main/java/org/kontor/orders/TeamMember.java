package org.kontor.orders;

import java.util.List;
import org.kontor.accounts.Member;

/**
 * Somebody of a team with the seats there are, were or will be.
 *
 * @param seats by contract and line
 */
public record TeamMember(Member member, List<TeamSeat> seats) {
    public TeamMember {
        seats = List.copyOf(seats);
    }
}
