package org.rapporteur.cli.house;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Java files as the compiler's own parser sees them. */
final class Parsed {

    /** A method or constructor with a body: where it begins and how many lines it has. */
    record Method(String where, long lines) {}

    /** A type that is not inside a method: where it is, whether everybody sees it, and its documentation or null. */
    record Type(String where, boolean open, String comment) {}

    /** A package-info file's documentation, or null. */
    record Note(String where, String comment) {}

    final List<Method> methods = new ArrayList<>();
    final List<Type> types = new ArrayList<>();
    final List<Note> notes = new ArrayList<>();

    private Parsed() {}

    /** Parses files; the sources compile, so there are no errors to expect. */
    static Parsed of(List<Path> files) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        Parsed result = new Parsed();
        try (StandardJavaFileManager manager =
                compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    new StringWriter(),
                    manager,
                    null,
                    List.of("-proc:none"),
                    null,
                    manager.getJavaFileObjectsFromPaths(files));
            DocTrees trees = DocTrees.instance(task);
            for (CompilationUnitTree unit : task.parse()) {
                result.read(unit, trees);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return result;
    }

    private void read(CompilationUnitTree unit, DocTrees trees) {
        String file = SourceTree.root()
                .relativize(Path.of(unit.getSourceFile().toUri()))
                .toString();
        if (file.endsWith("package-info.java")) {
            notes.add(new Note(file, trees.getDocComment(new TreePath(new TreePath(unit), unit.getPackage()))));
        }
        new Scanner(unit, file, trees).scan(unit, null);
    }

    private final class Scanner extends TreePathScanner<Void, Void> {

        private final CompilationUnitTree unit;
        private final String file;
        private final DocTrees trees;

        Scanner(CompilationUnitTree unit, String file, DocTrees trees) {
            this.unit = unit;
            this.file = file;
            this.trees = trees;
        }

        @Override
        public Void visitClass(ClassTree type, Void nothing) {
            if (!type.getSimpleName().isEmpty()) {
                types.add(new Type(
                        where(type) + " " + type.getSimpleName(), open(), trees.getDocComment(getCurrentPath())));
            }
            return super.visitClass(type, null);
        }

        @Override
        public Void visitMethod(MethodTree method, Void nothing) {
            SourcePositions positions = trees.getSourcePositions();
            long end = positions.getEndPosition(unit, method);
            if (method.getBody() != null && end >= 0) {
                LineMap lines = unit.getLineMap();
                long start = positions.getStartPosition(unit, method);
                long count = lines.getLineNumber(end) - lines.getLineNumber(start) + 1;
                methods.add(new Method(where(method) + " " + method.getName(), count));
            }
            return super.visitMethod(method, null);
        }

        /** Whether a type and all around it are public; what lies in a public interface is. */
        private boolean open() {
            for (TreePath path = getCurrentPath(); path != null; path = path.getParentPath()) {
                if (path.getLeaf() instanceof ClassTree type) {
                    boolean inInterface = path.getParentPath() != null
                            && path.getParentPath().getLeaf().getKind() == Tree.Kind.INTERFACE;
                    if (!inInterface && !type.getModifiers().getFlags().contains(Modifier.PUBLIC)) {
                        return false;
                    }
                } else if (path.getLeaf() instanceof MethodTree) {
                    return false;
                }
            }
            return true;
        }

        private String where(Tree tree) {
            long start = trees.getSourcePositions().getStartPosition(unit, tree);
            return file + ":" + unit.getLineMap().getLineNumber(start);
        }
    }
}
