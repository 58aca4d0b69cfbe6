package se.lefi.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.PackageTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every package and every public type has a doc comment. Whether it is sound, doclint says when it is compiled. */
class DocumentedTest {

    @ParameterizedTest
    @ValueSource(strings = {"../lefi-core", "../lefi-rules"})
    void everyPackageAndEveryPublicType(Path module) throws IOException {
        List<String> documented = new ArrayList<>();
        List<String> undocumented = new ArrayList<>();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (Stream<Path> files = Files.walk(module.resolve("src/main/java"));
                StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            List<Path> sources =
                    files.filter(file -> file.toString().endsWith(".java")).toList();
            JavacTask task = (JavacTask)
                    compiler.getTask(null, manager, null, null, null, manager.getJavaFileObjectsFromPaths(sources));
            DocTrees docs = DocTrees.instance(task);
            for (CompilationUnitTree unit : task.parse()) {
                String file = unit.getSourceFile().getName();
                new TreePathScanner<Void, Void>() {
                    @Override
                    public Void visitPackage(PackageTree tree, Void none) {
                        return file.endsWith("package-info.java") ? note("package") : null;
                    }

                    @Override
                    public Void visitClass(ClassTree type, Void none) {
                        Tree outer = getCurrentPath().getParentPath().getLeaf();
                        if (type.getModifiers().getFlags().contains(Modifier.PUBLIC)
                                || outer.getKind() == Tree.Kind.INTERFACE) {
                            note(type.getSimpleName().toString());
                            super.visitClass(type, none);
                        }
                        return null;
                    }

                    private Void note(String name) {
                        boolean has = docs.getDocComment(getCurrentPath()) != null;
                        (has ? documented : undocumented).add(file + ": " + name);
                        return null;
                    }
                }.scan(unit, null);
            }
        }

        assertEquals(List.of(), undocumented);
        assertTrue(documented.size() > 30, documented::toString);
    }
}
