package fr.coteacote.espaces.conseil;

import fr.coteacote.socle.JeuneId;
import fr.coteacote.socle.MembreId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the team reads around the possibles of somebody, and to whom something may be proposed. */
@Component
@Transactional(readOnly = true)
class LectureDesPossibles {
    private static final int PORTEFEUILLE = 200;

    private final JdbcClient db;

    LectureDesPossibles(JdbcClient db) {
        this.db = db;
    }

    public Set<String> penses(JeuneId jeune) {
        return db
                .sql("select possible from catalogue.p_proposition where jeune_id = :jeune")
                .param("jeune", jeune.id())
                .query(String.class)
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableSet());
    }

    record Retenu(String titre, String quoi, Optional<LocalDate> revient) {}

    /** What they keep, choose or put off; what they set aside is theirs. */
    public List<Retenu> retenus(JeuneId jeune) {
        return db.sql("""
                select titre, quoi, revient from (
                    select distinct on (possible) possible, titre, quoi, revient, le from catalogue.p_reponse
                     where jeune_id = :jeune order by possible, le desc, id desc) r
                 where quoi in ('GARDE', 'CHOISI', 'PLUS_TARD') order by le desc limit 20
                """)
                .param("jeune", jeune.id())
                .query((l, _) -> new Retenu(
                        l.getString(1), l.getString(2), Optional.ofNullable(l.getObject(3, LocalDate.class))))
                .list();
    }

    record Demande(String quoi, String chez, String etat, LocalDate depuis, String ensuite) {}

    public List<Demande> demandes(JeuneId jeune) {
        return db.sql("""
                select quoi, chez, etat, depuis, ensuite from catalogue.p_candidature
                 where jeune_id = :jeune order by depuis desc limit 20
                """).param("jeune", jeune.id()).query(Demande.class).list();
    }

    record DuPortefeuille(UUID id, String prenom, String nom, boolean dejaPense) {}

    /** Whom this colleague accompanies. */
    public List<DuPortefeuille> portefeuille(MembreId moi, String possible) {
        return db.sql("""
                select j.id, j.prenom, j.nom,
                       exists (select from catalogue.p_proposition p where p.jeune_id = j.id and p.possible = :possible) deja_pense
                  from parcours.p_referent f join dossiers.p_jeune j on j.id = f.jeune_id
                 where f.membre_id = :moi order by j.prenom, j.nom limit :n
                """)
                .param("moi", moi.id())
                .param("possible", possible)
                .param("n", PORTEFEUILLE)
                .query(DuPortefeuille.class)
                .list();
    }
}
