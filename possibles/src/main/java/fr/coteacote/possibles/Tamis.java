package fr.coteacote.possibles;

import java.util.function.Predicate;

/** Keeps what the search asks for. It hides, it never opens a gate nor moves a score. */
final class Tamis {
    private static final Predicate<Opportunite> SANS_AUTRE_TRI = _ -> true;

    private final Recherche recherche;
    private final boolean toutVient;
    private final Regard regard;
    private final Predicate<Opportunite> aussi;
    private final boolean[] romes;
    private final int genres;
    private final int themes;

    Tamis(Recherche recherche, Regard regard, Catalogue catalogue) {
        this(recherche, regard, catalogue, SANS_AUTRE_TRI);
    }

    Tamis(Recherche recherche, Regard regard, Catalogue catalogue, Predicate<Opportunite> aussi) {
        this.aussi = aussi;
        this.toutVient = recherche.equals(Recherche.TOUT) && aussi == SANS_AUTRE_TRI;
        this.recherche = recherche;
        this.regard = regard;
        this.genres = Fiche.masque(recherche.genres());
        this.themes = Fiche.masque(recherche.themes());
        this.romes = new boolean[catalogue.romes().size()];
        for (int i = 0; i < romes.length; i++) {
            String rome = catalogue.romes().get(i);
            romes[i] = !recherche.rome().isEmpty() && recherche.rome().stream().anyMatch(rome::startsWith);
        }
    }

    boolean retient(Fiche f, Approche a) {
        return toutVient
                || (genres == 0 || (genres & 1 << f.genre) != 0)
                        && (themes == 0 || (themes & f.themes) != 0)
                        && (recherche.rome().isEmpty() || f.rome >= 0 && romes[f.rome])
                        && (recherche.rayonKm().isEmpty()
                                || a.kmMin() <= recherche.rayonKm().getAsInt())
                        && recherche.filtres().stream().allMatch(filtre -> passe(filtre, f, a))
                        && aussi.test(f.opportunite);
    }

    private boolean passe(Recherche.Filtre filtre, Fiche f, Approche a) {
        return switch (filtre) {
            case PAYE -> f.opportunite.presentation().paye() == Constat.OUI;
            case DES_DEMAIN -> f.debut != Fiche.NON_DIT && f.debut <= regard.jour + 1;
            case A_PIED_OU_EN_BUS ->
                a.nature() == Approche.Nature.A_DISTANCE
                        || a.minutes() >= 0 && a.moyen() != Moyen.VOITURE && a.moyen() != Moyen.SCOOTER;
            case SANS_DIPLOME -> f.conditions().diplome() instanceof Diplome.NonDemande;
        };
    }
}
