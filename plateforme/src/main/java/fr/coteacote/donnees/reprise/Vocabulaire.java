package fr.coteacote.donnees.reprise;

import fr.coteacote.parcours.Accompagnement.Etat;
import fr.coteacote.parcours.Sortie.Origine;
import fr.coteacote.socle.MembreId;
import fr.coteacote.structures.LieuId;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Their words and ours: places and colleagues by name, and what was chosen on the screen. Keys are normalised. */
public record Vocabulaire(Map<String, LieuId> lieux, Map<String, MembreId> referents, Map<String, Etat> etats) {
    private static final Map<Etat, String> ETATS = Map.of(
            Etat.ACCUEILLI, "accueilli|accueillie|premier accueil|nouveau|nouvelle|inscrit|inscrite|recu|en attente",
            Etat.ACCOMPAGNE,
                    "accompagne|accompagnee|en cours|actif|active|suivi|suivie|en accompagnement|oui|ouvert|en suivi",
            Etat.EN_PAUSE, "en pause|pause|suspendu|suspendue|suspension",
            Etat.EN_VEILLE, "en veille|veille|sans nouvelles|inactif|inactive|non actif|perdu de vue|dormant",
            Etat.SORTI, "sorti|sortie|termine|terminee|clos|cloture|cloturee|fin|ferme|fin d accompagnement|non");
    private static final Map<Origine, String> FINS = Map.of(
            Origine.JEUNE,
                    "jeune|demande du jeune|a la demande du jeune|volonte du jeune|souhait du jeune|decision du jeune",
            Origine.ECHEANCE, "echeance|fin de contrat|terme|fin de parcours|fin d accompagnement",
            Origine.AGE, "age|limite d age|26 ans|atteinte limite d age",
            Origine.DECES, "deces|decede|decedee",
            Origine.DEMENAGEMENT, "demenagement|demenage|changement de territoire|mutation|hors territoire",
            Origine.EMPLOI, "emploi|en emploi|formation|acces emploi|sortie emploi|cdi|cdd|alternance",
            Origine.STRUCTURE, "structure|mission locale|decision de la structure|fin par la mission locale",
            Origine.AUTORITE, "autorite|decision administrative|justice|prefecture",
            Origine.ERREUR_SAISIE, "erreur|erreur de saisie|doublon");

    public Vocabulaire {
        lieux = Map.copyOf(lieux);
        referents = Map.copyOf(referents);
        etats = Map.copyOf(etats);
    }

    Optional<LieuId> lieu(String mot) {
        return Optional.ofNullable(lieux.get(Mots.normaliser(mot)));
    }

    Optional<MembreId> referent(String mot) {
        return Optional.ofNullable(referents.get(Mots.normaliser(mot)));
    }

    public Optional<Etat> etat(String mot) {
        return Optional.ofNullable(etats.get(Mots.normaliser(mot))).or(() -> chercher(ETATS, mot));
    }

    boolean connait(Champ champ, String mot) {
        return switch (champ) {
            case LIEU -> lieu(mot).isPresent();
            case REFERENT -> referent(mot).isPresent();
            case ETAT -> etat(mot).isPresent();
            default -> true;
        };
    }

    static Optional<Origine> fin(String mot) {
        return chercher(FINS, mot);
    }

    private static <T> Optional<T> chercher(Map<T, String> mots, String mot) {
        String net = Mots.normaliser(mot);
        return mots.entrySet().stream()
                .filter(entree -> Stream.of(entree.getValue().split("\\|")).anyMatch(net::equals))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
