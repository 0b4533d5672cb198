"""The level `texts`: what is compared with texts, or searched for in them."""

import re
import unicodedata

import data

STORY = ("title", "summary", "problem", "approach", "outcome")
NO_PART_OF_A_NAME = re.compile("[™®©℠]")
APOSTROPHE = "\u02bc"
PART_OF_A_NAME = {"Sc", "Sm", "So"}
FLAG = re.compile("\U0001f3f4[\U000e0030-\U000e0039\U000e0061-\U000e007a]{3,7}\U000e007f")
WHITE_SPACE = set("\t\n\v\f\r\x1c\x1d\x1e\x1f")


class Texts:
    def __init__(self, folder):
        self.unseen = {}
        self.replaced = {}
        for row in data.rows(folder, "folding"):
            for character in data.characters(row["from"]):
                table = self.unseen if row["kind"] == "unseen" else self.replaced
                table[ord(character)] = row["to"] or None
        self.tags = {row["name"]: row["after-word"] == "yes" for row in data.rows(folder, "html-tags")}
        self.forms = [
            (row["kind"], row["before"], re.compile(row["pattern"]), row["after"])
            for row in data.rows(folder, "markup-forms")
        ]

        self.hidden = {
            character
            for row in data.rows(folder, "hidden-characters")
            for character in data.characters(row["characters"])
        }
        self.languages = {row["code"] for row in data.rows(folder, "languages")}
        self.apostrophes = {code: "'" for code, to in self.replaced.items() if to == "'"}
        phrases = (
            row["begins"] + (row["continues"] and f" (?:{row['continues']})")
            for row in data.rows(folder, "assistant-phrases")
            if row["where"] == "anywhere"
        )
        self.phrases = re.compile(rf"(?<![^\W_])(?:{'|'.join(f'(?:{each})' for each in phrases)})(?![^\W_])")

    def check(self, digest, texts, findings):
        for text in texts:
            self.markup(text, findings)
            self.hidden_character(text, findings)
            if not self.folded(text.value):
                findings.at("blank-text", text)
            phrase = self.phrases.search(self.plain(text.value))
            if phrase:
                findings.within("assistant-residue", text, phrase.start())
        studies = digest.items("caseStudies")
        for study in studies:
            self.quotes(study, findings)
        for key in ("title", "summary"):
            self.repeated(studies, key, findings)
        self.names(digest.items("companies"), findings)
        self.repeated_entries(digest, studies, findings)
        self.language(digest.member("language"), findings)

    def hidden_character(self, text, findings):
        flags = {index for flag in FLAG.finditer(text.value) for index in range(*flag.span())}
        for index, character in enumerate(text.value):
            if character in self.hidden and index not in flags:
                findings.within("hidden-character", text, index)
                return

    def repeated_entries(self, digest, studies, findings):
        lists = [company.items("aliases") for company in digest.items("companies")]
        lists += [study.items(key) for study in studies for key in ("partners", "technologies", "topics")]
        for entries in [*lists, digest.items("categories")]:
            seen = set()
            for entry in entries:
                key = lower_case(self.folded(entry.value))
                if key in seen:
                    findings.at("repeated-entry", entry)
                seen.add(key)

    def language(self, language, findings):
        if language:
            code = language.value.partition("-")[0].lower()
            if len(code) != 3 and code not in self.languages:
                findings.at("unknown-language", language)

    def folded(self, text):
        text = unicodedata.normalize("NFC", text.translate(self.unseen)).translate(self.replaced)
        return re.sub(" +", " ", text).strip(" ")

    def plain(self, text):
        """A text of the same length in which phrases are searched for: letters of ASCII in lower
        case, apostrophes straight, and what is neither letter nor digit nor ASCII as a sign."""
        text = text.translate(self.apostrophes)
        return "".join(c.lower() if c < "\x80" else c if is_word(c) else "\x00" for c in text)

    def quotes(self, study, findings):
        if not study.is_closed() or not study.is_whole("lessons"):
            return
        members = study.node.members()
        if any(key in members and study.member(key) is None for key in STORY):
            return
        texts = [study.text(key) for key in STORY] + [lesson.value for lesson in study.items("lessons")]
        texts = [self.folded(text) for text in texts if text is not None]
        for owner in study.items("metrics") + study.items("tradeoffs"):
            quote = owner.member("quote")
            folded = self.folded(quote.value) if quote else None
            if quote and not (folded and any(folded in text for text in texts)):
                findings.at("quote-not-found", quote)

    def repeated(self, studies, key, findings):
        seen = set()
        for study in studies:
            text = study.member(key)
            if text:
                folded = self.folded(text.value)
                if folded in seen:
                    findings.at("repeated-text", text)
                seen.add(folded)

    def names(self, companies, findings):
        owners = {}
        for index, company in enumerate(companies):
            name = company.member("name")
            for place in ([name] if name else []) + company.items("aliases"):
                if owners.setdefault(name_key(place.value), index) != index:
                    findings.at("company-name-clash", place)

    def markup(self, text, findings):
        value, index, kinds = text.value, 0, set()
        while index < len(value):
            kind, end = self.markup_at(value, index)
            if kind and kind not in kinds:
                kinds.add(kind)
                findings.within("markup-residue", text, index)
            index = end

    def markup_at(self, text, index):
        for kind, before, pattern, after in self.forms:
            match = pattern.match(text, index)
            if match and fits(text, match, before, after) and self.is_tag(text, match, kind):
                return kind, match.end()
        return None, index + 1

    def is_tag(self, text, match, kind):
        if kind != "tag" or not match.lastindex:
            return True
        after_word = self.tags.get(match.group(1).lower())
        opening = text[match.start() + 1] != "/"
        return after_word or after_word is False and not (opening and follows_word(text, match.start()))


def fits(text, match, before, after):
    start, following = match.start(), text[match.end() : match.end() + 1]
    if before == "line" and start and text[start - 1] not in "\r\n":
        return False
    if before in ("word", "colon") and follows_word(text, start):
        return False
    if before == "colon" and text[start - 1 : start] == ":":
        return False
    return not (after == "colon" and following and (following == ":" or is_word(following)))


def follows_word(text, index):
    return index > 0 and is_word(text[index - 1])


def is_word(character):
    category = unicodedata.category(character)
    return category[0] == "L" or category == "Nd"


def lower_case(text):
    """A text in lower case, each letter by itself; a capital I with a dot becomes an i."""
    return "".join(character.lower()[0] for character in text)


def name_key(name):
    """What of a name counts when names are compared."""
    plain = unicodedata.normalize("NFKC", NO_PART_OF_A_NAME.sub("", name)).lower()
    key = "".join(c for c in plain if is_part_of_a_name(c))
    return key or "".join(c for c in plain if not is_white_space(c))


def is_white_space(character):
    return character in WHITE_SPACE or unicodedata.category(character)[0] == "Z"


def is_part_of_a_name(character):
    category = unicodedata.category(character)
    if character == APOSTROPHE:
        return False
    return category[0] in "LMN" or category in PART_OF_A_NAME or character in "#%&*@"
