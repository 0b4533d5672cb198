"""The level `references`: ids, dates and sources."""


def check(digest, findings, today):
    companies = digest.items("companies")
    studies = digest.items("caseStudies")
    insights = [each for each in [digest.member("signal")] if each] + digest.items("patterns")
    duplicate_ids(companies, findings)
    duplicate_ids(studies, findings)
    unknown(
        [study.member("company") for study in studies]
        + [partner for study in studies for partner in study.items("partners")]
        + [company for insight in insights for company in insight.items("companies")],
        known_ids(digest, "companies"),
        "unknown-company",
        findings,
    )
    unknown(
        [study for insight in insights for study in insight.items("caseStudies")],
        known_ids(digest, "caseStudies"),
        "unknown-case-study",
        findings,
    )
    unused_companies(digest, companies, studies, insights, findings)
    for pattern in digest.items("patterns"):
        lonely_pattern(pattern, digest, studies, findings)
    for study in studies:
        if study.is_whole("sources") and not study.items("sources"):
            findings.add("missing-source", study.pointer, study.node.start)
    dates(digest, studies, findings, today)


def duplicate_ids(items, findings):
    seen = set()
    for item in items:
        identity = item.member("id")
        if identity and identity.node.value in seen:
            findings.at("duplicate-id", identity)
        elif identity:
            seen.add(identity.node.value)


def known_ids(digest, key):
    """The ids of a list, or None if one of them could not be read: then it may be any."""
    if not digest.has(key) or not digest.is_whole(key):
        return None
    ids = [item.text("id") for item in digest.items(key)]
    return None if None in ids else set(ids)


def unknown(references, known, rule, findings):
    for reference in references:
        if known is not None and reference and reference.node.value not in known:
            findings.at(rule, reference)


def unused_companies(digest, companies, studies, insights, findings):
    whole = digest.is_whole("caseStudies") and digest.is_whole("patterns")
    whole = whole and (not digest.has("signal") or digest.member("signal"))
    whole = whole and all(study.text("company") and study.is_whole("partners") for study in studies)
    if not whole or not all(insight.is_whole("companies") for insight in insights):
        return
    used = {study.text("company") for study in studies}
    used |= {partner.node.value for study in studies for partner in study.items("partners")}
    used |= {company.node.value for insight in insights for company in insight.items("companies")}
    for company in companies:
        identity = company.member("id")
        if identity and identity.node.value not in used:
            findings.at("unused-company", identity)


def lonely_pattern(pattern, digest, studies, findings):
    if not pattern.is_whole("companies") or not pattern.is_whole("caseStudies"):
        return
    named = {study.node.value for study in pattern.items("caseStudies")}
    companies = {company.node.value for company in pattern.items("companies")}
    if named and known_ids(digest, "caseStudies") is None:
        return
    for study in studies:
        if study.text("id") in named:
            if study.text("company") is None or not study.is_whole("partners"):
                return
            companies |= {study.text("company"), *(each.node.value for each in study.items("partners"))}
    if len(companies) < 2:
        findings.at("lonely-pattern", pattern.member("companies") or pattern)


def dates(digest, studies, findings, today):
    date, until = digest.member("date"), digest.member("until")
    if date and until and until.node.value < date.node.value:
        findings.at("inverted-period", until)
    sources = [each for each in [digest.member("source")] if each]
    sources += [source for study in studies for source in study.items("sources")]
    days = [date, until, *(source.member(key) for source in sources for key in ("published", "accessed"))]
    for day in days:
        if day and day.node.value > today:
            findings.at("future-date", day)
