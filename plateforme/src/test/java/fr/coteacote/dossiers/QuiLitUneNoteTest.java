package fr.coteacote.dossiers;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import fr.coteacote.banc.Maison;
import fr.coteacote.banc.Monde;
import fr.coteacote.banc.TestDeLaMaison;
import fr.coteacote.donnees.sauvegarde.Sauvegarder;
import fr.coteacote.dossiers.Notes.Brouillon;
import fr.coteacote.dossiers.Notes.Ecriture;
import fr.coteacote.dossiers.Notes.Refus;
import fr.coteacote.socle.Acteur;
import fr.coteacote.socle.JeuneId;
import fr.coteacote.socle.MembreId;
import fr.coteacote.socle.Role;
import fr.coteacote.socle.base.Base;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The five ways a note is read, by everybody who could want to, asked of the database itself. */
@TestDeLaMaison
class QuiLitUneNoteTest {
    private static final String CLAIR = "phrase-que-personne-ne-doit-retrouver-en-clair";

    private final Monde monde;
    private final JdbcClient db;
    private final TransactionTemplate transaction;
    private final Base base;
    private final MembreId nadia;
    private final MembreId claire;
    private final MembreId samir;
    private final JeuneId lina;

    QuiLitUneNoteTest(Maison maison, JdbcClient db, TransactionTemplate transaction, Base base) {
        this.monde = maison.au("2026-03-12T10:02");
        this.db = db;
        this.transaction = transaction;
        this.base = base;
        this.nadia = monde.membre("Nadia", "Belkacem", Role.CONSEIL);
        this.claire = monde.membre("Claire", "Vauthier", Role.SECRET);
        this.samir = monde.membre("Samir", "Haddad", Role.SECRET, Role.DIRECTION);
        this.lina = monde.accueilli("Lina", "Moreau", nadia);
    }

    @Test
    void chacun_ne_lit_que_ce_que_sa_visibilite_lui_ouvre() {
        var notes = uneDeChaque();
        var autre = monde.accueilli("Inès", "Diallo", nadia);
        assertThat(lit(conseil(nadia), notes)).containsExactly("PARTAGEE", "REFERENT_SEUL", "RETENUE");
        assertThat(lit(secret(claire), notes)).containsExactly("PARTAGEE", "SECRET_PROFESSIONNEL", "RETENUE");
        assertThat(lit(secret(samir), notes)).containsExactly("PARTAGEE", "RETENUE");
        assertThat(lit(new Acteur.Jeune(lina), notes)).containsExactly("PARTAGEE", "PRIVEE_JEUNE", "REFERENT_SEUL");
        assertThat(lit(new Acteur.Jeune(autre), notes)).isEmpty();
        assertThat(lit(new Acteur.Visiteur(), notes)).isEmpty();
        assertThat(lit(new Acteur.Systeme(), notes)).isEmpty();
    }

    @Test
    void une_note_a_secret_se_remet_a_qui_est_tenu_au_secret_ou_accompagne_et_a_personne_d_autre() {
        var notes = uneDeChaque();
        var scellee = java.util.Objects.requireNonNull(notes.get(VisibiliteNote.SECRET_PROFESSIONNEL));
        var karim = monde.membre("Karim", "Osman", Role.CONSEIL);
        assertThat(remettre(secret(claire), scellee, karim)).isEqualTo(RemettreUneNote.Remise.PAS_TENU_AU_SECRET);
        assertThat(remettre(secret(samir), scellee, samir)).isEqualTo(RemettreUneNote.Remise.PAS_LA_SIENNE);
        assertThat(remettre(secret(claire), scellee, samir)).isEqualTo(RemettreUneNote.Remise.FAITE);
        assertThat(lit(secret(samir), notes)).contains("SECRET_PROFESSIONNEL");
        assertThat(remettre(secret(samir), scellee, nadia)).isEqualTo(RemettreUneNote.Remise.PAS_LA_SIENNE);
        assertThat(remettre(secret(claire), scellee, nadia)).isEqualTo(RemettreUneNote.Remise.FAITE);
        assertThat(lit(conseil(nadia), notes)).contains("SECRET_PROFESSIONNEL");
        monde.comme(secret(claire), () -> {
            monde.piece(RemettreUneNote.class).reprendre(scellee, lina, "equipe:" + nadia);
            return true;
        });
        assertThat(lit(conseil(nadia), notes)).doesNotContain("SECRET_PROFESSIONNEL");
    }

    @Test
    void chaque_refus_dit_pourquoi() {
        assertThat(ecrire(conseil(nadia), Brouillon.de(VisibiliteNote.PARTAGEE, " ")))
                .isEqualTo(new Ecriture.Refusee(Refus.TEXTE_A_ECRIRE));
        assertThat(ecrire(conseil(nadia), Brouillon.de(VisibiliteNote.SECRET_PROFESSIONNEL, "x")))
                .isEqualTo(new Ecriture.Refusee(Refus.PAS_TENU_AU_SECRET));
        assertThat(ecrire(secret(claire), Brouillon.de(VisibiliteNote.REFERENT_SEUL, "x")))
                .isEqualTo(new Ecriture.Refusee(Refus.SANS_REFERENT));
        assertThat(ecrire(conseil(nadia), Brouillon.de(VisibiliteNote.PRIVEE_JEUNE, "x")))
                .isEqualTo(new Ecriture.Refusee(Refus.PAS_LA_SIENNE));
        assertThat(ecrire(conseil(nadia), Brouillon.de(VisibiliteNote.RETENUE, "x")))
                .isEqualTo(new Ecriture.Refusee(Refus.MOTIF_A_DIRE));
        assertThat(ecrire(new Acteur.Jeune(lina), new Brouillon(VisibiliteNote.RETENUE, "x", "y")))
                .isEqualTo(new Ecriture.Refusee(Refus.PAS_LA_SIENNE));
        var partagee = ((Ecriture.Gardee) ecrire(conseil(nadia), Brouillon.de(VisibiliteNote.PARTAGEE, "x"))).note();
        assertThat(monde.comme(new Acteur.Jeune(lina), () -> monde.piece(Notes.class)
                        .montrer(partagee, lina, VisibiliteNote.PRIVEE_JEUNE, Optional.of(nadia))))
                .isEqualTo(new Ecriture.Refusee(Refus.PAS_LA_SIENNE));
        assertThat(monde.comme(secret(claire), () -> monde.piece(Notes.class).reecrire(partagee, lina, "z", 1)))
                .isEqualTo(new Ecriture.Refusee(Refus.PAS_LA_SIENNE));
    }

