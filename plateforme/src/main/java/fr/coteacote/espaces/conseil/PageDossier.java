package fr.coteacote.espaces.conseil;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A file's overview: who, what they asked, what moved, when we meet, who walks beside. */
public record PageDossier(
        String id,
        PageMaJournee.Personne personne,
        String presentation,
        Optional<PageMaJournee.Signal> signal,
        Optional<String> bandeau,
        Optional<RendezVous> rendezVous,
        List<Demande> demandes,
        List<Pas> pas,
        List<String> rencontres,
        Referent referent,
        Etat etat,
        Joindre joindre,
        Identite identite,
        List<PageAccueillir.Choix> collegues,
        List<PageAccueillir.Choix> lieux,
        Optional<Erreur> erreur) {

    public record RendezVous(String jourCourt, String numero, String mois, String quand, String details) {}

    public record Demande(
            String mots, String quand, String etat, boolean ouverte, List<Reformulation> versions, String adresse) {}

    public record Reformulation(
            String texte, String par, String reponse, String correction, boolean attendue, String adresse) {}

    public record Pas(String quand, String quoi, String voix, String par) {}

    public record Referent(String phrase, boolean veutChanger, List<String> histoire) {}

    public record Etat(String phrase, boolean pause, boolean sorti, int rythme, boolean modifiable) {}

    public record Joindre(String telephone, String courriel, String preference, boolean lienPossible) {}

    public record Identite(String prenom, String nom, String naissance, int version) {}

    /** A refusal, with what was typed. */
    /** What must be looked at again; {@code saisies} is what was typed, by field, so that nothing is lost. */
    public record Erreur(String champ, String message, Map<String, String> saisies) {
        public Erreur {
            saisies = Map.copyOf(saisies);
        }

        static Erreur sur(String champ, String message, String saisie) {
            return new Erreur(champ, message, Map.of(champ, saisie));
        }
    }

    public boolean fautif(String champ) {
        return erreur.filter(e -> e.champ().equals(champ)).isPresent();
    }

    /** What was typed in a field of the form that was refused, else nothing. */
    public String saisie(String champ) {
        return saisie(champ, "");
    }

    public String saisie(String champ, String sinon) {
        return erreur.map(e -> e.saisies().getOrDefault(champ, sinon)).orElse(sinon);
    }
}
