package fr.coteacote.structures;

import fr.coteacote.socle.StructureId;
import java.time.ZoneId;
import java.util.Optional;

/** Public card of a Mission Locale. Colours are empty or {@code #rrggbb}. */
public record Structure(
        StructureId id,
        String slug,
        String nom,
        String territoire,
        ZoneId fuseau,
        String titre,
        String accroche,
        String telephone,
        String courriel,
        String couleurAffiche,
        String couleurEncre,
        Registre registre,
        Optional<Photo> photo,
        int version) {

    /** How whoever comes is spoken to; each person may choose for themselves. */
    public enum Registre {
        TU,
        VOUS
    }

    /**
     * @param empreinte changes with the picture
     * @param dit what one sees on it, for who does not
     */
    public record Photo(String empreinte, String dit, int largeur, int hauteur) {}
}
