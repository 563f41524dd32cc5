package fr.coteacote.catalogue;

import java.util.List;

/** What became of a form: published at once, or refused field by field, and nothing typed is lost. */
public sealed interface Publication {
    record Faite(String cle) implements Publication {}

    record Refusee(List<Manque> manques) implements Publication {
        public Refusee {
            manques = List.copyOf(manques);
        }
    }

    /** @param dire what to do about it, in plain French */
    record Manque(String champ, String dire) {}
}
