package fr.coteacote.espaces.conseil;

import fr.coteacote.dossiers.MotsQuiJugent.Morceau;
import fr.coteacote.espaces.conseil.PageAccueillir.Choix;
import java.util.List;
import java.util.Optional;

/**
 * What is noted in a file, by date: either what may be read side by side, or what is kept off a shared screen.
 *
 * @param visibilites who may read, in words, as far as whoever writes may choose
 * @param destinataires to whom a sealed note may be handed
 */
public record PageNotes(
        EnTete tete,
        List<Note> notes,
        List<Choix> visibilites,
        List<Choix> destinataires,
        boolean imprimer,
        Optional<ChampRefuse> refus) {

    /**
     * @param jugements the text where its words judge, for its author, just after writing
     * @param remettable sealed, and whoever reads wrote it
     */
    public record Note(
            String id,
            String quand,
            String qui,
            String voix,
            String texte,
            String visibilite,
            String quiLit,
            boolean secret,
            boolean mienne,
            int version,
            List<Morceau> jugements,
            List<String> reponses,
            boolean remettable,
            boolean demandee,
            boolean aRevoir) {}

    /** True when a professional secret is among them. */
    public boolean secrets() {
        return notes.stream().anyMatch(Note::secret);
    }

    public boolean fautif(String champ) {
        return refus.filter(e -> e.champ().equals(champ)).isPresent();
    }
}
