package fr.coteacote.espaces.reglages;

import fr.coteacote.socle.Role;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The roles ticked in a form; whatever is not a role is left out. */
final class RolesTapes {
    private RolesTapes() {}

    static List<String> gardes(@Nullable List<String> noms) {
        return noms == null
                ? List.of()
                : noms.stream().filter(RolesTapes::connu).distinct().toList();
    }

    private static boolean connu(String nom) {
        return Stream.of(Role.values()).anyMatch(role -> role.name().equals(nom));
    }

    static Set<Role> lire(@Nullable List<String> noms) {
        return gardes(noms).stream().map(Role::valueOf).collect(Collectors.toUnmodifiableSet());
    }

    static List<Choix> choix() {
        return Stream.of(Role.values())
                .map(role -> new Choix(role.name(), role.libelle()))
                .toList();
    }
}
