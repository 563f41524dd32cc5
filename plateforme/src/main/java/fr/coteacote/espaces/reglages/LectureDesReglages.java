package fr.coteacote.espaces.reglages;

import fr.coteacote.socle.Introuvable;
import fr.coteacote.socle.web.EnFrancais;
import fr.coteacote.structures.LieuId;
import fr.coteacote.structures.Lieux;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Places and closed days, for the settings pages: one statement for each region. */
@Component
class LectureDesReglages {
    private final JdbcClient db;

    LectureDesReglages(JdbcClient db) {
        this.db = db;
    }

    private record LigneDeLieu(UUID id, String nom, String genre, String commune, boolean ferme) {}

    @Transactional(readOnly = true)
    PageLieux lieux(PageLieux.SaisieDeLieu saisie, Erreurs erreurs) {
        var lignes = db.sql("""
                select id, nom, genre, commune, ferme_le is not null as ferme
                  from structures.p_lieu order by ordre, nom, id
                """).query(LigneDeLieu.class).list();
        return new PageLieux(
                rangees(lignes.stream().filter(l -> !l.ferme()).toList()),
                rangees(lignes.stream().filter(LigneDeLieu::ferme).toList()),
                saisie,
                erreurs);
    }

    private static List<PageLieux.Ligne> rangees(List<LigneDeLieu> lignes) {
        return IntStream.range(0, lignes.size())
                .mapToObj(rang -> {
                    var l = lignes.get(rang);
                    String genre = PageLieux.libelle(Lieux.Genre.valueOf(l.genre()));
                    return new PageLieux.Ligne(
                            l.id().toString(),
                            l.nom(),
                            l.commune().isEmpty() ? genre : genre + ", " + l.commune(),
                            rang == 0,
                            rang == lignes.size() - 1);
                })
                .toList();
    }

    @Transactional(readOnly = true)
    PageLieu lieu(LieuId id) {
        record Ligne(
                String nom, String genre, String adresse, String commune, String acces, int version, boolean ferme) {}
        var ligne = db.sql("""
                select nom, genre, adresse, commune, acces, version, ferme_le is not null as ferme
                  from structures.p_lieu where id = :id
                """)
                .param("id", id.id())
                .query(Ligne.class)
                .optional()
                .orElseThrow(() -> new Introuvable("lieu"));
        return new PageLieu(
                id.toString(),
                ligne.nom(),
                ligne.ferme(),
                new PageLieux.SaisieDeLieu(
                        ligne.nom(), ligne.genre(), ligne.adresse(), ligne.commune(), ligne.acces(), ligne.version()),
                heures(id),
                PageLieu.SaisieDHoraire.vide(),
                Erreurs.aucune());
    }

    private List<PageLieu.Heure> heures(LieuId id) {
        record Ligne(UUID id, int jour, LocalTime de, LocalTime a, String ou) {}
        return db
                .sql("select id, jour, de, a, ou from structures.p_horaire where lieu_id = :id order by jour, de")
                .param("id", id.id())
                .query(Ligne.class)
                .list()
                .stream()
                .map(h -> new PageLieu.Heure(
                        h.id().toString(),
                        EnFrancais.majuscule(EnFrancais.nom(DayOfWeek.of(h.jour()))) + ", "
                                + EnFrancais.heure(h.de()) + " – " + EnFrancais.heure(h.a())
                                + (h.ou().isEmpty() ? "" : ", " + h.ou())))
                .toList();
    }

    @Transactional(readOnly = true)
    PageFermetures fermetures(LocalDate aujourdhui, PageFermetures.Saisie saisie, Erreurs erreurs) {
        record Ligne(
                UUID id,
                LocalDate du,
                LocalDate au,
                String motif,
                @Nullable String lieu) {}
        var lignes = db.sql("""
                select f.id, f.du, f.au, f.motif, l.nom as lieu
                  from structures.p_fermeture f left join structures.p_lieu l on l.id = f.lieu_id
                 where f.au >= :jour order by f.du, f.au
                """).param("jour", aujourdhui).query(Ligne.class).list().stream()
                .map(f -> new PageFermetures.Ligne(
                        f.id().toString(),
                        periode(f.du(), f.au()),
                        f.lieu() == null ? "Tous les lieux" : f.lieu(),
                        f.motif()))
                .toList();
        return new PageFermetures(lignes, lieuxOuverts("Tous les lieux"), saisie, erreurs);
    }

    @Transactional(readOnly = true)
    List<Choix> lieuxOuverts(String sansChoix) {
        var lieux = db.sql("select id, nom from structures.p_lieu where ferme_le is null order by ordre, nom")
                .query((ligne, _) -> new Choix(ligne.getString("id"), ligne.getString("nom")))
                .list();
        return Stream.concat(Stream.of(new Choix("", sansChoix)), lieux.stream())
                .toList();
    }

    static String periode(LocalDate du, LocalDate au) {
        return du.equals(au) ? EnFrancais.date(du) : "du " + EnFrancais.date(du) + " au " + EnFrancais.date(au);
    }

    static List<Choix> jours() {
        return Stream.of(DayOfWeek.values())
                .map(jour -> new Choix(Integer.toString(jour.getValue()), EnFrancais.nom(jour)))
                .toList();
    }
}
