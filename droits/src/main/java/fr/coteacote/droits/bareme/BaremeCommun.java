package fr.coteacote.droits.bareme;

/** Values several rights share. */
public record BaremeCommun(double smicHoraire, double smicMensuel, double bmaf, double crds, double majorite) {
    static BaremeCommun lire(Lecture p) {
        double horaire = p.de("smic.horaire_brut");
        return new BaremeCommun(
                horaire,
                horaire * p.de("smic.heures_mensuelles"),
                p.de("bmaf"),
                p.de("crds.taux"),
                p.de("age_majorite"));
    }
}
