package fr.coteacote.catalogue;

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
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Every night, once for the installation: the job offers of its departements as they are now. Off until it is set. */
@Component
class RecolteDeNuit implements TravailDeNuit {
    private static final Logger LOG = LoggerFactory.getLogger(RecolteDeNuit.class);
    /** The licence asks for a refresh at least every 24 hours. */
    private static final Duration ENTRE_DEUX = Duration.ofHours(20);

    private final ImporterLePartage importer;
    private final JdbcClient db;
    private final TransactionTemplate transaction;
    private final Clock horloge;
    private final Acces acces;
    private final List<String> departements;

    RecolteDeNuit(
            ImporterLePartage importer,
            JdbcClient db,
            TransactionTemplate transaction,
            Clock horloge,
            @Value(
                            "${coteacote.offres.jeton:https://entreprise.francetravail.fr/connexion/oauth2/access_token?realm=/partenaire}")
                    URI jeton,
            @Value("${coteacote.offres.base:https://api.francetravail.io/partenaire/offresdemploi}") URI base,
            @Value("${coteacote.offres.identifiant:}") String identifiant,
            @Value("${coteacote.offres.secret:}") String secret,
            @Value("${coteacote.offres.departements:}") List<String> departements) {
        this.importer = importer;
        this.db = db;
        this.transaction = transaction;
        this.horloge = horloge;
        this.acces = new Acces(jeton, base, identifiant, secret);
        this.departements = List.copyOf(departements);
    }

    @Override
    public void faire() {
        if (!acces.identifiant().isEmpty() && !departements.isEmpty() && aMonTour()) {
            try (var client = HttpClient.newHttpClient()) {
                recolter(new OffresEnDirect(acces, client, horloge, Thread::sleep));
            } catch (PanneDuProducteur e) {
                LOG.warn("offres non rafraîchies, les précédentes restent : {}", e.getMessage());
            }
        }
    }

    /** True for one structure's night among all. */
    private boolean aMonTour() {
        var maintenant = horloge.instant().atOffset(ZoneOffset.UTC);
        return Boolean.TRUE.equals(transaction.execute(_ -> db.sql("""
                        update catalogue.mouvement_partage set recolte_le = :le
                         where recolte_le is null or recolte_le < :avant
                        """)
                        .param("le", maintenant)
                        .param("avant", maintenant.minus(ENTRE_DEUX))
                        .update()
                == 1));
    }

    void recolter(OffresEnDirect direct) {
        try {
            Path fichier = Files.createTempFile("offres", ".json");
            try {
                var recolte = direct.recolter(departements, fichier);
                if (importer.lire(List.of(fichier)) instanceof ImporterLePartage.Suite.Lue(var choses, var _)) {
                    importer.ecrire(choses, recolte.horsDePortee().isEmpty(), _ -> {});
                }
            } finally {
                Files.delete(fichier);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
