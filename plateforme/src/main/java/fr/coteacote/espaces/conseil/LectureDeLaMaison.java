package fr.coteacote.espaces.conseil;

import fr.coteacote.espaces.conseil.PageAccueillir.Choix;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Colleagues who may walk beside somebody, and open places: for the choices of forms. */
@Component
class LectureDeLaMaison {
    static final String LIEU_FERME = "Ce lieu n’est plus ouvert : choisissez-en un autre, ou aucun.";
    static final String PLUS_DANS_L_EQUIPE = "Cette personne n’est plus dans l’équipe : choisissez-en une autre.";

    private final JdbcClient db;

    LectureDeLaMaison(JdbcClient db) {
        this.db = db;
    }

    @Transactional(readOnly = true)
    List<Choix> collegues(String choisi) {
        return db.sql("""
                select m.id, trim(m.prenom || ' ' || m.nom) nom
                  from structures.p_membre m join acces.p_compte c on c.membre_id = m.id
                 where m.parti_le is null and c.ferme_le is null and c.roles ~ '(CONSEIL|SECTEUR)'
                 order by m.prenom, m.nom
                """)
                .query((l, _) ->
                        new Choix(l.getString(1), l.getString(2), l.getString(1).equals(choisi)))
                .list();
    }

    @Transactional(readOnly = true)
    boolean offreLeCollegue(String membre) {
        return Choix.offert(collegues(""), membre);
    }

    @Transactional(readOnly = true)
    boolean offreLeLieu(String lieu) {
        return Choix.offert(lieux(""), lieu);
    }

    @Transactional(readOnly = true)
    List<Choix> lieux(String choisi) {
        return db.sql("select id, nom from structures.p_lieu where ferme_le is null order by ordre, nom")
                .query((l, _) ->
                        new Choix(l.getString(1), l.getString(2), l.getString(1).equals(choisi)))
                .list();
    }
}
