package vn.khoithidua;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * The sizes of the project's types and methods, as the compiler's own parser sees them.
 *
 * @param types top-level types
 * @param methods all methods with a body, nested and anonymous ones too
 */
record JavaShape(List<Type> types, List<Method> methods) {

    /**
     * One type.
     *
     * @param lines from the first line of its file to its last brace
     * @param open whether it is public
     */
    record Type(String file, String name, long lines, boolean open) {}

    /**
     * One method.
     *
     * @param name class and method
     * @param lines between the braces of the body
     */
    record Method(String name, long lines) {}

    static JavaShape of(List<Path> files) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        JavaShape shape = new JavaShape(new ArrayList<>(), new ArrayList<>());
        try (var manager = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task =
                    (JavacTask)
                            compiler.getTask(
                                    null,
                                    manager,
                                    null,
                                    List.of("-proc:none"),
                                    null,
                                    manager.getJavaFileObjectsFromPaths(files));
            SourcePositions positions = Trees.instance(task).getSourcePositions();
            for (CompilationUnitTree unit : task.parse()) {
                shape.new Reader(unit, positions).scan(unit, null);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return shape;
    }

    private final class Reader extends TreeScanner<@Nullable Void, @Nullable Void> {

        private final CompilationUnitTree unit;
        private final SourcePositions positions;
        private final LineMap lines;
        private String type = "";
        private int depth;

        Reader(CompilationUnitTree unit, SourcePositions positions) {
            this.unit = unit;
            this.positions = positions;
            this.lines = unit.getLineMap();
        }

        @Override
        public @Nullable Void visitClass(ClassTree tree, @Nullable Void nothing) {
            String outer = type;
            if (depth == 0) {
                type = tree.getSimpleName().toString();
                Set<Modifier> modifiers = tree.getModifiers().getFlags();
                types.add(
                        new Type(
                                unit.getSourceFile().getName(),
                                type,
                                line(positions.getEndPosition(unit, tree)),
                                modifiers.contains(Modifier.PUBLIC)));
            }
            depth++;
            super.visitClass(tree, nothing);
            depth--;
            type = outer;
            return null;
        }

        @Override
        public @Nullable Void visitMethod(MethodTree tree, @Nullable Void nothing) {
            if (tree.getBody() != null) {
                long first = line(positions.getStartPosition(unit, tree.getBody()));
                long last = line(positions.getEndPosition(unit, tree.getBody()));
                methods.add(new Method(type + "." + tree.getName(), last - first - 1));
            }
            return super.visitMethod(tree, nothing);
        }

        private long line(long position) {
            return lines.getLineNumber(position);
        }
    }
}
