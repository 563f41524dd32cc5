package fr.coteacote.droits;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The home of the young person's own family.
 *
 * @param loyer without service charges, euros a month, like {@code charges}
 * @param commune INSEE code
 * @param zone 1, 2 or 3, for housing benefit
 * @param participationFrais hosted and paying a share
 */
public record Logement(
        StatutLogement statut,
        double loyer,
        double charges,
        String commune,
        int zone,
        Bail bail,
        boolean participationFrais,
        boolean habiteChezParents,
        Optional<LocalDate> dateEntree) {
    /** Particulars of the lease. {@code proprietaireFamille}: the landlord is an ancestor or a descendant. */
    public record Bail(
            boolean conventionne, boolean crous, boolean colocation, boolean chambre, boolean proprietaireFamille) {
        public static final Bail ORDINAIRE = new Bail(false, false, false, false, false);
    }

    public Logement {
        if (zone < 1 || zone > 3) {
            throw new IllegalArgumentException("zone de logement inconnue : " + zone);
        }
        if (!(loyer >= 0 && charges >= 0)) {
            throw new IllegalArgumentException("loyer ou charges negatifs");
        }
    }

    public static Logement chezSesParents() {
        return new Logement(
                StatutLogement.LOGE_GRATUITEMENT, 0, 0, "00000", 2, Bail.ORDINAIRE, false, true, Optional.empty());
    }

    public Logement avecStatut(StatutLogement nouveau, boolean participe, boolean chezParents) {
        return new Logement(nouveau, loyer, charges, commune, zone, bail, participe, chezParents, dateEntree);
    }

    public Logement avecLoyer(double nouveau, double nouvellesCharges) {
        return new Logement(
                statut,
                nouveau,
                nouvellesCharges,
                commune,
                zone,
                bail,
                participationFrais,
                habiteChezParents,
                dateEntree);
    }

    public Logement avecLieu(String nouvelle, int nouvelleZone) {
        return new Logement(
                statut,
                loyer,
                charges,
                nouvelle,
                nouvelleZone,
                bail,
                participationFrais,
                habiteChezParents,
                dateEntree);
    }

    public Logement avecBail(Bail nouveau) {
        return new Logement(
                statut, loyer, charges, commune, zone, nouveau, participationFrais, habiteChezParents, dateEntree);
    }

    public Logement avecEntree(LocalDate jour) {
        return new Logement(
                statut, loyer, charges, commune, zone, bail, participationFrais, habiteChezParents, Optional.of(jour));
    }
}
