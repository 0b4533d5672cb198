package dev.casebook.processor;

import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;

/**
 * Writes a class a value type, {@code GeneratedCompany} for {@code Company}, which knows its
 * properties, and calls its accessors and its builder by the index of one; {@code CompanyBuilder},
 * which has the methods of its builder; and a class an enum among their types, which knows the
 * names of its constants.
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
    Set<TypeElement> enums = new LinkedHashSet<>();
    for (TypeElement annotation : annotations) {
      for (Element type : round.getElementsAnnotatedWith(annotation)) {
        List<AccessProperty> properties = properties((TypeElement) type);
        properties.forEach(property -> enums.addAll(property.enums()));
        write(new AccessSource((TypeElement) type, properties, processingEnv.getElementUtils()));
        write(new BuilderSource((TypeElement) type, properties, processingEnv.getElementUtils()));
      }
    }
    enums.forEach(type -> write(new NamesSource(type)));
    return false;
  }

  private List<AccessProperty> properties(TypeElement type) {
    try {
      return AccessProperty.of(type);
    } catch (IllegalArgumentException e) {
      tell(e, type);
      return List.of();
    }
  }

  private void write(GeneratedSource source) {
    try (Writer file =
        processingEnv.getFiler().createSourceFile(source.name(), source.type()).openWriter()) {
      file.write(source.text());
    } catch (IOException | IllegalArgumentException e) {
      tell(e, source.type());
    }
  }

  private void tell(Exception fault, TypeElement type) {
    processingEnv
        .getMessager()
        .printMessage(Diagnostic.Kind.ERROR, String.valueOf(fault.getMessage()), type);
  }
}
