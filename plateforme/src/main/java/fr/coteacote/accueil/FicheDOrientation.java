package fr.coteacote.accueil;

import fr.coteacote.dossiers.Moyen;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** A partner or a parent sends somebody: only a complete one can be received (S2-53). */
public sealed interface FicheDOrientation {
    int LONGUEUR_DES_MOTS = 1000;

    /** What a sheet cannot do without: whom to answer, where, and that the person knows. */
    enum Manque {
        QUI,
        MOYEN,
        ACCORD
    }

    /** What was typed, kept as it is when refused. */
    record Saisie(String qui, String prenom, String moyen, String mots, String accord) {
        public static Saisie vide() {
            return new Saisie("", "", "", "", "");
        }

        public Saisie {
            qui = court(qui, 200);
            prenom = court(prenom, 100);
            moyen = court(moyen, 200);
            mots = court(mots, LONGUEUR_DES_MOTS);
            accord = court(accord, 20);
        }

        private static String court(String texte, int longueur) {
            return texte.length() <= longueur ? texte : texte.substring(0, longueur);
        }
    }

    /** {@code prenom} and {@code mots} may be empty. */
    record Complete(String qui, String prenom, Moyen moyen, String mots, Contacts.Accord accord)
            implements FicheDOrientation {}

    record Incomplete(Set<Manque> manques) implements FicheDOrientation {
        public Incomplete {
            manques = Set.copyOf(manques);
        }
    }

    static FicheDOrientation lire(Saisie saisie) {
        var moyen = Moyen.lire(saisie.moyen());
        var accord = accord(saisie.accord());
        var manques = EnumSet.noneOf(Manque.class);
        if (saisie.qui().isBlank()) {
            manques.add(Manque.QUI);
        }
        if (moyen.isEmpty()) {
            manques.add(Manque.MOYEN);
        }
        if (accord.isEmpty()) {
            manques.add(Manque.ACCORD);
        }
        return moyen.isPresent() && accord.isPresent() && manques.isEmpty()
                ? new Complete(
                        saisie.qui().strip(),
                        saisie.prenom().strip(),
                        moyen.get(),
                        saisie.mots().strip(),
                        accord.get())
                : new Incomplete(manques);
    }

    private static Optional<Contacts.Accord> accord(String dit) {
        return switch (dit) {
            case "ACCORD" -> Optional.of(Contacts.Accord.ACCORD);
            case "INFORMATION" -> Optional.of(Contacts.Accord.INFORMATION);
            default -> Optional.empty();
        };
    }
}
