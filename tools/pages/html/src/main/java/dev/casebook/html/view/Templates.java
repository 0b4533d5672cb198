package dev.casebook.html.view;

import gg.jte.TemplateOutput;
import gg.jte.html.HtmlInterceptor;
import gg.jte.html.HtmlTemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;
import org.jspecify.annotations.Nullable;

/** Renders the views: the one place that calls what the templates were compiled to. */
public final class Templates {
  private Templates() {}

  /**
   * The page of a digest.
   *
   * @param view what it shows
   * @return an HTML document
   */
  public static String digest(DigestView view) {
    return page((output, none) -> JtedigestGenerated.render(output, none, view));
  }

  /**
   * The list of all issues.
   *
   * @param view what it shows
   * @return an HTML document
   */
  public static String index(IndexView view) {
    return page((output, none) -> JteindexGenerated.render(output, none, view));
  }

  /**
   * Which qualities are gained at the cost of which.
   *
   * @param view what it shows
   * @return an HTML document
   */
  public static String patterns(PatternsView view) {
    return page((output, none) -> JtepatternsGenerated.render(output, none, view));
  }

  /**
   * The case studies by company.
   *
   * @param view what it shows
   * @return an HTML document
   */
  public static String companies(CompaniesView view) {
    return page((output, none) -> JtecompaniesGenerated.render(output, none, view));
  }

  /** Escapes each text for where it stands, and closes its marks of direction. */
  private static final class TextOutput extends OwaspHtmlTemplateOutput {
    TextOutput(TemplateOutput page) {
      super(page);
    }

    @Override
    public void writeUserContent(@Nullable String text) {
      super.writeUserContent(text == null ? null : ClosedText.of(text));
    }
  }

  /** What a template was compiled to. */
  private interface Template {
    void render(HtmlTemplateOutput output, HtmlInterceptor none);
  }

  /**
   * Templates without forms need no interceptor, though its parameter is not marked as nullable.
   */
  @SuppressWarnings("NullAway")
  private static String page(Template template) {
    PageOutput page = new PageOutput();
    template.render(new TextOutput(page), null);
    return page.toString();
  }
}
