package fr.coteacote.structures;

import fr.coteacote.socle.EnStructure;
import fr.coteacote.socle.StructureId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds a structure by its number, its address, or as the installation's default; and opens one. */
@Component
public class Structures {
    private static final String LIRE = """
            select id, slug, nom, territoire, fuseau, titre, accroche, telephone, courriel,
                   coalesce(couleur_affiche, '') couleur_affiche, coalesce(couleur_encre, '') couleur_encre,
                   registre, photo_empreinte, photo_dit, photo_largeur, photo_hauteur, version
              from structures.structure
            """;
    private static final long FRAICHEUR_MS = 5_000;

    private record Vue(Optional<Structure> structure, long luA) {}

    private final JdbcClient db;
    private final Clock horloge;
    private final Map<String, Vue> vues = new ConcurrentHashMap<>();

    Structures(JdbcClient db, Clock horloge) {
        this.db = db;
        this.horloge = horloge;
    }

    public Optional<Structure> parSlug(String slug) {
        return lire("slug:" + slug, "where slug = :valeur", slug);
    }

    public Optional<Structure> parNumero(int numero) {
        return lire("id:" + numero, "where id = :valeur", numero);
    }

    /** The structure shown at the root of the installation. */
    public Optional<Structure> parDefaut() {
        return lire("defaut", "where par_defaut = :valeur", true);
    }

    /** The structure of the work under way. */
    public Structure courante() {
        return parNumero(EnStructure.structure().numero()).orElseThrow();
    }

    /** Every structure of the installation. */
    public List<StructureId> toutes() {
        return db.sql("select id from structures.structure order by id").query(Integer.class).list().stream()
                .map(StructureId::new)
                .toList();
    }

    /** Today in the structure's zone. */
    public LocalDate aujourdhui() {
        return LocalDate.ofInstant(horloge.instant(), courante().fuseau());
    }

    /** Opens a structure; the first one becomes the installation's default. */
    @Transactional
    public StructureId ouvrir(String slug, String nom, ZoneId fuseau) {
        // Two opened at once: one of them is the first.
        db.sql("lock table structures.structure in share row exclusive mode").update();
        int numero = db.sql("""
                insert into structures.structure (slug, nom, fuseau, cree_le, par_defaut)
                values (:slug, :nom, :fuseau, :le, not exists (select from structures.structure where par_defaut))
                returning id
                """)
                .param("slug", slug)
                .param("nom", nom)
                .param("fuseau", fuseau.getId())
                .param("le", horloge.instant().atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
        oublier();
        return new StructureId(numero);
    }

    /** A node reads a card again at most five seconds after another changed it; its own changes at once. */
    void oublier() {
        vues.clear();
    }

    private Optional<Structure> lire(String cle, String condition, Object valeur) {
        long maintenant = System.nanoTime() / 1_000_000;
        var vue = vues.get(cle);
        if (vue == null || maintenant - vue.luA() > FRAICHEUR_MS) {
            vue = new Vue(
                    db.sql(LIRE + condition)
                            .param("valeur", valeur)
                            .query(Structures::structure)
                            .optional(),
                    maintenant);
            garder(cle, vue);
        }
        return vue.structure();
    }

    private void garder(String cle, Vue vue) {
        // An unknown address is not kept: anybody may type as many as they like.
        if (vue.structure().isPresent()) {
            vues.put(cle, vue);
        }
    }

    private static Structure structure(ResultSet ligne, int rang) throws SQLException {
        return new Structure(
                new StructureId(ligne.getInt("id")),
                ligne.getString("slug"),
                ligne.getString("nom"),
                ligne.getString("territoire"),
                ZoneId.of(ligne.getString("fuseau")),
                ligne.getString("titre"),
                ligne.getString("accroche"),
                ligne.getString("telephone"),
                ligne.getString("courriel"),
                ligne.getString("couleur_affiche"),
                ligne.getString("couleur_encre"),
                Structure.Registre.valueOf(ligne.getString("registre")),
                photo(ligne),
                ligne.getInt("version"));
    }

    private static Optional<Structure.Photo> photo(ResultSet ligne) throws SQLException {
        String empreinte = ligne.getString("photo_empreinte");
        return empreinte.isEmpty()
                ? Optional.empty()
                : Optional.of(new Structure.Photo(
                        empreinte,
                        ligne.getString("photo_dit"),
                        ligne.getInt("photo_largeur"),
                        ligne.getInt("photo_hauteur")));
    }
}