    @Test
    void ce_qui_est_scelle_n_est_en_clair_ni_dans_la_base_ni_dans_la_sauvegarde_ni_dans_le_journal(
            @TempDir Path dossier) throws Exception {
        var journal = new ListAppender<ILoggingEvent>();
        journal.start();
        var racine = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        racine.addAppender(journal);
        try {
            var note = ((Ecriture.Gardee)
                            ecrire(secret(claire), Brouillon.de(VisibiliteNote.SECRET_PROFESSIONNEL, CLAIR + " 1")))
                    .note();
            monde.comme(secret(claire), () -> monde.piece(Notes.class).reecrire(note, lina, CLAIR + " 2", 1));
            assertThat(ouverte(note)).isEqualTo(CLAIR + " 2");
            Path archive = dossier.resolve("tout.zip");
            try (var source = DriverManager.getConnection(
                    base.proprietaire().url(), base.proprietaire().utilisateur(), "")) {
                Sauvegarder.vers(archive, source);
            }
            assertThat(contenant(archive, note.toString()))
                    .contains(
                            "dossiers.note_version/" + monde.structure().numero() + ".csv",
                            "socle.journal/" + monde.structure().numero() + ".csv");
            assertThat(contenant(archive, CLAIR)).isEmpty();
            assertThat(contenant(archive, hexadecimal(CLAIR))).isEmpty();
            assertThat(List.copyOf(journal.list))
                    .noneMatch(e -> e.getFormattedMessage().contains(CLAIR));
        } finally {
            racine.detachAppender(journal);
        }
    }

    private Map<VisibiliteNote, UUID> uneDeChaque() {
        var notes = new EnumMap<VisibiliteNote, UUID>(VisibiliteNote.class);
        for (var visibilite : VisibiliteNote.values()) {
            Acteur qui =
                    switch (visibilite) {
                        case PARTAGEE, REFERENT_SEUL, RETENUE -> conseil(nadia);
                        case PRIVEE_JEUNE -> new Acteur.Jeune(lina);
                        case SECRET_PROFESSIONNEL -> secret(claire);
                    };
            notes.put(
                    visibilite,
                    ((Ecriture.Gardee) ecrire(qui, new Brouillon(visibilite, "Un texte", "quelqu’un à protéger")))
                            .note());
        }
        return notes;
    }

    /** The words that come out of the database for this reader, by visibility. */
    private List<String> lit(Acteur qui, Map<VisibiliteNote, UUID> notes) {
        return monde
                .comme(
                        qui,
                        () -> transaction.execute(_ -> db.sql("""
                        select visibilite from dossiers.p_note where id = any(:notes) and (texte <> '' or scelle is not null)
                        """)
                                .param("notes", notes.values().toArray(UUID[]::new))
                                .query(String.class)
                                .list()))
                .stream()
                .sorted((a, b) -> VisibiliteNote.valueOf(a).compareTo(VisibiliteNote.valueOf(b)))
                .toList();
    }

    private Ecriture ecrire(Acteur qui, Brouillon note) {
        return monde.comme(qui, () -> monde.piece(Notes.class).ecrire(lina, note, Optional.of(nadia)));
    }

    private RemettreUneNote.Remise remettre(Acteur qui, UUID note, MembreId a) {
        return monde.comme(
                qui, () -> monde.piece(RemettreUneNote.class).aUnCollegue(note, lina, a, Optional.of(nadia)));
    }

    private String ouverte(UUID note) {
        return monde.comme(
                secret(claire),
                () -> transaction.execute(_ -> db.sql("select numero, scelle from dossiers.p_note where id = :note")
                        .param("note", note)
                        .query((l, _) -> monde.piece(NotesScellees.class).ouvrir(note, l.getInt(1), l.getBytes(2)))
                        .single()));
    }

    private static List<String> contenant(Path archive, String mot) throws IOException {
        var trouves = new ArrayList<String>();
        try (var zip = new ZipFile(archive.toFile())) {
            for (var entree : java.util.Collections.list(zip.entries())) {
                if (new String(zip.getInputStream(entree).readAllBytes(), StandardCharsets.UTF_8).contains(mot)) {
                    trouves.add(entree.getName());
                }
            }
        }
        return trouves;
    }

    /** As the dump writes bytes. */
    private static String hexadecimal(String mot) {
        return java.util.HexFormat.of().formatHex(mot.getBytes(StandardCharsets.UTF_8));
    }

    private static Acteur conseil(MembreId qui) {
        return new Acteur.Equipe(qui, Set.of(Role.CONSEIL));
    }

    private static Acteur secret(MembreId qui) {
        return new Acteur.Equipe(qui, Set.of(Role.SECRET));
    }
}
