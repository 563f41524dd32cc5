package fr.coteacote.socle;

import java.util.UUID;

/** Something to do for one thing of one structure once an hour has come; asked again, it must change nothing more. */
public interface Echeance {
    /** What the planned hours of this kind are called. */
    String quoi();

    void echoir(UUID id);
}
