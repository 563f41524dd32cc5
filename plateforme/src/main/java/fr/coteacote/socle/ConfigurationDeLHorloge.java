package fr.coteacote.socle;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class ConfigurationDeLHorloge {
    /** @param jour local date and time at which a demonstration starts, or empty */
    @Bean
    Horloge horloge(@Value("${coteacote.demo.jour:}") String jour) {
        return jour.isBlank()
                ? Horloge.du(Clock.systemUTC())
                : Horloge.decalee(LocalDateTime.parse(jour)
                        .atZone(ZoneId.of("Europe/Paris"))
                        .toInstant());
    }
}
