package fr.coteacote.espaces.conseil;

import fr.coteacote.dossiers.Documents;
import fr.coteacote.socle.JeuneId;
import fr.coteacote.socle.web.EnFrancais;
import fr.coteacote.structures.Structures;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Composes the papers of a file: two statements. */
@Component
class CompositionDesDocuments {
    private final LectureDuDossier dossier;
    private final CompositionDeLEnTete enTete;
    private final Documents documents;
    private final Structures structures;

    CompositionDesDocuments(
            LectureDuDossier dossier, CompositionDeLEnTete enTete, Documents documents, Structures structures) {
        this.dossier = dossier;
        this.enTete = enTete;
        this.documents = documents;
        this.structures = structures;
    }

    @Transactional(readOnly = true)
    PageDocuments composer(JeuneId jeune) {
        return new PageDocuments(
                enTete.composer(jeune, dossier.tete(jeune), "/documents"),
                documents.de(jeune).stream().map(this::document).toList());
    }

    private PageDocuments.Document document(Documents.Ligne d) {
        var le = LocalDate.ofInstant(d.le().toInstant(), structures.courante().fuseau());
        String genre =
                switch (d.genre()) {
                    case CV -> "CV";
                    case PAPIER -> "Papier";
                    case DEMARCHE ->
                        d.envoye()
                                ? "Pièce, démarche partie : effacée trente jours après"
                                : "Pièce pour une démarche, vous seul la voyez dans l’équipe";
                };
        return new PageDocuments.Document(
                d.id().toString(),
                d.nom(),
                genre + ", déposé le " + EnFrancais.jourDuMois(le) + ", " + Math.max(1, d.taille() / 1024) + " ko",
                d.genre() == Documents.Genre.DEMARCHE && !d.envoye());
    }
}
