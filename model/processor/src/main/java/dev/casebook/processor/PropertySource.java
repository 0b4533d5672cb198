package dev.casebook.processor;

import java.util.List;
import java.util.Locale;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/** The source of a property: what it is called, how it is held and which bounds it has. */
final class PropertySource {
  private final AccessProperty property;
  private final Elements elements;

  PropertySource(AccessProperty property, Elements elements) {
    this.property = property;
    this.elements = elements;
  }

  /**
   * The call that makes the property.
   *
   * @param owner the simple name of the value type
   * @param index the index of the property
   */
  String text(String owner, int index) {
    String held = AccessProperty.name(property.returned());
    boolean map = held.equals("java.util.Map");
    Bounds whole =
        Bounds.of(property.returned(), property.method().getAnnotationMirrors(), elements);
    Bounds none = Bounds.none(elements);
    return switch (held) {
      case "java.util.Optional", "java.util.List", "java.util.Map" -> {
        TypeMirror item = property.argument(map ? 1 : 0);
        Bounds keys = map ? Bounds.of(property.argument(0), List.of(), elements) : none;
        Bounds items = Bounds.of(item, List.of(), elements);
        boolean required = property.isMarkedRequired() || whole.wantsItems();
        String form = held.substring(held.lastIndexOf('.') + 1);
        yield call(owner, index, form, AccessProperty.name(item), required, items, whole, keys);
      }
      default -> {
        boolean required = property.isMarkedRequired() || !property.hasDefault();
        yield call(owner, index, "Single", held, required, whole, none, none);
      }
    };
  }

  private String call(
      String owner,
      int index,
      String form,
      String type,
      boolean required,
      Bounds items,
      Bounds whole,
      Bounds keys) {
    return """
            new Property(
                %s.class,
                "%s",
                "%s",
                Property.Getter.of(this, %d),
                Property.Form.%s,
                %s.class,
                %s,
                %s,
                %s,
                %s,
                %s)"""
        .formatted(
            owner,
            property.name(),
            property.accessor(),
            index,
            form.toUpperCase(Locale.ROOT),
            type,
            required,
            property.hasDefault() ? property.getCall("new Defaults()") : "null",
            items.source(),
            whole.source(),
            keys.source());
  }
}
