package fr.coteacote.acces;

import fr.coteacote.envois.Envois;
import fr.coteacote.socle.JeuneId;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/** Who can be reached where: told by the room that keeps the files, which stands above this one. */
public interface AnnuaireDesJeunes {
    /** A telephone or a mailbox, written one way only. */
    record Adresse(Envois.Canal canal, String vers) implements Serializable {}

    record Joignable(JeuneId id, String prenom, String nom) {}

    /** Reads what somebody typed; empty when it is neither a possible number nor an e-mail address. */
    Optional<Adresse> lire(String tape);

    /** Everybody who gave this way to be reached: two people may share a telephone. */
    List<Joignable> joignables(Adresse adresse);

    Optional<Joignable> jeune(JeuneId id);
}
