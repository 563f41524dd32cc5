package fr.coteacote.droits.bareme;

/** Housing benefit: what is common to all homes; the rest by zone (index 0 is zone 1). */
public record BaremeLogement(
        double ageEnfant,
        Ressources ressources,
        ZoneLocative[] zones,
        Locatif locatif,
        BaremeFoyer foyer,
        double minoration,
        double crds) {

    /** How income is counted; the student lump sums are euros a year. */
    public record Ressources(
            double ageEtudiant,
            double forfaitFoyer,
            double minorationFoyer,
            double forfaitLocatif,
            double minorationLocatif,
            double abattementChomage,
            double salairesTaux,
            double salairesMin,
            double salairesMax,
            double pensionsTaux,
            double pensionsMin,
            double arrondi) {}

    /** Rent ceilings and the RLS of a zone. */
    public record ZoneLocative(
            Composition plafond, double degressivite, double suppression, Composition rls, Composition plafondRls) {}

    /** The rented sector, all zones. */
    public record Locatif(
            double colocation,
            double chambre,
            double partMeuble,
            Composition charges,
            Composition chargesColocation,
            double participationTaux,
            double participationForfait,
            Composition tf,
            double tlSeuil1,
            double tlSeuil2,
            double tlTaux2,
            double tlTaux3,
            Composition r0,
            double seuilConventionne,
            double seuilNonConventionne,
            double partRls) {}

    static BaremeLogement lire(Lecture p) {
        var zones =
                new ZoneLocative[] {LectureLogement.zone(p, 1), LectureLogement.zone(p, 2), LectureLogement.zone(p, 3)};
        return new BaremeLogement(
                p.de("al.enfant_a_charge_age_max_exclu"),
                LectureLogement.ressources(p),
                zones,
                LectureLogement.locatif(p),
                BaremeFoyer.lire(p),
                p.de("al.locatif.minoration_forfaitaire"),
                p.de("crds.taux"));
    }

    public ZoneLocative zone(int zone) {
        return zones[zone - 1];
    }
}
