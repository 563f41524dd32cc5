package fr.coteacote.agenda;

import fr.coteacote.dossiers.Contrainte;
import fr.coteacote.socle.MembreId;
import fr.coteacote.structures.LieuId;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which slots are looked for.
 *
 * @param ensemble colleagues who must all be free at once; none means any one of the team
 * @param lieu only there, when given
 * @param duree length of the meeting; by default, that of each range
 * @param pour who books: ranges kept for people already accompanied are not shown to visitors
 * @param contraintes hours when the person cannot come
 */
public record Recherche(
        LocalDate du,
        LocalDate au,
        Set<MembreId> ensemble,
        Optional<LieuId> lieu,
        Optional<Duration> duree,
        Public pour,
        List<Contrainte> contraintes) {
    public enum Public {
        VISITEUR,
        ACCOMPAGNE
    }

    public Recherche {
        ensemble = Set.copyOf(ensemble);
        contraintes = List.copyOf(contraintes);
        if (au.isBefore(du)) {
            throw new IllegalArgumentException("la recherche finit avant de commencer");
        }
    }

    public static Recherche entre(LocalDate du, LocalDate au) {
        return new Recherche(du, au, Set.of(), Optional.empty(), Optional.empty(), Public.VISITEUR, List.of());
    }

    public Recherche avec(Set<MembreId> membres) {
        return new Recherche(du, au, membres, lieu, duree, pour, contraintes);
    }

    public Recherche a(LieuId ou) {
        return new Recherche(du, au, ensemble, Optional.of(ou), duree, pour, contraintes);
    }

    public Recherche durant(Duration longueur) {
        return new Recherche(du, au, ensemble, lieu, Optional.of(longueur), pour, contraintes);
    }

    public Recherche pourUnJeune(List<Contrainte> siennes) {
        return new Recherche(du, au, ensemble, lieu, duree, Public.ACCOMPAGNE, siennes);
    }

    boolean ouvre(Plages.Plage plage) {
        return plage.usage() == Plages.Usage.TOUS
                || plage.usage() == Plages.Usage.ACCOMPAGNES && pour == Public.ACCOMPAGNE;
    }

    boolean voulu(LieuId ou) {
        return lieu.map(ou::equals).orElse(true);
    }
}
