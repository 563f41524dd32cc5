package fr.coteacote.socle.web;

import fr.coteacote.socle.Role;
import java.util.Set;

/** A menu entry that a room offers to the team's frame. */
public record EntreeDeMenu(int ordre, String libelle, String icone, String adresse, Set<Role> pour) {
    public EntreeDeMenu {
        pour = Set.copyOf(pour);
    }
}
