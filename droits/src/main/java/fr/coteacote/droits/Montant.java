package fr.coteacote.droits;

/** An exact amount in cents, and how often it is paid; an access is worth nothing by itself. */
public record Montant(long centimes, Periodicite periodicite) {
    static Montant de(Plage euros, Periodicite periodicite) {
        return new Montant(periodicite == Periodicite.ACCES ? 0 : Arrondi.centimes(euros.min()), periodicite);
    }
}
