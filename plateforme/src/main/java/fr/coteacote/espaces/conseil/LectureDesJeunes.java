package fr.coteacote.espaces.conseil;

import fr.coteacote.socle.MembreId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The list of people: one statement for the page, one for the counts of the views, one for the saved views. */
@Component
class LectureDesJeunes {
    static final int PAR_PAGE = 25;

    private static final String SOURCE = """
              from dossiers.p_jeune j
              join parcours.p_accompagnement a on a.jeune_id = j.id
              left join parcours.p_referent f on f.jeune_id = j.id
              left join structures.p_lieu l on l.id = j.lieu_id
              left join lateral (select p.quoi, p.le from parcours.p_pas p where p.jeune_id = j.id order by p.le desc limit 1) pas on true
              left join lateral (select r.debut from agenda.p_rendez_vous r
                                  where r.jeune_id = j.id and r.etat = 'PLANIFIE' and r.debut >= :maintenant
                                  order by r.debut limit 1) prochain on true
            """;

    private static final String RESSEMBLANCE = "socle.ressemblance((select socle.normaliser(:q)), j.recherche)";

    private final JdbcClient db;

    LectureDesJeunes(JdbcClient db) {
        this.db = db;
    }

    /** @param moi empty to look in the whole structure */
    record Question(
            @Nullable MembreId moi,
            String q,
            String vue,
            @Nullable UUID lieu,
            String tri,
            int page,
            Instant maintenant,
            LocalDate jour) {}

    record Vue(
            UUID id,
            String prenom,
            String nom,
            @Nullable LocalDate naissance,
            @Nullable String lieu,
            String etat,
            int rythme,
            Instant dernierContact,
            String canal,
            Instant debut,
            @Nullable Instant prochain,
            String pas,
            @Nullable LocalDate pasLe,
            @Nullable String referent,
            int total) {}

    List<Vue> page(Question question, boolean ressemblance) {
        return lier(
                        db.sql("""
                select j.id, j.prenom, j.nom, j.naissance, l.nom lieu, a.etat, a.rythme_jours, a.dernier_contact_le, a.dernier_contact_canal,
                       a.debut, prochain.debut prochain, coalesce(pas.quoi, '') pas, pas.le pas_le, m.prenom referent,
                       count(*) over () total
                """
                                + SOURCE + " left join structures.p_membre m on m.id = f.membre_id where "
                                + condition(question, ressemblance) + " order by " + ordre(question, ressemblance)
                                + " limit :taille offset :debut"),
                        question)
                .param("taille", PAR_PAGE * (question.page() + 1))
                .param("debut", 0)
                .query(LectureDesJeunes::lireVue)
                .list();
    }

    record Comptes(int tous, int sansContact, int aFeter, int nouveaux, int enPause, int enVeille) {}

    Comptes comptes(Question question) {
        return db.sql("select count(*) filter (where " + vue("") + ") tous, count(*) filter (where "
                        + vue("sans-contact")
                        + ") sans_contact, count(*) filter (where " + vue("a-feter")
                        + ") a_feter, count(*) filter (where "
                        + vue("nouveaux") + ") nouveaux, count(*) filter (where " + vue("en-pause")
                        + ") en_pause, count(*) filter (where " + vue("en-veille") + ") en_veille " + SOURCE
                        + " where (cast(:moi as uuid) is null or f.membre_id = :moi)")
                .param("moi", question.moi() == null ? null : question.moi().id(), java.sql.Types.OTHER)
                .param("maintenant", question.maintenant().atOffset(ZoneOffset.UTC))
                .param("jour", question.jour())
                .query(Comptes.class)
                .single();
    }

    record Gardee(UUID id, String nom, String requete) {}

    List<Gardee> gardees(MembreId moi) {
        return db.sql("select id, nom, requete from structures.p_vue_gardee where membre_id = :moi order by nom")
                .param("moi", moi.id())
                .query(Gardee.class)
                .list();
    }

