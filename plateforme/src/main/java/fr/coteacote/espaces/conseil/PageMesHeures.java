package fr.coteacote.espaces.conseil;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The hours I open: each week, or every so many weeks, some days left out. */
public record PageMesHeures(
        List<Plage> plages,
        List<PageAccueillir.Choix> lieux,
        List<PageAccueillir.Choix> jours,
        List<PageAccueillir.Choix> usages,
        Saisie saisie,
        Optional<String> refus) {

    public record Plage(String id, String quand, String details, List<Date> prochaines, List<Date> sautees) {}

    public record Date(String valeur, String libelle) {}

    public record Saisie(
            String lieu, String jour, String de, String a, String minutes, String semaines, String usage, String du) {
        /** What a form leaves out was not typed. */
        public Saisie {
            lieu = Objects.requireNonNullElse(lieu, "");
            jour = Objects.requireNonNullElse(jour, "1");
            de = Objects.requireNonNullElse(de, "14:00");
            a = Objects.requireNonNullElse(a, "17:00");
            minutes = Objects.requireNonNullElse(minutes, "45");
            semaines = Objects.requireNonNullElse(semaines, "1");
            usage = Objects.requireNonNullElse(usage, "ACCOMPAGNES");
            du = Objects.requireNonNullElse(du, "");
        }
    }
}
