package fr.coteacote.structures;

import fr.coteacote.socle.EnStructure;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The photograph of a structure's door: one, with what one sees on it said in words. */
@Component
public class ChangerLaPhoto {
    private final JdbcClient db;
    private final Structures structures;
    private final Clock horloge;

    ChangerLaPhoto(JdbcClient db, Structures structures, Clock horloge) {
        this.db = db;
        this.structures = structures;
        this.horloge = horloge;
    }

    public enum Depot {
        GARDEE,
        A_DECRIRE,
        PAS_UNE_PHOTO,
        TROP_GRANDE
    }

    @Transactional
    public Depot garder(byte[] fichier, String dit) {
        if (dit.isBlank()) {
            return Depot.A_DECRIRE;
        }
        return switch (Tirage.de(fichier)) {
            case Tirage.PasUnePhoto _ -> Depot.PAS_UNE_PHOTO;
            case Tirage.TropGrande _ -> Depot.TROP_GRANDE;
            case Tirage.Tiree tiree -> {
                ecrire(tiree, dit.strip());
                yield Depot.GARDEE;
            }
        };
    }

    private void ecrire(Tirage.Tiree photo, String dit) {
        db.sql("""
                insert into structures.photo (octets, le) values (:octets, :le)
                on conflict on constraint photo_pkey do update set octets = excluded.octets, le = excluded.le
                """)
                .param("octets", photo.jpeg())
                .param("le", horloge.instant().atOffset(ZoneOffset.UTC))
                .update();
        noter(photo.empreinte(), dit, photo.largeur(), photo.hauteur());
    }

    @Transactional
    public void retirer() {
        db.sql("delete from structures.photo").update();
        noter("", "", 0, 0);
    }

    private void noter(String empreinte, String dit, int largeur, int hauteur) {
        db.sql("""
                update structures.structure
                   set photo_empreinte = :empreinte, photo_dit = :dit, photo_largeur = :largeur, photo_hauteur = :hauteur,
                       version = version + 1
                 where id = :id
                """)
                .param("empreinte", empreinte)
                .param("dit", dit)
                .param("largeur", largeur)
                .param("hauteur", hauteur)
                .param("id", EnStructure.structure().numero())
                .update();
        structures.oublier();
    }

    /** The picture as visitors see it, a JPEG. */
    @Transactional(readOnly = true)
    public Optional<byte[]> lire() {
        return db.sql("select octets from structures.p_photo")
                .query(byte[].class)
                .optional();
    }
}
