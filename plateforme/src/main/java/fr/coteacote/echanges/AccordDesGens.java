package fr.coteacote.echanges;

import fr.coteacote.echanges.Choix.Calme;
import fr.coteacote.envois.Accord;
import fr.coteacote.envois.Envois;
import fr.coteacote.envois.Envois.Nature;
import fr.coteacote.structures.Structures;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What each person chose, asked just before a message leaves: stop at once, quiet hours, and never a burst. */
@Component
class AccordDesGens implements Accord {
    private final Choix choix;
    private final Reglages reglages;
    private final Envois envois;
    private final Structures structures;
    private final Rappels rappels;

    AccordDesGens(Choix choix, Reglages reglages, Envois envois, Structures structures, Rappels rappels) {
        this.choix = choix;
        this.reglages = reglages;
        this.envois = envois;
        this.structures = structures;
        this.rappels = rappels;
    }

    @Override
    public Verdict pour(Depeche depeche, Instant maintenant) {
        if (choix.stop(depeche.canal(), depeche.vers())) {
            return new Verdict.Retenir("stop");
        }
        if (!rappels.tient(depeche.cle())) {
            return new Verdict.Retenir("rendez-vous déplacé");
        }
        var regles = reglages.courants();
        var calme = calme(depeche, maintenant, regles.calme());
        if (calme.isPresent()) {
            return new Verdict.Attendre(calme.get());
        }
        boolean assez = depeche.nature() == Nature.AUTOMATIQUE
                && depeche.jeune()
                        .filter(j ->
                                envois.automatiquesDepuis(j, maintenant.minus(Duration.ofDays(1))) >= regles.parJour())
                        .isPresent();
        return assez ? new Verdict.Retenir("assez pour aujourd’hui") : new Verdict.Partir();
    }

    /** The structure's hours and the person's: when both are over. */
    private Optional<Instant> calme(Depeche depeche, Instant maintenant, Calme structure) {
        var zone = structures.courante().fuseau();
        ZonedDateTime local = maintenant.atZone(zone);
        ZonedDateTime fin = local;
        var siennes = depeche.jeune().flatMap(j -> choix.de(j).calme());
        for (int tour = 0; tour < 3; tour++) {
            for (Calme calme :
                    Stream.concat(Stream.of(structure), siennes.stream()).toList()) {
                fin = calme.couvre(fin.toLocalTime()) ? apres(fin, calme) : fin;
            }
        }
        return fin.equals(local) ? Optional.empty() : Optional.of(fin.toInstant());
    }

    private static ZonedDateTime apres(ZonedDateTime quand, Calme calme) {
        var ceJour = quand.with(calme.fin());
        return ceJour.isAfter(quand) ? ceJour : ceJour.plusDays(1).with(calme.fin());
    }
}
