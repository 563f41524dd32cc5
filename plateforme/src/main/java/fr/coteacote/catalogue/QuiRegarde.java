package fr.coteacote.catalogue;

import fr.coteacote.socle.JeuneId;

/** Who looks at what is possible. */
public sealed interface QuiRegarde {
    record Connu(JeuneId jeune) implements QuiRegarde {}

    /**
     * Somebody without an account: nothing of them is kept.
     *
     * @param commune where they say they start from, or empty
     */
    record Passant(String commune) implements QuiRegarde {}
}