    private static String condition(Question question, boolean ressemblance) {
        var condition =
                new StringBuilder("(cast(:moi as uuid) is null or f.membre_id = :moi) and " + vue(question.vue()));
        if (question.lieu() != null) {
            condition.append(" and j.lieu_id = :lieu");
        }
        if (!question.q().isBlank()) {
            condition.append(ressemblance ? " and " + RESSEMBLANCE + " > 0.45" : exacte(question));
        }
        return condition.toString();
    }

    // What was typed is normalised once by statement, not once by row.
    private static String exacte(Question question) {
        return IntStream.range(0, mots(question).size())
                .mapToObj(i -> " and position((select socle.normaliser(:mot" + i + ")) in j.recherche) > 0")
                .collect(Collectors.joining());
    }

    private static List<String> mots(Question question) {
        return Pattern.compile("\\s+")
                .splitAsStream(question.q().strip())
                .limit(5)
                .toList();
    }

    /** The views that everybody has: the words are ours, never what was typed. */
    private static String vue(String vue) {
        return switch (vue) {
            case "sans-contact" ->
                "(a.etat in ('ACCUEILLI', 'ACCOMPAGNE', 'EN_VEILLE') and a.dernier_contact_le < :maintenant - make_interval(days => a.rythme_jours) and prochain.debut is null)";
            case "a-feter" -> "(pas.le > :jour - 8)";
            case "nouveaux" -> "(a.debut > :maintenant - interval '30 days' and a.etat <> 'SORTI')";
            case "en-pause" -> "(a.etat = 'EN_PAUSE')";
            case "en-veille" -> "(a.etat = 'EN_VEILLE')";
            case "structure" -> "(a.etat <> 'ARCHIVE')";
            default -> "(a.etat not in ('SORTI', 'ARCHIVE'))";
        };
    }

    private static String ordre(Question question, boolean ressemblance) {
        String souhait =
                switch (question.tri()) {
                    case "nom" -> "j.nom, j.prenom, j.id";
                    case "prochaine" -> "prochain.debut nulls last, j.id";
                    case "recent" -> "a.dernier_contact_le desc, j.id";
                    default ->
                        "(prochain.debut is null and a.etat in ('ACCUEILLI', 'ACCOMPAGNE', 'EN_VEILLE')) desc, a.dernier_contact_le + make_interval(days => a.rythme_jours), j.id";
                };
        return ressemblance ? RESSEMBLANCE + " desc, " + souhait : souhait;
    }

    private static JdbcClient.StatementSpec lier(JdbcClient.StatementSpec ordre, Question question) {
        var lie = ordre.param(
                        "moi", question.moi() == null ? null : question.moi().id(), java.sql.Types.OTHER)
                .param("maintenant", question.maintenant().atOffset(ZoneOffset.UTC))
                .param("jour", question.jour())
                .param("lieu", question.lieu(), java.sql.Types.OTHER)
                .param("q", question.q());
        var mots = mots(question);
        for (int i = 0; i < mots.size(); i++) {
            lie = lie.param("mot" + i, mots.get(i));
        }
        return lie;
    }

    private static Vue lireVue(ResultSet l, int rang) throws SQLException {
        var prochain = l.getObject("prochain", OffsetDateTime.class);
        return new Vue(
                l.getObject("id", UUID.class),
                l.getString("prenom"),
                l.getString("nom"),
                l.getObject("naissance", LocalDate.class),
                l.getString("lieu"),
                l.getString("etat"),
                l.getInt("rythme_jours"),
                l.getObject("dernier_contact_le", OffsetDateTime.class).toInstant(),
                l.getString("dernier_contact_canal"),
                l.getObject("debut", OffsetDateTime.class).toInstant(),
                prochain == null ? null : prochain.toInstant(),
                l.getString("pas"),
                l.getObject("pas_le", LocalDate.class),
                l.getString("referent"),
                l.getInt("total"));
    }
}
