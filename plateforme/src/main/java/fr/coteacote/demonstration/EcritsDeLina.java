package fr.coteacote.demonstration;

import fr.coteacote.demonstration.MaisonDOrsel.Collegue;
import fr.coteacote.dossiers.Documents;
import fr.coteacote.dossiers.Notes;
import fr.coteacote.dossiers.Notes.Brouillon;
import fr.coteacote.dossiers.Notes.Ecriture;
import fr.coteacote.dossiers.RemettreUneNote;
import fr.coteacote.dossiers.Tiers;
import fr.coteacote.dossiers.VisibiliteNote;
import fr.coteacote.socle.Acteur;
import fr.coteacote.socle.EnStructure;
import fr.coteacote.socle.JeuneId;
import fr.coteacote.socle.Role;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What is noted about Lina, by whom and for whom; whom she lets in; her CV. */
@Component
@Profile("demo")
class EcritsDeLina {
    private final HistoireDUnJeune histoire;
    private final Notes notes;
    private final RemettreUneNote remettre;
    private final Tiers tiers;
    private final Documents documents;

    EcritsDeLina(HistoireDUnJeune histoire, Notes notes, RemettreUneNote remettre, Tiers tiers, Documents documents) {
        this.histoire = histoire;
        this.notes = notes;
        this.remettre = remettre;
        this.tiers = tiers;
        this.documents = documents;
    }

    void ecrire(JeuneId lina, Collegue nadia, Collegue claire, LocalDate jour) {
        var elle = new Acteur.Jeune(lina);
        var conseil = new Acteur.Equipe(nadia.id(), Set.of(Role.CONSEIL));
        var psychologue = new Acteur.Equipe(claire.id(), Set.of(Role.SECRET));
        par(elle, jour.minusDays(40), () -> papiers(lina));
        par(
                conseil,
                jour.minusDays(28),
                () -> noter(
                        lina,
                        nadia,
                        VisibiliteNote.PARTAGEE,
                        "Le bus de 21 h 15 change tout : avec lui, le service du soir à La Bécane devient possible."));
        par(
                psychologue,
                jour.minusDays(20),
                () -> confier(lina, nadia, "Dort chez une amie depuis l’été. En parle quand on marche, pas assise."));
        par(
                psychologue,
                jour.minusDays(6),
                () -> confier(
                        lina, nadia, "Veut prévenir sa mère elle-même, après la signature. Ne pas appeler avant."));
        par(
                elle,
                jour.minusDays(3),
                () -> noter(
                        lina,
                        nadia,
                        VisibiliteNote.PRIVEE_JEUNE,
                        "Demander si on peut peindre les murs de la chambre."));
    }

    private void papiers(JeuneId lina) {
        tiers.ajouter(
                lina,
                new Tiers.Personne(
                        "Sa tante, Marisol",
                        Tiers.Lien.FAMILLE,
                        "L’heure des rendez-vous, et la visite",
                        Optional.empty(),
                        true));
        if (documents.deposer(lina, Documents.Genre.CV, "CV Lina.pdf", cv()) instanceof Documents.Depot.Garde(var cv)) {
            documents.partager(cv, lina, Optional.empty());
        }
    }

    private Ecriture noter(JeuneId lina, Collegue nadia, VisibiliteNote visibilite, String texte) {
        return notes.ecrire(lina, Brouillon.de(visibilite, texte), Optional.of(nadia.id()));
    }

    private void confier(JeuneId lina, Collegue nadia, String texte) {
        if (noter(lina, nadia, VisibiliteNote.SECRET_PROFESSIONNEL, texte) instanceof Ecriture.Gardee(var note)) {
            remettre.aUnCollegue(note, lina, nadia.id(), Optional.of(nadia.id()));
        }
    }

    private byte[] cv() {
        try (var flux = Objects.requireNonNull(getClass().getResourceAsStream("/demonstration/cv-lina.pdf"))) {
            return flux.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void par(Acteur acteur, LocalDate jour, Runnable acte) {
        EnStructure.executer(
                EnStructure.structure(),
                acteur,
                () -> histoire.raconter(jour, LocalTime.of(18, 40), () -> {
                    acte.run();
                    return true;
                }));
    }
}
