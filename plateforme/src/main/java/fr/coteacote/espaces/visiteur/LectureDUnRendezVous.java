package fr.coteacote.espaces.visiteur;

import fr.coteacote.agenda.RendezVousId;
import fr.coteacote.socle.Introuvable;
import fr.coteacote.socle.web.EnFrancais;
import fr.coteacote.structures.Structures;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What somebody without an account reads of their meeting: one statement. */
@Component
class LectureDUnRendezVous {
    private final JdbcClient db;
    private final Structures structures;

    LectureDUnRendezVous(JdbcClient db, Structures structures) {
        this.db = db;
        this.structures = structures;
    }

    record Vue(
            UUID lieu,
            String lieuNom,
            boolean telephone,
            String membre,
            Instant debut,
            String etat,
            boolean vient,
            String prenom,
            String moyen,
            String mots) {
        boolean prevu() {
            return etat.equals("PLANIFIE") || etat.equals("PROPOSE");
        }
    }

    @Transactional(readOnly = true)
    Vue lire(RendezVousId id) {
        return db.sql("""
                select r.lieu_id, l.nom as lieu_nom, r.modalite, m.prenom as membre, r.debut, r.etat, r.vient,
                       coalesce(c.prenom, '') prenom, coalesce(c.moyen, '') moyen, coalesce(c.mots, '') mots
                  from agenda.p_rendez_vous r
                  join structures.p_membre m on m.id = r.membre_id
                  left join structures.p_lieu l on l.id = r.lieu_id
                  left join accueil.p_contact c on c.jeune_id = r.jeune_id
                 where r.id = :id
                """)
                .param("id", id.id())
                .query((ligne, _) -> new Vue(
                        ligne.getObject("lieu_id", UUID.class),
                        ligne.getString("lieu_nom"),
                        ligne.getString("modalite").equals("TELEPHONE"),
                        ligne.getString("membre"),
                        ligne.getObject("debut", OffsetDateTime.class).toInstant(),
                        ligne.getString("etat"),
                        ligne.getBoolean("vient"),
                        ligne.getString("prenom"),
                        ligne.getString("moyen"),
                        ligne.getString("mots")))
                .optional()
                .orElseThrow(() -> new Introuvable("rendez-vous"));
    }

    PageRendezVous.Carte carte(Vue vue) {
        ZonedDateTime debut = vue.debut().atZone(structures.courante().fuseau());
        LocalDate jour = debut.toLocalDate();
        String avec = "Avec %s, %s.".formatted(vue.membre(), vue.telephone() ? "au téléphone" : vue.lieuNom());
        return new PageRendezVous.Carte(
                EnFrancais.nomCourt(jour.getDayOfWeek()),
                Integer.toString(jour.getDayOfMonth()),
                EnFrancais.moisCourt(jour),
                EnFrancais.moment(EnFrancais.jourProche(jour, structures.aujourdhui()), debut.toLocalTime()),
                avec);
    }
}
