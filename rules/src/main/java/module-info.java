import dev.casebook.rule.Rule;
import dev.casebook.rule.figure.AmbiguousQuantity;
import dev.casebook.rule.figure.ChangeInconsistent;
import dev.casebook.rule.figure.EmptyMetric;
import dev.casebook.rule.figure.EmptyQuantity;
import dev.casebook.rule.figure.InvertedRange;
import dev.casebook.rule.figure.LookalikeUnit;
import dev.casebook.rule.figure.NameNotFigure;
import dev.casebook.rule.figure.QuoteContradicts;
import dev.casebook.rule.figure.QuoteNotFound;
import dev.casebook.rule.figure.QuoteWithoutFigure;
import dev.casebook.rule.figure.UnitMismatch;
import dev.casebook.rule.figure.UnknownUnit;
import dev.casebook.rule.figure.UnmodelledFigure;
import dev.casebook.rule.figure.UnquotedFigure;
import dev.casebook.rule.story.AssistantResidue;
import dev.casebook.rule.story.BlankText;
import dev.casebook.rule.story.CompanyNameClash;
import dev.casebook.rule.story.DraftLeft;
import dev.casebook.rule.story.DuplicateDigest;
import dev.casebook.rule.story.DuplicateId;
import dev.casebook.rule.story.FutureDate;
import dev.casebook.rule.story.HiddenCharacter;
import dev.casebook.rule.story.InvertedPeriod;
import dev.casebook.rule.story.LonelyPattern;
import dev.casebook.rule.story.MarkupResidue;
import dev.casebook.rule.story.MissingSource;
import dev.casebook.rule.story.OwnPartner;
import dev.casebook.rule.story.RepeatedEntry;
import dev.casebook.rule.story.RepeatedText;
import dev.casebook.rule.story.UnknownCaseStudy;
import dev.casebook.rule.story.UnknownCompany;
import dev.casebook.rule.story.UnknownLanguage;
import dev.casebook.rule.story.UnusedCompany;

/** The whole check of a digest: structure and rules. */
module dev.casebook.rules {
  requires transitive dev.casebook.figures;
  requires transitive dev.casebook.schema;
  requires static transitive org.jspecify;

  exports dev.casebook.rule;

  uses Rule;

  provides Rule with
      AmbiguousQuantity,
      ChangeInconsistent,
      EmptyMetric,
      EmptyQuantity,
      InvertedRange,
      LookalikeUnit,
      NameNotFigure,
      QuoteContradicts,
      QuoteNotFound,
      QuoteWithoutFigure,
      UnitMismatch,
      UnknownUnit,
      UnmodelledFigure,
      UnquotedFigure,
      AssistantResidue,
      BlankText,
      CompanyNameClash,
      DraftLeft,
      DuplicateDigest,
      DuplicateId,
      FutureDate,
      HiddenCharacter,
      InvertedPeriod,
      LonelyPattern,
      MarkupResidue,
      MissingSource,
      OwnPartner,
      RepeatedEntry,
      RepeatedText,
      UnknownCaseStudy,
      UnknownCompany,
      UnknownLanguage,
      UnusedCompany;
}
