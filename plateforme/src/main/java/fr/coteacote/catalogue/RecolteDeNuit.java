package fr.coteacote.catalogue;

import fr.coteacote.catalogue.Recoltes.Issue;
import fr.coteacote.catalogue.direct.Acces;
import fr.coteacote.catalogue.direct.OffresEnDirect;
import fr.coteacote.catalogue.direct.PanneDuProducteur;
import fr.coteacote.socle.TravailDeNuit;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/**
 * Every night, once for the installation: the job offers of its departements as they are now. Off until it is
 * set. A failure leaves the offers that were there, and the rest of the night; it is tried again, and told.
 */
@Component
class RecolteDeNuit implements TravailDeNuit {
    private static final Logger LOG = LoggerFactory.getLogger(RecolteDeNuit.class);

    private final ImporterLePartage importer;
    private final Recoltes recoltes;
    private final Clock horloge;
    private final Acces acces;
    private final List<String> departements;

    RecolteDeNuit(
            ImporterLePartage importer,
            Recoltes recoltes,
            Clock horloge,
            @Value(
                            "${coteacote.offres.jeton:https://entreprise.francetravail.fr/connexion/oauth2/access_token?realm=/partenaire}")
                    URI jeton,
            @Value("${coteacote.offres.base:https://api.francetravail.io/partenaire/offresdemploi}") URI base,
            @Value("${coteacote.offres.identifiant:}") String identifiant,
            @Value("${coteacote.offres.secret:}") String secret,
            @Value("${coteacote.offres.departements:}") List<String> departements) {
        this.importer = importer;
        this.recoltes = recoltes;
        this.horloge = horloge;
        this.acces = new Acces(jeton, base, identifiant, secret);
        this.departements = List.copyOf(departements);
    }

    @Override
    public void faire() {
        if (!acces.identifiant().isEmpty() && !departements.isEmpty() && recoltes.prendreSonTour()) {
            recoltes.dire(essayer());
        }
    }

    private Issue essayer() {
        try (var client = HttpClient.newHttpClient()) {
            return recolter(new OffresEnDirect(acces, client, horloge, Thread::sleep));
        } catch (PanneDuProducteur e) {
            LOG.warn("offres non rafraîchies, les précédentes restent : {}", e.getMessage());
            return Issue.PRODUCTEUR_MUET;
        } catch (UncheckedIOException | DataAccessException e) {
            // The message may hold a piece of an offer: only the kind of failure is logged.
            LOG.warn(
                    "offres non écrites, les précédentes restent : {}",
                    e.getClass().getSimpleName());
            return Issue.NON_ECRITE;
        }
    }

    private Issue recolter(OffresEnDirect direct) {
        try {
            Path fichier = Files.createTempFile("offres", ".json");
            try {
                return ecrire(direct.recolter(departements, fichier), fichier);
            } finally {
                Files.delete(fichier);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A question too wide leaves some offers unseen: what was not seen is then not taken for withdrawn. */
    private Issue ecrire(OffresEnDirect.Recolte recolte, Path fichier) {
        if (!(importer.lire(List.of(fichier)) instanceof ImporterLePartage.Suite.Lue(var choses, var _))) {
            LOG.warn("offres illisibles ou absentes, les précédentes restent");
            return Issue.ILLISIBLE;
        }
        boolean entiere = recolte.horsDePortee().isEmpty();
        importer.ecrire(choses, entiere, _ -> {});
        if (!entiere) {
            LOG.warn("questions trop larges, à découper : {}", recolte.horsDePortee());
        }
        return entiere ? Issue.FAITE : Issue.EN_PARTIE;
    }
}
