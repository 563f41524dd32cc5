package fr.coteacote.espaces.jeune;

import fr.coteacote.parcours.Difference;
import java.util.List;
import java.util.Optional;

/** My plan: what we said, what is done, my tracks; I write, choose, move and take back. */
public record PageMonPlan(
        List<Ligne> enCours,
        List<Ligne> passe,
        List<Piste> pistes,
        String fait,
        Optional<String> defaire,
        Optional<String> manque) {

    /** Which words say what is missing: the same for every piste, whose field has its own name. */
    public String motsDuManque() {
        return manque.orElse("").replaceFirst("-.*", "");
    }

    public record Ligne(
            String id,
            String classe,
            String icone,
            String quoi,
            String details,
            String voix,
            String par,
            String quand,
            String cocher,
            String geste,
            List<Geste> gestes) {}

    /** @param premier the one that weighs first, without being more beautiful than the other */
    public record Geste(String chemin, String libelle, String issue, boolean premier) {}

    /** @param pas the steps towards it: with one, it is an aim */
    public record Piste(
            String id,
            String quoi,
            String details,
            String lieu,
            String acces,
            String voix,
            String propose,
            boolean deCote,
            boolean sienne,
            String etat,
            List<String> pas) {
        public String ou() {
            return lieu + (lieu.isEmpty() || acces.isEmpty() ? "" : ", ") + acces;
        }
    }

    /** One action: its text is written again, its history read. */
    public record Texte(
            String id,
            String quoi,
            String details,
            int version,
            Optional<Croise> croise,
            List<Reponse> reponses,
            List<Evenement> histoire) {}

    /** What was kept from another screen while this was being typed. */
    public record Croise(String quoi, String details) {}

    public record Reponse(String voix, String qui, String texte) {}

    public record Evenement(String quand, String quoi, List<Difference.Morceau> difference) {}
}
