package fr.coteacote.banc;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestConstructor;

/** A test against the running house. The same configuration everywhere, so that it starts once. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "coteacote.base.dossier=target/base-de-test/${random.uuid}",
            "coteacote.base.durable=false",
            "logging.level.fr.coteacote=warn"
        })
@Import(Banc.class)
@ExtendWith(OuIlAttendait.class)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
public @interface TestDeLaMaison {}
