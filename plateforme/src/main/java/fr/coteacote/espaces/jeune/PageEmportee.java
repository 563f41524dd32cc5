package fr.coteacote.espaces.jeune;

/** My whole file, as it leaves with me. */
public record PageEmportee(
        String prenom,
        String nom,
        String structure,
        String le,
        PageMonDossier dossier,
        PageMonPlan plan,
        PageMonTemps temps) {}
