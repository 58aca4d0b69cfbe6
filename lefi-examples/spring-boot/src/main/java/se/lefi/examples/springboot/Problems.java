package se.lefi.examples.springboot;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import se.lefi.Bilingual;
import se.lefi.InvalidValueException;
import se.lefi.InvalidValueException.Violation;
import se.lefi.Invariant;
import se.lefi.form.FieldProblem;
import tools.jackson.core.JacksonException;

/** Problem details (RFC 9457) of what cannot be answered. A refusal is an answer, and never here. */
@RestControllerAdvice
public class Problems extends ResponseEntityExceptionHandler {
    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);
    private static final Bilingual INVALID = new Bilingual("Ogiltig begäran", "Invalid request");
    private static final Bilingual NOT_ON_FILE = new Bilingual(
            "Beslutet kunde inte läggas i loggen, så det finns inget svar",
            "The decision could not be put on file, so there is no answer");

    /** {@return a problem with each field that is invalid, in the caller's language} */
    public static ProblemDetail invalid(List<FieldProblem> fields, Locale locale) {
        ProblemDetail problem = ProblemDetail.forStatus(HttpStatus.BAD_REQUEST);
        problem.setType(URI.create("urn:lefi:invalid-request"));
        problem.setTitle(INVALID.in(locale));
        problem.setProperty("fields", fields);
        return problem;
    }

    @ExceptionHandler
    ProblemDetail invalid(InvalidValueException invalid, Locale locale) {
        return invalid(FieldProblem.of(invalid.violations(), locale), locale);
    }

    /** A query that cannot be decoded: left alone, Tomcat logs it. */
    @ExceptionHandler
    ProblemDetail undecodable(InvalidParameterException fault) {
        return ProblemDetail.forStatus(HttpStatus.BAD_REQUEST);
    }

    @ExceptionHandler({DataAccessException.class, TransactionException.class})
    ProblemDetail notOnFile(RuntimeException fault, Locale locale) {
        LOG.error("The decision log cannot be used", fault);
        ProblemDetail problem = ProblemDetail.forStatus(HttpStatus.SERVICE_UNAVAILABLE);
        problem.setType(URI.create("urn:lefi:not-on-file"));
        problem.setTitle(NOT_ON_FILE.in(locale));
        return problem;
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException fault, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        Locale locale = LocaleContextHolder.getLocale();
        FieldProblem field = fault.getCause() instanceof JacksonException json
                ? JsonFaults.of(json, locale)
                : new FieldProblem(
                        "*",
                        JsonRule.ONE_JSON_OBJECT.name(),
                        JsonRule.ONE_JSON_OBJECT.text().in(locale));
        return handleExceptionInternal(fault, invalid(List.of(field), locale), headers, status, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMissingServletRequestParameter(
            MissingServletRequestParameterException fault,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        return parameter(fault, fault.getParameterName(), Invariant.REQUIRED, headers, status, request);
    }

    /** Of all that is not text, only days can be invalid: an id that is none is nobody's. */
    @Override
    protected @Nullable ResponseEntity<Object> handleTypeMismatch(
            TypeMismatchException fault, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        if (fault.getRequiredType() == LocalDate.class) {
            return parameter(
                    fault, String.valueOf(fault.getPropertyName()), Invariant.ISO_DATE, headers, status, request);
        }
        HttpStatus notFound = HttpStatus.NOT_FOUND;
        return handleExceptionInternal(fault, ProblemDetail.forStatus(notFound), headers, notFound, request);
    }

    private @Nullable ResponseEntity<Object> parameter(
            Exception fault,
            String name,
            Invariant invariant,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        Locale locale = LocaleContextHolder.getLocale();
        FieldProblem field = FieldProblem.of(new Violation(name, Violation.WITHHELD, invariant), locale);
        return handleExceptionInternal(fault, invalid(List.of(field), locale), headers, status, request);
    }
}
