package fr.coteacote.espaces.conseil;

import fr.coteacote.parcours.Fin;

/** Refusals in plain French. */
final class Refus {
    private Refus() {}

    static String dire(Fin.Raison raison) {
        return switch (raison) {
            case PREMIER_MOIS ->
                "Pendant le premier mois, la structure ne met pas fin à l’accompagnement. La personne, elle, part et revient quand elle veut.";
            case MOTIF_A_DIRE -> "Dites pourquoi : la personne le lira.";
            case TEXTE_A_CITER -> "Citez le texte ou la décision.";
            case DEJA_FINI -> "C’est déjà terminé.";
        };
    }
}
