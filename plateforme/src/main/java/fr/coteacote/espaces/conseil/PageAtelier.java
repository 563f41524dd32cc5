package fr.coteacote.espaces.conseil;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** One workshop: what it is, who thought of it, what people say of it, and its next sessions. */
public record PageAtelier(
        String id,
        String titre,
        String auteurs,
        boolean idee,
        Optional<Suite> suite,
        String retours,
        List<PageAccueillir.Choix> themes,
        List<PageAccueillir.Choix> lieux,
        List<PageAccueillir.Choix> collegues,
        Saisie saisie,
        SaisieDeSeance seance,
        Optional<String> refus,
        Optional<String> refusDeSeance) {

    /** What becomes of a young person's idea: answers from the last, whether others see it and how many it tempts. */
    public record Suite(boolean refusee, boolean montree, String aussi, List<Reponse> reponses) {}

    public record Reponse(String quoi, String mots) {}

    public record Saisie(
            String titre, String fait, String garde, String theme, String places, String minutes, int version) {
        /** What a form leaves out was not typed. */
        public Saisie {
            titre = Objects.requireNonNullElse(titre, "");
            fait = Objects.requireNonNullElse(fait, "");
            garde = Objects.requireNonNullElse(garde, "");
            theme = Objects.requireNonNullElse(theme, "LIEN_SOCIAL");
            places = Objects.requireNonNullElse(places, "8");
            minutes = Objects.requireNonNullElse(minutes, "120");
        }

        static Saisie vide() {
            return new Saisie("", "", "", "LIEN_SOCIAL", "8", "120", 0);
        }
    }

    public record SaisieDeSeance(
            String jour, String heure, String combien, String lieu, String ailleurs, String anime, String avec) {
        public SaisieDeSeance {
            jour = Objects.requireNonNullElse(jour, "");
            heure = Objects.requireNonNullElse(heure, "");
            combien = Objects.requireNonNullElse(combien, "1");
            lieu = Objects.requireNonNullElse(lieu, "");
            ailleurs = Objects.requireNonNullElse(ailleurs, "");
            anime = Objects.requireNonNullElse(anime, "");
            avec = Objects.requireNonNullElse(avec, "");
        }

        static SaisieDeSeance vide() {
            return new SaisieDeSeance("", "14:00", "1", "", "", "", "");
        }
    }

    public boolean nouveau() {
        return id.isEmpty();
    }
}
