package fr.coteacote.droits;

/** The job of an alternant, for Mobili-Jeune. {@code employeurCotisePeec}: the employer pays the housing levy. */
public record Emploi(double salaireBrutMensuel, boolean employeurCotisePeec, boolean secteurAgricole) {
    public static final Emploi AUCUN = new Emploi(0, false, false);
}
