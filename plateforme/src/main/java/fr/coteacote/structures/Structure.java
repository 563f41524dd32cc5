package fr.coteacote.structures;

import fr.coteacote.socle.StructureId;
import java.time.ZoneId;

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
        int version) {}
