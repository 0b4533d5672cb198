package dev.casebook.schema;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.LiteralTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The first sentences of the comments in the sources of the model. */
final class JavadocDescriptions implements Descriptions {
  private final Map<String, String> sentences = new HashMap<>();

  /** Reads all sources of a folder, which need not compile on their own. */
  JavadocDescriptions(Path folder) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (Stream<Path> files = Files.list(folder);
        StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
      List<Path> sources = files.filter(file -> file.toString().endsWith(".java")).toList();
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null,
                  manager,
                  diagnostic -> {},
                  List.of("-proc:none"),
                  null,
                  manager.getJavaFileObjectsFromPaths(sources));
      Iterable<? extends CompilationUnitTree> units = task.parse();
      task.analyze();
      units.forEach(unit -> new Reader(DocTrees.instance(task)).scan(unit, null));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Optional<String> of(AnnotatedElement element) {
    return Optional.ofNullable(sentences.get(key(element)));
  }

  private static String key(AnnotatedElement element) {
    if (element instanceof Method method) {
      return method.getDeclaringClass().getSimpleName() + '.' + method.getName();
    }
    if (element instanceof Field constant) {
      return constant.getDeclaringClass().getSimpleName() + '.' + constant.getName();
    }
    return ((Class<?>) element).getSimpleName();
  }

  /** Collects the sentences of types, accessors and constants. */
  private final class Reader extends TreePathScanner<Void, Void> {
    private final DocTrees trees;

    Reader(DocTrees trees) {
      this.trees = trees;
    }

    @Override
    public Void scan(com.sun.source.tree.Tree tree, Void unused) {
      if (tree != null && getCurrentPath() != null) {
        read(new TreePath(getCurrentPath(), tree));
      }
      return super.scan(tree, null);
    }

    private void read(TreePath path) {
      Element element = trees.getElement(path);
      DocCommentTree comment = trees.getDocCommentTree(path);
      if (element == null || comment == null) {
        return;
      }
      boolean member =
          element.getKind() == ElementKind.METHOD || element.getKind() == ElementKind.ENUM_CONSTANT;
      String name = element.getSimpleName().toString();
      String owner = member ? element.getEnclosingElement().getSimpleName() + "." : "";
      sentences.putIfAbsent(owner + name, sentence(comment));
    }
  }

  private static String sentence(DocCommentTree comment) {
    return comment.getFirstSentence().stream()
        .map(JavadocDescriptions::text)
        .collect(Collectors.joining())
        .replaceAll("\\s+", " ")
        .trim();
  }

  private static String text(DocTree tree) {
    return tree instanceof LiteralTree literal ? literal.getBody().getBody() : tree.toString();
  }
}
