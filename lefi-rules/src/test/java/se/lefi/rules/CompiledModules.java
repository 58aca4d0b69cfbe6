package se.lefi.rules;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;

/** The main classes of both modules, as compiled. */
final class CompiledModules {
    static final JavaClasses BOTH =
            new ClassFileImporter().importPaths(Path.of("../lefi-core/target/classes"), Path.of("target/classes"));

    private CompiledModules() {}
}
