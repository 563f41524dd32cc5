package fr.coteacote.acces;

import fr.coteacote.socle.Acteur;
import fr.coteacote.socle.StructureId;
import java.io.Serializable;
import org.springframework.security.core.AuthenticatedPrincipal;

/** Who a signed-in session belongs to, and in which structure. */
public record Seance(StructureId structure, Acteur acteur, String prenom, String initiales, String lieu)
        implements AuthenticatedPrincipal, Serializable {
    /** Key of the person's sessions: structure and identifier, never a name. */
    @Override
    public String getName() {
        return nom(structure, acteur);
    }

    static String nom(StructureId structure, Acteur acteur) {
        return structure.numero() + "/" + acteur.trace();
    }
}
