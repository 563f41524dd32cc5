package fr.coteacote.donnees.reprise;

import fr.coteacote.dossiers.Moyen;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** What makes two lines look like one person: same name, or same way to reach, and no birth date that says otherwise. */
record Connu(String nom, Optional<LocalDate> naissance, Set<String> moyens) {
    static Connu de(Fiche fiche) {
        return new Connu(
                Mots.normaliser(
                        fiche.identite().prenom() + " " + fiche.identite().nom()),
                fiche.identite().naissance(),
                Set.copyOf(fiche.moyens().stream().map(Moyen::valeur).toList()));
    }

    boolean contredit(Connu autre) {
        return naissance.isPresent() && autre.naissance.isPresent() && !naissance.equals(autre.naissance);
    }
}
