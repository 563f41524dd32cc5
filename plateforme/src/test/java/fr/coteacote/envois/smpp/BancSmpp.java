package fr.coteacote.envois.smpp;

import fr.coteacote.envois.Accuses;
import fr.coteacote.envois.Reception;
import fr.coteacote.envois.Transport;
import java.time.Clock;

/** Opens the same transport as the house, to a centre of the test's own. */
public final class BancSmpp {
    private BancSmpp() {}

    public static Transport ouvrir(ReglagesSmpp reglages, Accuses accuses, Reception reception, Clock horloge) {
        return new TransportSmpp(
                reglages, new LigneSmpp(reglages, new EcouteSmpp(accuses, reception, horloge, reglages.gsm())));
    }
}
