package fr.coteacote.agenda;

import static fr.coteacote.agenda.TableDesRendezVous.utc;

import fr.coteacote.agenda.AbonnementsAuCalendrier.Abonne;
import fr.coteacote.agenda.TexteIcs.Moment;
import fr.coteacote.structures.Structures;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A person's hours as their own calendar reads them.
 *
 * <p>It may lie on somebody else's server: no name of a young person, no theme, no reason in it; a link says more.
 */
@Component
public class CalendrierPublie {
    private static final Duration AVANT = Duration.ofDays(31);
    private static final Duration APRES = Duration.ofDays(366);

    private final JdbcClient db;
    private final Structures structures;
    private final Clock horloge;
    private final String site;

    CalendrierPublie(
            JdbcClient db,
            Structures structures,
            Clock horloge,
            @Value("${coteacote.adresse:http://localhost:8080}") String site) {
        this.db = db;
        this.structures = structures;
        this.horloge = horloge;
        this.site = site;
    }

    @Transactional(readOnly = true)
    public String de(Abonne abonne) {
        Instant maintenant = horloge.instant();
        var moments =
                switch (abonne) {
                    case Abonne.Membre(var membre) -> moments(membre.id(), "/equipe/rendez-vous/", maintenant);
                    case Abonne.Jeune(var jeune) -> moments(jeune.id(), "/moi/agenda#", maintenant);
                };
        return TexteIcs.ecrire("PUBLISH", structures.courante().nom(), moments, maintenant);
    }

    private List<Moment> moments(UUID qui, String lien, Instant maintenant) {
        return db.sql("""
                select r.id, r.version, r.debut, r.fin from agenda.occupe o join agenda.rendez_vous r on r.id = o.objet_id
                 where o.qui_id = :qui and o.fin > :du and o.debut < :au and r.etat in ('PLANIFIE', 'HONORE')
                 union
                select s.id, s.version, s.debut, s.fin from agenda.seance s
                  left join agenda.inscription i on i.seance_id = s.id and i.jeune_id = :qui and i.etat = 'INSCRIT'
                 where (s.membre_id = :qui or i.id is not null) and s.fin > :du and s.debut < :au and s.etat = 'OUVERTE'
                 order by debut
                """)
                .param("qui", qui)
                .param("du", utc(maintenant.minus(AVANT)))
                .param("au", utc(maintenant.plus(APRES)))
                .query((l, _) -> moment(l, lien))
                .list();
    }

    private Moment moment(ResultSet l, String lien) throws SQLException {
        return new Moment(
                uid(l.getObject("id", UUID.class)),
                l.getInt("version"),
                l.getObject("debut", OffsetDateTime.class).toInstant(),
                l.getObject("fin", OffsetDateTime.class).toInstant(),
                "Rendez-vous",
                "",
                site + lien + l.getString("id"),
                false,
                List.of());
    }

    static String uid(UUID id) {
        return id + "@cote-a-cote";
    }
}
