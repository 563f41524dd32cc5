package fr.coteacote.envois.smpp;

import fr.coteacote.envois.Accuses;
import fr.coteacote.envois.Reception;
import fr.coteacote.envois.Transport;

/** Opens the same transport as the house, to a centre of the test's own. */
public final class BancSmpp {
    private BancSmpp() {}

    public static Transport ouvrir(ReglagesSmpp reglages, Accuses accuses, Reception reception) {
        return new TransportSmpp(reglages, new LigneSmpp(reglages, new EcouteSmpp(accuses, reception, reglages.gsm())));
    }
}
