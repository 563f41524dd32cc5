package fr.coteacote.envois;

import fr.coteacote.envois.Envois.Canal;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** In a demonstration nothing leaves the house: messages are read on the page of messages sent. */
@Configuration
@Profile("demo")
class BoiteDeDemonstration {
    @Bean(destroyMethod = "")
    Transport smsDeDemonstration() {
        return new Boite(Canal.SMS);
    }

    @Bean(destroyMethod = "")
    Transport courrielDeDemonstration() {
        return new Boite(Canal.COURRIEL);
    }

    private record Boite(Canal canal) implements Transport {
        @Override
        public Depart porter(Pli pli) {
            return new Depart.Accepte(List.of(pli.id().toString()), canal == Canal.SMS ? 1 : 0);
        }

        @Override
        public Sort retrouver(Pli pli) {
            return new Sort.JamaisRecu(List.of());
        }

        @Override
        public void close() {
            // Nothing was opened.
        }
    }
}
