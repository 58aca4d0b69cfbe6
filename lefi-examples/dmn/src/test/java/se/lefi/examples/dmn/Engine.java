package se.lefi.examples.dmn;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.jspecify.annotations.Nullable;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNMessage;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;

/** The engines that open the file, as each comes. */
enum Engine {
    KIE {
        @Override
        Opened open(String file) {
            DMNRuntime runtime = DMNRuntimeBuilder.fromDefaults()
                    .buildConfiguration()
                    .fromResources(List.of(ResourceFactory.newByteArrayResource(file.getBytes(StandardCharsets.UTF_8))))
                    .getOrElseThrow(IllegalStateException::new);
            DMNModel model = runtime.getModels().get(0);
            if (model.hasErrors()) {
                throw new IllegalStateException(model.getMessages().toString());
            }
            return inputs -> {
                DMNContext context = runtime.newContext();
                inputs.forEach(context::set);
                DMNResult result = runtime.evaluateByName(model, context, AnswerTable.NAME);
                if (result.hasErrors()) {
                    throw new IllegalStateException(
                            result.getMessages(DMNMessage.Severity.ERROR).toString());
                }
                return (Map<?, ?>)
                        result.getDecisionResultByName(AnswerTable.NAME).getResult();
            };
        }
    },
    CAMUNDA {
        @Override
        Opened open(String file) {
            DmnEngine engine =
                    DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
            DmnDecision answer = engine.parseDecision(
                    AnswerTable.NAME, new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)));
            return inputs ->
                    engine.evaluateDecision(answer, inputs).getSingleResult().getEntryMap();
        }
    };

    /** {@return the engine with a file, ready to answer} */
    abstract Opened open(String file);

    /** A file that an engine has opened. Thread-safe. */
    @FunctionalInterface
    interface Opened {
        /** {@return what the columns of the answer say; null where the file has no answer} */
        @Nullable
        Map<?, ?> answer(Map<String, @Nullable Object> inputs);
    }
}
