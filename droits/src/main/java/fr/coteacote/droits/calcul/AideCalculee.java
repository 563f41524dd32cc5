package fr.coteacote.droits.calcul;

import fr.coteacote.droits.Plage;

/** Housing benefit of one home, with what its conditions compare: amount before the floor, rent against its limit. */
record AideCalculee(Plage brut, double seuil, Plage loyer, double suppression, Plage verse) {
    AideCalculee union(AideCalculee autre) {
        return new AideCalculee(
                brut.union(autre.brut),
                Math.max(seuil, autre.seuil),
                loyer.union(autre.loyer),
                Math.max(suppression, autre.suppression),
                verse.union(autre.verse));
    }
}
