package fr.coteacote.espaces.conseil;

import fr.coteacote.dossiers.Theme;
import fr.coteacote.socle.MembreId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The list of people: one statement for the page, one for the counts of the views, one for the saved views. */
@Component
class LectureDesJeunes {
    static final int PAR_PAGE = 25;

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
            Optional<Theme> theme,
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
            int total,
            String appui,
            List<Theme> themes) {}

    static Optional<Theme> theme(String nom) {
        return Arrays.stream(Theme.values()).filter(t -> t.name().equals(nom)).findFirst();
    }

    List<Vue> page(Question question, boolean ressemblance) {
        return lier(db.sql(RequeteDesJeunes.page(question, ressemblance)), question)
                .param("taille", PAR_PAGE * (question.page() + 1))
                .query(LectureDesJeunes::lireVue)
                .list();
    }

    record Comptes(int tous, int sansContact, int aFeter, int nouveaux, int enPause, int enVeille, int sansNouvelles) {}

    Comptes comptes(Question question) {
        return db.sql(RequeteDesJeunes.comptes(question))
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

    private static JdbcClient.StatementSpec lier(JdbcClient.StatementSpec ordre, Question question) {
        var lie = ordre.param(
                        "moi", question.moi() == null ? null : question.moi().id(), java.sql.Types.OTHER)
                .param("maintenant", question.maintenant().atOffset(ZoneOffset.UTC))
                .param("jour", question.jour())
                .param("lieu", question.lieu(), java.sql.Types.OTHER)
                .param("theme", question.theme().map(Theme::name).orElse(null), java.sql.Types.VARCHAR)
                .param("q", question.q());
        var mots = RequeteDesJeunes.mots(question);
        for (int i = 0; i < mots.size(); i++) {
            lie = lie.param("mot" + i, mots.get(i));
        }
        return lie;
    }

    private static List<Theme> themes(@Nullable String noms) {
        return noms == null
                ? List.of()
                : Arrays.stream(noms.split(" ")).map(Theme::valueOf).sorted().toList();
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
                l.getInt("total"),
                Objects.requireNonNullElse(l.getString("appui"), ""),
                themes(l.getString("themes")));
    }
}
