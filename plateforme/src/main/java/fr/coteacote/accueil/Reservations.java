package fr.coteacote.accueil;

import fr.coteacote.acces.Secrets;
import fr.coteacote.agenda.Creneau;
import fr.coteacote.agenda.Modalite;
import fr.coteacote.agenda.Nature;
import fr.coteacote.agenda.PrendreRendezVous;
import fr.coteacote.agenda.PrendreRendezVous.Demande;
import fr.coteacote.agenda.PrendreRendezVous.Prise;
import fr.coteacote.agenda.RendezVousId;
import fr.coteacote.socle.Identifiants;
import fr.coteacote.socle.JeuneId;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** First meetings booked without an account: three taps, a code to move or cancel. */
@Component
public class Reservations {
    private final JdbcClient db;
    private final Clock horloge;
    private final Contacts contacts;
    private final PrendreRendezVous prendre;

    Reservations(JdbcClient db, Clock horloge, Contacts contacts, PrendreRendezVous prendre) {
        this.db = db;
        this.horloge = horloge;
        this.contacts = contacts;
        this.prendre = prendre;
    }

    public sealed interface Reservation {
        record Faite(CodeDeReservation code, JeuneId jeune, RendezVousId rendezVous) implements Reservation {}

        record CreneauPris() implements Reservation {}
    }

    /** A booking found again by its code. */
    public record Retrouvee(JeuneId jeune, RendezVousId rendezVous) {}

    @Transactional
    public Reservation reserver(Creneau creneau, Modalite modalite, Contacts.Contact contact) {
        var prise = prendre.prendre(
                Demande.surPlace(contact.jeune(), creneau, Nature.PREMIER_ACCUEIL, modalite, contact.mots()));
        return switch (prise) {
            case Prise.CreneauPris _ -> new Reservation.CreneauPris();
            case Prise.Pris(var rendezVous) -> {
                contacts.recevoir(contact);
                contacts.repondu(contact.jeune());
                yield new Reservation.Faite(donnerUnCode(contact.jeune(), rendezVous), contact.jeune(), rendezVous);
            }
        };
    }

    /** One more code for this meeting: the one on the screen, the one in a message, the one on a printed card. */
    @Transactional
    public CodeDeReservation donnerUnCode(JeuneId jeune, RendezVousId rendezVous) {
        var code = CodeDeReservation.nouveau();
        db.sql("""
                insert into accueil.reservation (id, jeune_id, rendez_vous_id, empreinte, cree_le)
                values (:id, :jeune, :rdv, :empreinte, :le)
                """)
                .param("id", Identifiants.nouveau())
                .param("jeune", jeune.id())
                .param("rdv", rendezVous.id())
                .param("empreinte", Secrets.empreinte(code.valeur()))
                .param("le", horloge.instant().atOffset(ZoneOffset.UTC))
                .update();
        return code;
    }

    @Transactional(readOnly = true)
    public Optional<Retrouvee> retrouver(CodeDeReservation code) {
        return db.sql("select jeune_id, rendez_vous_id from accueil.reservation where empreinte = :empreinte")
                .param("empreinte", Secrets.empreinte(code.valeur()))
                .query((ligne, _) -> new Retrouvee(
                        new JeuneId(ligne.getObject(1, UUID.class)), new RendezVousId(ligne.getObject(2, UUID.class))))
                .optional();
    }
}
