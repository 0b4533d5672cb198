package dev.casebook.processor;

import java.io.IOException;
import java.io.Writer;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;

/**
 * Writes a class a value type, {@code GeneratedCompany} for {@code Company}, which calls its
 * accessors and its builder by the index of a property.
 */
@SupportedAnnotationTypes("org.immutables.value.Value.Immutable")
public final class AccessProcessor extends AbstractProcessor {

  /** Made by the compiler. */
  public AccessProcessor() {}

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    for (TypeElement annotation : annotations) {
      for (Element type : round.getElementsAnnotatedWith(annotation)) {
        write(new AccessSource((TypeElement) type));
      }
    }
    return false;
  }

  private void write(AccessSource source) {
    try (Writer file =
        processingEnv.getFiler().createSourceFile(source.name(), source.type()).openWriter()) {
      file.write(source.text());
    } catch (IOException | IllegalArgumentException e) {
      processingEnv
          .getMessager()
          .printMessage(Diagnostic.Kind.ERROR, String.valueOf(e.getMessage()), source.type());
    }
  }
}
