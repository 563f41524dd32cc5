package fr.coteacote.envois;

import fr.coteacote.envois.Envois.Canal;
import fr.coteacote.envois.Envois.Nature;
import fr.coteacote.socle.JeuneId;
import java.time.Instant;
import java.util.Optional;

/** Asked just before a message leaves: told by the room that keeps what each person chose, which stands above. */
public interface Accord {
    record Depeche(String cle, Canal canal, String vers, Optional<JeuneId> jeune, Nature nature) {}

    sealed interface Verdict {
        record Partir() implements Verdict {}

        record Attendre(Instant jusqua) implements Verdict {}

        /** Never: they said stop, or had enough for today. */
        record Retenir(String raison) implements Verdict {}
    }

    Verdict pour(Depeche depeche, Instant maintenant);
}
