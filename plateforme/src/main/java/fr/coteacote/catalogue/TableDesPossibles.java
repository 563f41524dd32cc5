package fr.coteacote.catalogue;

import static java.util.stream.Collectors.toMap;

import fr.coteacote.possibles.Opportunite;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Possibles in PostgreSQL. Each change carries the number of its batch, so that every node reads only what is new. */
@Component
class TableDesPossibles {
    private static final int LUES_A_LA_FOIS = 2_000;

    private final JdbcClient db;
    private final Clock horloge;

    TableDesPossibles(JdbcClient db, Clock horloge) {
        this.db = db;
        this.horloge = horloge;
    }

    /**
     * @param sienne last batch of the structure's own things
     * @param ordre version of its weights; 0 before it edits them
     */
    record Lots(long partage, long sienne, int ordre) {}

    /** @param contenu empty when it is withdrawn */
    record Mouvement(String cle, Optional<String> contenu) {}

    Lots derniers() {
        return db.sql("""
                select (select lot from catalogue.mouvement_partage), coalesce((select lot from catalogue.mouvement), 0),
                       coalesce((select max(version) from catalogue.ordre), 0)
                """)
                .query((l, _) -> new Lots(l.getLong(1), l.getLong(2), l.getInt(3)))
                .single();
    }

    /** Number of a new batch. Until this transaction ends no other batch starts: numbers follow the order of commits. */
    long nouveauLot(Etagere etagere) {
        return switch (etagere) {
            case PARTAGEE ->
                db.sql("update catalogue.mouvement_partage set lot = lot + 1 returning lot")
                        .query(Long.class)
                        .single();
            case SIENNE -> db.sql("""
                    insert into catalogue.mouvement as m (lot) values (1)
                    on conflict on constraint mouvement_pkey do update set lot = m.lot + 1 returning lot
                    """).query(Long.class).single();
        };
    }

    List<Mouvement> depuis(Etagere etagere, long lot) {
        return db.sql(etagere.ordre("""
                        select cle, contenu, retiree_le is not null from {etagere}
                         where lot > :lot and (:lot > 0 or retiree_le is null)
                        """))
                .withFetchSize(LUES_A_LA_FOIS)
                .param("lot", lot)
                .query((l, _) ->
                        new Mouvement(l.getString(1), l.getBoolean(3) ? Optional.empty() : Optional.of(l.getString(2))))
                .list();
    }

    /** Adds, changes, or brings back; what did not change keeps its batch. */
    void ecrire(Etagere etagere, long lot, List<Opportunite> choses) {
        db.sql(etagere.ordre("""
                        insert into {etagere} as p (cle, origine, genre, titre, recherche, rome, departement, debut, fin, verifie_le,
                                                    jumeau, contenu, vu_le, vu_lot, lot)
                        select cle, origine, genre, titre, socle.normaliser(recherche), rome, departement, debut, fin, verifie_le,
                               jumeau, contenu, :le, :lot, :lot
                          from unnest(cast(:cles as text[]), cast(:origines as text[]), cast(:genres as text[]),
                                      cast(:titres as text[]), cast(:recherches as text[]), cast(:romes as text[]),
                                      cast(:departements as text[]), cast(cast(:debuts as text[]) as date[]),
                                      cast(cast(:fins as text[]) as date[]), cast(cast(:verifies as text[]) as date[]),
                                      cast(:jumeaux as text[]), cast(:contenus as text[]))
                            as n (cle, origine, genre, titre, recherche, rome, departement, debut, fin, verifie_le, jumeau, contenu)
                        on conflict on constraint {cle} do update
                           set origine = excluded.origine, genre = excluded.genre, titre = excluded.titre,
                               recherche = excluded.recherche, rome = excluded.rome, departement = excluded.departement,
                               debut = excluded.debut, fin = excluded.fin, verifie_le = excluded.verifie_le,
                               jumeau = excluded.jumeau, contenu = excluded.contenu, vu_le = excluded.vu_le,
                               vu_lot = excluded.vu_lot, retiree_le = null, purgee_le = null,
                               lot = case when p.contenu is distinct from excluded.contenu or p.retiree_le is not null
                                          then excluded.lot else p.lot end
                        """))
                .param("le", maintenant())
                .param("lot", lot)
                .params(PaquetDePossibles.colonnes(choses))
                .update();
    }

