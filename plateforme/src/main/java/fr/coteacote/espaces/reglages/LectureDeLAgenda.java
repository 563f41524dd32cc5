package fr.coteacote.espaces.reglages;

import fr.coteacote.agenda.Modalite;
import fr.coteacote.agenda.ReglagesDeLAgenda;
import fr.coteacote.socle.Introuvable;
import fr.coteacote.socle.web.EnFrancais;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The agenda's settings: one statement for each region. */
@Component
class LectureDeLAgenda {
    private final JdbcClient db;
    private final LectureDesReglages maison;
    private final ReglagesDeLAgenda reglages;
    private final Clock horloge;

    LectureDeLAgenda(JdbcClient db, LectureDesReglages maison, ReglagesDeLAgenda reglages, Clock horloge) {
        this.db = db;
        this.maison = maison;
        this.reglages = reglages;
        this.horloge = horloge;
    }

    private record Genre(PageAgenda.Genre ligne, boolean ferme) {}

    @Transactional(readOnly = true)
    PageAgenda page() {
        var r = reglages.lire();
        String heures = r.pourDireOui().toMinutes() % 60 == 0
                ? Long.toString(r.pourDireOui().toHours())
                : (r.pourDireOui().toMinutes() / 60.0 + "").replace('.', ',');
        return page(
                PageAgenda.SaisieDeGenre.vide(),
                PageAgenda.SaisieDeSalle.vide(),
                new PageAgenda.SaisieDeReglage(r.visio(), heures, r.version()),
                Erreurs.aucune());
    }

    @Transactional(readOnly = true)
    PageAgenda page(
            PageAgenda.SaisieDeGenre genre,
            PageAgenda.SaisieDeSalle salle,
            PageAgenda.SaisieDeReglage reglage,
            Erreurs erreurs) {
        var genres = db.sql("""
                select id, nom, minutes, modalites, par_le_jeune, ferme_le from agenda.p_genre order by rang, nom
                """).query(LectureDeLAgenda::genre).list();
        return new PageAgenda(
                genres.stream().filter(g -> !g.ferme()).map(Genre::ligne).toList(),
                genres.stream().filter(Genre::ferme).map(Genre::ligne).toList(),
                salles(),
                modalites(),
                maison.lieuxOuverts("Choisir un lieu"),
                genre,
                salle,
                reglage,
                ou(),
                erreurs);
    }

    @Transactional(readOnly = true)
    PageAgenda.SaisieDeGenre genre(UUID id) {
        return db.sql("select id, nom, minutes, modalites, par_le_jeune, version from agenda.p_genre where id = :id")
                .param("id", id)
                .query((l, _) -> new PageAgenda.SaisieDeGenre(
                        l.getString("id"),
                        l.getString("nom"),
                        l.getString("minutes"),
                        Arrays.asList((String[]) l.getArray("modalites").getArray()),
                        l.getBoolean("par_le_jeune"),
                        l.getInt("version")))
                .optional()
                .orElseThrow(() -> new Introuvable("genre"));
    }

    private List<PageAgenda.Salle> salles() {
        return db.sql("""
                select s.id, s.nom, s.places, s.ferme_le is not null fermee, l.nom lieu
                  from agenda.p_salle s join structures.p_lieu l on l.id = s.lieu_id
                 order by s.ferme_le is not null, l.ordre, l.nom, s.nom
                """)
                .query((l, _) -> new PageAgenda.Salle(
                        l.getString("id"),
                        l.getString("nom"),
                        l.getString("lieu") + ", " + l.getInt("places") + "\u00a0places",
                        l.getBoolean("fermee")))
                .list();
    }

    /** Where people met these last twelve months, the most often first: counts only. */
    private List<PageAgenda.Ou> ou() {
        return db.sql("""
                select r.modalite, coalesce(l.nom, '') lieu, count(*) combien
                  from parcours.p_rencontre r left join structures.p_lieu l on l.id = r.lieu_id
                 where r.le > :depuis group by r.modalite, l.nom order by count(*) desc, r.modalite, l.nom
                """)
                .param("depuis", horloge.instant().atOffset(ZoneOffset.UTC).minusYears(1))
                .query((l, _) -> new PageAgenda.Ou(
                        Modalite.valueOf(l.getString("modalite")).libelle()
                                + (l.getString("lieu").isEmpty() ? "" : ", " + l.getString("lieu")),
                        l.getInt("combien")))
                .list();
    }

    static List<Choix> modalites() {
        return Stream.of(Modalite.values())
                .map(m -> new Choix(m.name(), m.libelle()))
                .toList();
    }

    private static Genre genre(ResultSet ligne, int rang) throws SQLException {
        String comment = Arrays.stream((String[]) ligne.getArray("modalites").getArray())
                .map(m -> Modalite.valueOf(m).libelle().toLowerCase(java.util.Locale.FRENCH))
                .collect(Collectors.joining(", "));
        String qui = ligne.getBoolean("par_le_jeune") ? "les jeunes le prennent seuls" : "pris par l’équipe";
        return new Genre(
                new PageAgenda.Genre(
                        ligne.getString("id"),
                        ligne.getString("nom"),
                        EnFrancais.duree(Duration.ofMinutes(ligne.getInt("minutes"))) + ", " + comment + " ; " + qui),
                ligne.getObject("ferme_le") != null);
    }
}
