package fr.coteacote.catalogue;

import fr.coteacote.dossiers.Theme;
import fr.coteacote.possibles.Genre;

/** What a team publishes, in its own words, and what that is in the catalogue. */
public enum Forme {
    OFFRE("Offre d’emploi d’un employeur", Genre.EMPLOI, Theme.EMPLOI),
    ALTERNANCE("Contrat en alternance", Genre.ALTERNANCE, Theme.FORMATION),
    IMMERSION("Immersion en entreprise (PMSMP)", Genre.IMMERSION, Theme.PROJET_PROFESSIONNEL),
    FORMATION("Formation, prépa, remise à niveau", Genre.FORMATION, Theme.FORMATION),
    ATELIER("Atelier", Genre.ATELIER, Theme.LIEN_SOCIAL),
    CV("CV, lettre, candidature", Genre.SERVICE, Theme.EMPLOI),
    ENTRETIEN("Entraînement à l’entretien", Genre.SERVICE, Theme.EMPLOI),
    CONTACT("Contact d’un employeur, d’un professionnel", Genre.EVENEMENT, Theme.EMPLOI),
    VISITE("Visite, job dating, rencontre d’employeurs", Genre.EVENEMENT, Theme.PROJET_PROFESSIONNEL),
    COUP_DE_POUCE("Bénévolat, une aide à donner", Genre.BENEVOLAT, Theme.LIEN_SOCIAL),
    AIDE("Aide locale, financement", Genre.DROIT, Theme.BUDGET),
    CHAMBRE("Chambre, logement", Genre.SERVICE, Theme.LOGEMENT),
    SUR_PLACE("Service, permanence, transport", Genre.SERVICE, Theme.MOBILITE);

    private final String libelle;
    private final Genre genre;
    private final Theme theme;

    Forme(String libelle, Genre genre, Theme theme) {
        this.libelle = libelle;
        this.genre = genre;
        this.theme = theme;
    }

    public String libelle() {
        return libelle;
    }

    Genre genre() {
        return genre;
    }

    /** The theme proposed first; the team may choose another. */
    public Theme theme() {
        return theme;
    }
}
