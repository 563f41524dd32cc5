package fr.coteacote.catalogue;

import fr.coteacote.catalogue.Publication.Manque;
import fr.coteacote.possibles.Depassement;
import fr.coteacote.possibles.DureeDImmersion;
import fr.coteacote.possibles.Horaires;
import fr.coteacote.possibles.LimitesDImmersion;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How long an immersion lasts, as the team types it: what the law does not allow is refused, with what to do. */
record ImmersionTapee(Saisie saisie) {
    /** Somebody may come before eighteen unless the form says otherwise; compulsory schooling ends at sixteen. */
    private static final int AGE_SANS_PRECISION = 16;

    /** Empty when it is no immersion, or when nobody said. */
    Optional<DureeDImmersion> duree() {
        if (!immersion() || !melangees().isEmpty()) {
            return Optional.empty();
        }
        return saisie.jour("immersionDu")
                .flatMap(du -> saisie.jour("immersionAu")
                        .<DureeDImmersion>map(au -> new DureeDImmersion.Datee(du, au, saisie.jour("renouveleeAu"))))
                .or(() -> saisie.entier("semaines").stream()
                        .filter(n -> n > 0)
                        .mapToObj(DureeDImmersion.EnSemaines::new)
                        .findFirst());
    }

    List<Manque> manques() {
        if (!immersion()) {
            return List.of();
        }
        var manques = new ArrayList<>(melangees());
        var limites = LimitesDImmersion.parDefaut();
        duree().flatMap(limites::duree).ifPresent(d -> manques.add(refuser(d)));
        int age = saisie.entier("ageMin").orElse(AGE_SANS_PRECISION);
        limites.heures(heures(), age).ifPresent(d -> manques.add(refuser(d)));
        return manques;
    }

    private boolean immersion() {
        return saisie.forme().filter(f -> f == Forme.IMMERSION).isPresent();
    }

    private Horaires heures() {
        return Horaires.precis(saisie.lignes("horaires").stream()
                .flatMap(l -> CreneauTape.lire(l).stream())
                .toList());
    }

    /** Days that do not follow, or one without the other. */
    private List<Manque> melangees() {
        var du = saisie.jour("immersionDu");
        var au = saisie.jour("immersionAu");
        if (du.isPresent() != au.isPresent() || du.isEmpty() && saisie.coche("renouveleeAu")) {
            return List.of(
                    new Manque("immersionDu", "Donnez le premier et le dernier jour, ou un nombre de semaines."));
        }
        boolean suivis = suivis(du, au) && suivis(au, saisie.jour("renouveleeAu"));
        return suivis
                ? List.of()
                : List.of(new Manque("immersionAu", "Remettez les dates de l’immersion dans l’ordre."));
    }

    private static boolean suivis(Optional<LocalDate> avant, Optional<LocalDate> apres) {
        return avant.isEmpty() || apres.isEmpty() || !apres.get().isBefore(avant.get());
    }

    private static Manque refuser(Depassement d) {
        int n = d.limite();
        String mois = n == 1 ? "un mois" : n + " mois";
        return switch (d.quoi()) {
            case CONVENTION ->
                new Manque(
                        "immersionAu",
                        "Une immersion dure " + mois
                                + " au plus, de date à date. Raccourcissez-la, et notez un renouvellement si besoin.");
            case RENOUVELLEMENT ->
                new Manque(
                        "renouveleeAu",
                        "Une immersion se renouvelle une fois, pour " + mois
                                + " au plus. Donnez une date plus proche.");
            case CUMUL ->
                new Manque(
                        "renouveleeAu",
                        "Avec son renouvellement, une immersion dure " + n
                                + " jours au plus. Donnez une date plus proche.");
            case SEMAINE_D_UN_MINEUR -> heures(n + " h par semaine");
            case JOURNEE_D_UN_MINEUR -> heures(n + " h par jour");
        };
    }

    private static Manque heures(String limite) {
        return new Manque(
                "horaires",
                "Avant 18 ans, c’est " + limite
                        + " au plus. Écrivez la pause sur deux lignes, réduisez les heures, ou dites « à partir de 18 ans ».");
    }
}
