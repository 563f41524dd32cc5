package fr.coteacote.droits.bareme;

/** Mobili-Jeune, Loca-Pass, Visale. */
public record BaremeActionLogement(
        double mobiliAge,
        double mobiliMax,
        double mobiliMaxAgricole,
        double mobiliMin,
        double locapassDelai,
        double locapassAge,
        double visaleAgeMin,
        double visaleAgeMax,
        double visalePart,
        double visaleAide,
        double[] visaleEtudiant,
        double[] visaleGeneral) {
    private static final String[] LIEUX = {"hors_ile_de_france", "ile_de_france"};

    static BaremeActionLogement lire(Lecture p) {
        return new BaremeActionLogement(
                p.de("mobilite.mobili_jeune.age_maximum"),
                p.de("mobilite.mobili_jeune.montant.maximum.autres_secteurs"),
                p.de("mobilite.mobili_jeune.montant.maximum.secteur_agricole"),
                p.de("mobilite.mobili_jeune.montant.minimum"),
                p.de("locapass.delai_max"),
                p.de("locapass.age_max"),
                p.de("age_majorite"),
                p.de("visale.eligibilite.age_max"),
                p.de("visale.part_ressources"),
                p.de("visale.quote_part_aides_logement"),
                p.suite("visale.plafond_loyer.etudiant.", LIEUX),
                p.suite("visale.plafond_loyer.cas_general.", LIEUX));
    }
}
