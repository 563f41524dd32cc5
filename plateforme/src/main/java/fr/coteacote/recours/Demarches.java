package fr.coteacote.recours;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * How each right is asked for: with whom, with which papers, and for how many months it usually runs. The lists are indicative,
 * written without the services: the page says so, and the service has the last word.
 */
@Component
public class Demarches {
    private final Map<DroitDemandable, Demarche> demarches = new EnumMap<>(DroitDemandable.class);

    /**
     * @param aupres who answers, with its article
     * @param mois how many months the right usually runs
     * @param ecriteLe day the list was written
     * @param utiles questions whose answer the form asks for again
     */
    public record Demarche(
            String aupres, List<String> pieces, Optional<Integer> mois, LocalDate ecriteLe, Set<String> utiles) {
        public Demarche {
            pieces = List.copyOf(pieces);
            utiles = Set.copyOf(utiles);
        }

        /** The usual last day of a right that opens that day. */
        public Optional<LocalDate> finUsuelle(LocalDate ouverture) {
            return mois.map(m -> ouverture.plusMonths(m).minusDays(1));
        }
    }

    Demarches() throws IOException {
        var flux = Objects.requireNonNull(getClass().getResourceAsStream("/parametres/demarches.csv"));
        try (var lecteur = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(flux, StandardCharsets.UTF_8))) {
            lecteur.forEach(l -> demarches.put(
                    DroitDemandable.valueOf(l.getField("droit")),
                    new Demarche(
                            l.getField("aupres"),
                            List.of(l.getField("pieces").split("\\|")),
                            Optional.of(l.getField("mois"))
                                    .filter(m -> !m.isEmpty())
                                    .map(Integer::valueOf),
                            LocalDate.parse(l.getField("ecrite_le")),
                            Set.of(l.getField("utiles").split("\\|")))));
        }
    }

    public Demarche de(DroitDemandable droit) {
        return Objects.requireNonNull(demarches.get(droit));
    }
}
