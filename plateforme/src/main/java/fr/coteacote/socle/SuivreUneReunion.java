package fr.coteacote.socle;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The same person had two files: a room hands what it holds to the file that is kept, and back when the two are told apart. */
public interface SuivreUneReunion {
    /** What it moves, as the trace names it: one of the room's own tables. */
    String objet();

    /** Why these two files cannot become one, in words; empty when nothing prevents it. */
    default Optional<String> empechement(JeuneId garde, JeuneId absorbe) {
        return Optional.empty();
    }

    /** Moves what can be, and says what was moved. */
    List<UUID> confier(JeuneId garde, JeuneId absorbe);

    void rendre(List<UUID> objets, JeuneId absorbe);
}
