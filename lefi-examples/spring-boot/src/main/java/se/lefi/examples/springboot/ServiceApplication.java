package se.lefi.examples.springboot;

import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;
import se.lefi.Bilingual;
import se.lefi.examples.springboot.access.Evidence;
import se.lefi.form.DisclosureForm;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.type.LogicalType;

/** Starts the service. */
@SpringBootApplication
public class ServiceApplication {
    /** Runs it. */
    public static void main(String[] args) {
        SpringApplication.run(ServiceApplication.class, args);
    }

    /** {@return the two languages that lefi speaks; English where the caller names neither} */
    @Bean
    LocaleResolver localeResolver() {
        AcceptHeaderLocaleResolver resolver = new AcceptHeaderLocaleResolver();
        resolver.setSupportedLocales(List.of(Bilingual.ENGLISH, Bilingual.SWEDISH));
        resolver.setDefaultLocale(Bilingual.ENGLISH);
        return resolver;
    }

    /** {@return reads text as text: no number is taken for one, and a truth only where a form has one} */
    @Bean
    JsonMapperBuilderCustomizer textIsText() {
        return mapper -> mapper.withCoercionConfig(
                        LogicalType.Textual,
                        textual -> textual.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
                .addMixIn(DisclosureForm.class, TextOrTruth.OfForm.class)
                .addMixIn(Evidence.class, TextOrTruth.OfForm.class);
    }
}
