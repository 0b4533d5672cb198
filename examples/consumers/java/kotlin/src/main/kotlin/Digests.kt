package org.example.kotlin

import dev.casebook.json.DigestJson
import dev.casebook.model.CaseStudy
import dev.casebook.model.Company
import dev.casebook.model.Digest
import dev.casebook.model.Quantity
import dev.casebook.model.Source
import dev.casebook.rule.DigestCheck
import java.time.LocalDate

fun digest(publisher: String?): Digest =
    Digest.builder()
        .id("incidents-2026-05-04")
        .series("Incidents")
        .date(LocalDate.of(2026, 5, 4))
        .addCompanies(Company.builder().id("lumen-freight").name("Lumen Freight").build())
        .addCaseStudies(
            CaseStudy.builder()
                .id("full-disk")
                .title("A full disk")
                .company("lumen-freight")
                .summary("The disk of one server was full.")
                .addSources(source(publisher))
                .build())
        .build()

private fun source(publisher: String?): Source {
    val source = Source.builder().url("https://example.org/full-disk")
    publisher?.let { source.publisher(it) }
    return source.build()
}

fun publishers(digest: Digest): List<String> =
    digest.caseStudies().flatMap { it.sources() }.mapNotNull { it.publisher().orElse(null) }

fun findings(digest: Digest): List<String> =
    DigestCheck.withAllRules().check("digest.json", DigestJson.toJson(digest)).map { it.message() }

/** What is not optional is never null, so that it needs no question mark. */
fun lengthOf(company: Company): Int = company.name().length + company.id().length

fun seconds(figure: String): Quantity = Quantity.of(figure, "s")
