package fr.coteacote.maison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import fr.coteacote.accueil.Contacts;
import fr.coteacote.accueil.MoyenDonne;
import fr.coteacote.agenda.RendezVousId;
import fr.coteacote.banc.Maison;
import fr.coteacote.banc.Monde;
import fr.coteacote.banc.TestDeLaMaison;
import fr.coteacote.socle.Fait;
import fr.coteacote.socle.Identifiants;
import fr.coteacote.socle.JeuneId;
import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.IncompleteEventPublications;
import org.springframework.transaction.support.TransactionTemplate;

/** What the rooms tell one another: identifiers only, and nothing told is lost or done twice. */
@TestDeLaMaison
class FaitsTest {
    private final Maison maison;
    private final JdbcClient db;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher faits;
    private final IncompleteEventPublications enAttente;

    FaitsTest(
            Maison maison,
            JdbcClient db,
            TransactionTemplate transaction,
            ApplicationEventPublisher faits,
            IncompleteEventPublications enAttente) {
        this.maison = maison;
        this.db = db;
        this.transaction = transaction;
        this.faits = faits;
        this.enAttente = enAttente;
    }

    @Test
    void un_fait_ne_porte_que_des_identifiants_et_des_dates() {
        var classes = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("fr.coteacote").stream()
                        .filter(classe -> classe.isAssignableTo(Fait.class) && !classe.isInterface())
                        .map(JavaClass::reflect)
                        .toList();
        assertThat(classes).isNotEmpty().allSatisfy(fait -> {
            assertThat(fait.isRecord()).as("%s est un record", fait).isTrue();
            assertThat(Arrays.stream(fait.getRecordComponents()).filter(c -> !anonyme(c.getType())))
                    .as("%s", fait)
                    .isEmpty();
        });
    }

    /** An identifier is a record around one number or UUID. */
    private static boolean anonyme(Class<?> type) {
        return type.isEnum()
                || Set.of(Instant.class, LocalDate.class, UUID.class, int.class).contains(type)
                || type.isRecord()
                        && Arrays.stream(type.getRecordComponents())
                                .map(RecordComponent::getType)
                                .allMatch(FaitsTest::anonyme);
    }

    @Test
    void une_panne_entre_l_acte_et_l_ecoute_n_oublie_personne() {
        var ici = maison.au("2026-03-12T10:02");
        var ailleurs = maison.au("2026-03-12T10:02");
        var fait = quelquUnALaisseSonNumero(ici);
        restee(publierEtTomber(ici, fait));
        assertThat(messages(ici)).isZero();

        reprendre(fait);

        await().atMost(Duration.ofSeconds(20)).until(() -> messages(ici) == 1 && attente(fait) == 0);
        assertThat(messages(ailleurs)).isZero();
    }

    @Test
    void un_fait_entendu_deux_fois_n_envoie_qu_un_message() {
        var ici = maison.au("2026-03-12T10:02");
        var fait = quelquUnALaisseSonNumero(ici);
        var ligne = publierEtTomber(ici, fait);
        ici.agir(() -> transaction.executeWithoutResult(_ -> faits.publishEvent(fait)));
        await().atMost(Duration.ofSeconds(20)).until(() -> messages(ici) == 1 && attente(fait) == 0);

        restee(ligne);
        reprendre(fait);

        await().atMost(Duration.ofSeconds(20)).until(() -> attente(fait) == 0);
        assertThat(messages(ici)).isEqualTo(1);
    }

    private MoyenDonne quelquUnALaisseSonNumero(Monde ici) {
        var jeune = JeuneId.nouveau();
        ici.agir(() -> {
            var contacts = ici.piece(Contacts.class);
            contacts.recevoir(Contacts.Contact.anonyme(jeune, Contacts.Canal.SITE, Optional.empty()));
            contacts.completer(jeune, "", "06 39 98 12 12", "");
        });
        return new MoyenDonne(ici.structure(), jeune, new RendezVousId(Identifiants.nouveau()));
    }

    /** The row the framework writes in the transaction of the act; then the house falls, before anybody hears. */
    private Map<String, Object> publierEtTomber(Monde ici, MoyenDonne fait) {
        return ici.dedans(() -> transaction.execute(etat -> {
            faits.publishEvent(fait);
            var ligne = db.sql("select * from socle.event_publication where serialized_event like :jeune")
                    .param("jeune", "%" + fait.jeune() + "%")
                    .query()
                    .singleRow();
            etat.setRollbackOnly();
            return ligne;
        }));
    }

    /** What the database still holds when the house starts again: the same row, heard by nobody. */
    private void restee(Map<String, Object> ligne) {
        db.sql("""
                insert into socle.event_publication (id, listener_id, event_type, serialized_event, publication_date, status, completion_attempts)
                values (:id, :listener_id, :event_type, :serialized_event, :publication_date, :status, :completion_attempts)
                """).params(ligne).update();
    }

    private void reprendre(MoyenDonne fait) {
        enAttente.resubmitIncompletePublications(
                publication -> List.<Object>of(fait).contains(publication.getEvent()));
    }

    private int attente(MoyenDonne fait) {
        return db.sql("select count(*) from socle.event_publication where serialized_event like :jeune")
                .param("jeune", "%" + fait.jeune() + "%")
                .query(Integer.class)
                .single();
    }

    private int messages(Monde monde) {
        return monde.dedans(() -> transaction.execute(_ -> db.sql("select count(*) from envois.message")
                .query(Integer.class)
                .single()));
    }
}
