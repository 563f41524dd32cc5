package fr.coteacote.socle;

import java.util.Optional;

/**
 * The structure and the actor of everything that runs inside: the only way to set them, in a request or outside.
 *
 * <p>A transaction opened outside sees no row of any structure.
 */
public final class EnStructure {
    private static final ScopedValue<Contexte> CONTEXTE = ScopedValue.newInstance();

    private EnStructure() {}

    public record Contexte(StructureId structure, Acteur acteur) {}

    public static <T, X extends Throwable> T appeler(
            StructureId structure, Acteur acteur, ScopedValue.CallableOp<? extends T, X> acte) throws X {
        return ScopedValue.where(CONTEXTE, new Contexte(structure, acteur)).call(acte);
    }

    public static void executer(StructureId structure, Acteur acteur, Runnable acte) {
        ScopedValue.where(CONTEXTE, new Contexte(structure, acteur)).run(acte);
    }

    public static Optional<Contexte> courant() {
        return CONTEXTE.isBound() ? Optional.of(CONTEXTE.get()) : Optional.empty();
    }

    /** The structure of the work under way. */
    public static StructureId structure() {
        return courant()
                .map(Contexte::structure)
                .orElseThrow(() -> new IllegalStateException("aucune structure dans ce contexte"));
    }

    public static Acteur acteur() {
        return courant().map(Contexte::acteur).orElseGet(Acteur.Systeme::new);
    }
}
