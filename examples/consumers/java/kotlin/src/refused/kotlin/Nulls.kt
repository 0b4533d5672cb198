package org.example.kotlin

import dev.casebook.json.DigestJson
import dev.casebook.model.CaseStudy
import dev.casebook.model.Company
import dev.casebook.model.Metric
import dev.casebook.model.Quantity

// The compiler must refuse each line that says so, and no other.
fun figure(): Quantity = Quantity.of(null, "s") // refused

fun text(): Any = DigestJson.read(null as String?) // refused

fun id(id: String?): Company.Builder = Company.builder().id(id) // refused

fun quote(quote: String?): Metric.Builder = Metric.builder().quote(quote) // refused

fun lesson(lesson: String?): CaseStudy.Builder = CaseStudy.builder().addLessons(lesson) // refused

fun lessons(lessons: List<String?>): CaseStudy.Builder = CaseStudy.builder().lessons(lessons) // refused

fun known(company: Company): Int = company.name().length
