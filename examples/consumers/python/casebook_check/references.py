"""The level `references`: ids, dates, sources and drafts."""


def check(digest, findings, today):
    companies = digest.items("companies")
    studies = digest.items("caseStudies")
    insights = [each for each in [digest.member("signal")] if each] + digest.items("patterns")
    duplicate_ids(companies, findings)
    duplicate_ids(studies, findings)
    unknown(
        [company for study in studies for company in references(study, "partners", "company")]
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
    if all_references_are_read(digest, studies, insights):
        unused_companies(companies, studies, insights, findings)
    for pattern in digest.items("patterns"):
        lonely_pattern(pattern, digest, studies, findings)
    for study in studies:
        if study.is_whole("sources") and not study.items("sources") and study.is_closed():
            findings.at("missing-source", study)
        own_partner(study, findings)
        drafts_left(study, findings)
    dates(digest, studies, findings, today)


def references(owner, key, single):
    alone = owner.member(single)
    return ([alone] if alone else []) + owner.items(key)


def duplicate_ids(items, findings):
    seen = set()
    for item in items:
        identity = item.member("id")
        if identity and identity.value in seen:
            findings.at("duplicate-id", identity)
        elif identity:
            seen.add(identity.value)


def known_ids(digest, key):
    """The ids of a list, or None if one of them, or every item, could not be read: then it may be any."""
    node = digest.node.members().get(key)
    if node is None or node.fault:
        return None
    if any(item.kind != "object" for item in node.value):
        return None
    ids = [digest.below(item, 0).text("id") for item in node.value]
    return None if None in ids else set(ids)


def unknown(places, known, rule, findings):
    for reference in places:
        if known is not None and reference.value not in known:
            findings.at(rule, reference)


def all_references_are_read(digest, studies, insights):
    signal = digest.member("signal")
    return (
        digest.is_closed()
        and digest.member("caseStudies") is not None
        and digest.is_whole("caseStudies")
        and digest.is_whole("patterns")
        and (signal is not None or digest.lacks("signal"))
        and all(study.is_closed() and study.text("company") and study.is_whole("partners") for study in studies)
        and all(insight.is_closed() and insight.is_whole("companies") for insight in insights)
    )


def unused_companies(companies, studies, insights, findings):
    used = {company.value for study in studies for company in references(study, "partners", "company")}
    used |= {company.value for insight in insights for company in insight.items("companies")}
    for company in companies:
        identity = company.member("id")
        if identity and identity.value not in used:
            findings.at("unused-company", identity)


def lonely_pattern(pattern, digest, studies, findings):
    if not (pattern.is_closed() and pattern.is_whole("companies") and pattern.is_whole("caseStudies")):
        return
    named = {study.value for study in pattern.items("caseStudies")}
    companies = {company.value for company in pattern.items("companies")}
    if named and known_ids(digest, "caseStudies") is None:
        return
    for item in digest.node.members()["caseStudies"].value if named else ():
        study = digest.below(item, 0)
        if study.text("id") in named:
            if item.fault or study.text("company") is None or not study.is_whole("partners"):
                return
            companies |= {company.value for company in references(study, "partners", "company")}
    if len(companies) < 2:
        findings.at("lonely-pattern", pattern.member("companies") or pattern)


def own_partner(study, findings):
    company = study.text("company")
    for partner in study.items("partners"):
        if partner.value == company:
            findings.at("own-partner", partner)
            return


def drafts_left(study, findings):
    extensions = study.member("extensions")
    listed = extensions.member("x-drafts") if extensions else None
    if not listed or listed.node.kind != "array":
        return
    pointers = {node.value for node in listed.value if node.kind == "string"}
    for key in ("tradeoffs", "metrics"):
        items = study.member(key)
        if items and not any(node.fault for node in items.value):
            for index, node in enumerate(items.value):
                if f"/{key}/{index}" in pointers:
                    findings.at("draft-left", items.below(node, index))


def dates(digest, studies, findings, today):
    date, until = digest.member("date"), digest.member("until")
    if date and until and until.value < date.value:
        findings.at("inverted-period", until)
    sources = [each for each in [digest.member("source")] if each]
    sources += [source for study in studies for source in study.items("sources")]
    days = [date, until, *(source.member(key) for source in sources for key in ("published", "accessed"))]
    for day in days:
        if day and day.value > today:
            findings.at("future-date", day)
