package fr.coteacote.possibles;

import java.util.Optional;

/** What is known of a fact or of a gate: yes, no, or nobody has said. Nothing unknown ever counts as a yes. */
public enum Constat {
    OUI,
    NON,
    INCONNU;

    public static Constat de(boolean vrai) {
        return vrai ? OUI : NON;
    }

    public static Constat de(Optional<Boolean> dit) {
        return dit.map(Constat::de).orElse(INCONNU);
    }
}
