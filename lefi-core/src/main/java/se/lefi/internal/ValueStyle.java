package se.lefi.internal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/** How the values with many or optional parts are generated: hidden behind their abstract type and its builder. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        strictBuilder = true,
        // A default or derived part reads mandatory parts only, so no guard against a circle of them is generated.
        unsafeDefaultAndDerived = true,
        jdkOnly = true,
        redactedMask = "[withheld]",
        allowedClasspathAnnotations = {Override.class})
public @interface ValueStyle {}
