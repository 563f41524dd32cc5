package fr.coteacote.espaces.conseil;

import fr.coteacote.dossiers.Voix;
import fr.coteacote.parcours.Pistes;
import java.util.Objects;

/** A track as typed; what a form leaves out was not typed. */
record SaisieDePiste(String quoi, String details, String lieu, String acces, Voix voix) {
    SaisieDePiste {
        quoi = Objects.requireNonNullElse(quoi, "");
        details = Objects.requireNonNullElse(details, "");
        lieu = Objects.requireNonNullElse(lieu, "");
        acces = Objects.requireNonNullElse(acces, "");
        voix = Objects.requireNonNullElse(voix, Voix.EQUIPE);
    }

    Pistes.Piste lire() {
        return new Pistes.Piste(quoi, details, lieu, acces, voix);
    }
}