    /** Of two that are the same thing, the one checked last stays. */
    int fondre(Etagere etagere, long lot) {
        return db.sql(etagere.ordre("""
                        update {etagere} a set retiree_le = :le, lot = :lot
                         where a.retiree_le is null and a.jumeau is not null and exists (
                               select from {etagere} b
                                where b.jumeau = a.jumeau and b.retiree_le is null and b.cle <> a.cle
                                  and (a.vu_lot = :lot or b.vu_lot = :lot)
                                  and (coalesce(b.verifie_le, '-infinity'), b.cle) > (coalesce(a.verifie_le, '-infinity'), a.cle))
                        """))
                .param("le", maintenant())
                .param("lot", lot)
                .update();
    }

    /** What a whole file no longer holds is withdrawn; what the team typed is not in files. */
    int retirerCeQuiNEstPlusLa(Etagere etagere, long lot, Set<String> origines) {
        return db.sql(etagere.ordre("""
                        update {etagere} set retiree_le = :le, lot = :lot
                         where retiree_le is null and vu_lot < :lot and saisie is null and origine in (:origines)
                        """))
                .param("le", maintenant())
                .param("lot", lot)
                .param("origines", origines)
                .update();
    }

    boolean retirer(Etagere etagere, long lot, String cle) {
        return db.sql(etagere.ordre("""
                        update {etagere} set retiree_le = :le, lot = :lot where cle = :cle and retiree_le is null
                        """))
                        .param("le", maintenant())
                        .param("lot", lot)
                        .param("cle", cle)
                        .update()
                == 1;
    }

    boolean remettre(Etagere etagere, long lot, String cle) {
        return db.sql(etagere.ordre("""
                        update {etagere} set retiree_le = null, lot = :lot
                         where cle = :cle and retiree_le is not null and purgee_le is null
                        """)).param("lot", lot).param("cle", cle).update() == 1;
    }

    /** What is there today, by its fingerprint: a dry run compares with it. */
    Map<String, String> empreintes(Etagere etagere) {
        return db
                .sql(etagere.ordre("select cle, md5(contenu) from {etagere} where retiree_le is null"))
                .withFetchSize(LUES_A_LA_FOIS)
                .query((l, _) -> Map.entry(l.getString(1), l.getString(2)))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    int presentes(Etagere etagere, Set<String> origines) {
        return db.sql(etagere.ordre("""
                        select count(*) from {etagere} where retiree_le is null and saisie is null and origine in (:origines)
                        """))
                .param("origines", origines)
                .query(Integer.class)
                .single();
    }

    /** Things whose last day has passed are withdrawn; a day later nothing of them names anybody (licence of the offers). */
    void nettoyer(Etagere etagere, LocalDate jour) {
        db.sql(etagere.ordre("""
                        update {etagere} set purgee_le = :le, contenu = null, saisie = null, jumeau = null,
                                             recherche = socle.normaliser(titre)
                         where retiree_le is not null and purgee_le is null
                        """)).param("le", maintenant()).update();
        if (!finies(etagere, jour)) {
            return;
        }
        db.sql(etagere.ordre(
                        "update {etagere} set retiree_le = :le, lot = :lot where retiree_le is null and fin < :jour"))
                .param("le", maintenant())
                .param("lot", nouveauLot(etagere))
                .param("jour", jour)
                .update();
    }

    private boolean finies(Etagere etagere, LocalDate jour) {
        return db.sql(etagere.ordre("select exists (select from {etagere} where retiree_le is null and fin < :jour)"))
                .param("jour", jour)
                .query(Boolean.class)
                .single();
    }

    private OffsetDateTime maintenant() {
        return horloge.instant().atOffset(ZoneOffset.UTC);
    }
}
