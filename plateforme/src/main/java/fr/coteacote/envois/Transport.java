package fr.coteacote.envois;

import fr.coteacote.envois.Envois.Canal;
import java.util.List;
import java.util.UUID;

/** One way out of the house for the messages of a channel: a mail server, a gateway, the box of a demonstration. */
public interface Transport extends AutoCloseable {
    Canal canal();

    /** Gives the message to the provider; answers within {@link #PATIENCE}, long before anybody doubts of it. */
    Depart porter(Pli pli);

    /** What became of a message that was being carried when its node fell. */
    Sort retrouver(Pli pli);

    @Override
    void close();

    java.time.Duration PATIENCE = java.time.Duration.ofSeconds(20);

    /**
     * A message ready to leave.
     *
     * @param numeroCourt what a receipt may carry back when it carries nothing else
     * @param dejaAcceptes references of the parts that the provider already took
     */
    record Pli(
            UUID id,
            Canal canal,
            String vers,
            String objet,
            String texte,
            String repondreA,
            int numeroCourt,
            List<String> dejaAcceptes) {
        public Pli {
            dejaAcceptes = List.copyOf(dejaAcceptes);
        }
    }

    /** What the provider said when it was given the message. */
    sealed interface Depart {
        /** @param segments how many text messages it counts for; zero for an e-mail */
        record Accepte(List<String> references, int segments) implements Depart {}

        /** The number or the address is wrong. */
        record MoyenFaux(String raison) implements Depart {}

        record Refuse(String raison) implements Depart {}

        /** Not now: too busy, or away. Nothing left, except the parts named. */
        record PlusTard(String raison, List<String> references) implements Depart {}

        /** Given, and no answer came back: it may have left. */
        record SansReponse(String raison) implements Depart {}
    }

    /** What the provider says of a message in doubt. */
    sealed interface Sort {
        record Parti(List<String> references, int segments) implements Sort {}

        /** It never saw it, or not all of it: what is missing may go again. */
        record JamaisRecu(List<String> dejaAcceptes) implements Sort {}

        /** It does not answer such questions: a person decides. */
        record NeSaitPas() implements Sort {}

        /** It will answer, but not now. */
        record PlusTard() implements Sort {}
    }
}
