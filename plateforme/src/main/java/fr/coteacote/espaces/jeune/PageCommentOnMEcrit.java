package fr.coteacote.espaces.jeune;

/** How I want to be written to, as it stands; hours are {@code HH:mm}, or empty. */
public record PageCommentOnMEcrit(
        String debut, String fin, boolean enClair, boolean montreLu, boolean garde, boolean illisible) {}
