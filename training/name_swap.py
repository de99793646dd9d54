"""Writes articles again with other names in their places: persons, states, towns, peoples and bodies of the whole world.

    python3 name_swap.py --texts TEXTS --teacher TSV --world WORLD --countries CountryInfo.txt --out SWAPPED

The articles of the corpus are about one country. WORLD is the folder of tables of `extraction`, where states, their adjectives and
peoples, bodies and given names are; surnames and towns come from CountryInfo (Schrodt; its lists of leaders and large towns), given
names and surnames mixed at random, so that no person is meant. An article's name becomes the same other name wherever it stands.
For every text a file ending in .names gives the names: start, end, type. Same seed, same texts.
"""

import argparse
import os
import random
import re

import name_labels
from name_labels import ORGANISATION, OTHER, PERSON, PLACE, TYPES


class World:
    def __init__(self, folder, countries):
        rows = [line.split("\t") for line in lines(os.path.join(folder, "states.tsv"))]
        field = lambda row, i: [part for part in row[i].split("|") if part] if len(row) > i else []
        self.states = [(field(row, 10), field(row, 11), field(row, 12)) for row in rows]
        self.states = [state for state in self.states if state[0]]
        self.adjectives = {word for state in self.states for word in state[1]}
        self.peoples = {word for state in self.states for word in state[2]}
        self.names = {word for state in self.states for word in state[0]}
        self.given = [line.split("\t")[0] for line in lines(os.path.join(folder, "given-names.tsv"))]
        bodies = [line.split("\t") for line in lines(os.path.join(folder, "bodies.tsv"))]
        self.bodies = [part for row in bodies for part in field(row, 3)]
        self.short = [part for row in bodies for part in field(row, 4)]
        with open(countries, encoding="latin-1") as file:
            text = file.read()
        block = lambda tag: [line for found in re.findall("<%s>(.*?)</%s>" % (tag, tag), text, re.S) for line in found.split("\n")]
        plain = lambda line: re.match(r"\s*([A-Z][A-Z'_-]+?)_?\s*(?:\[|$)", line)
        capitals = {name for row in rows for name in field(row, 13)}
        self.towns = sorted(capitals | {titled(m.group(1)) for tag in ("Capital", "MajorCities") for m in map(plain, block(tag)) if m})
        leaders = {m.group(1) for m in map(plain, block("Leaders")) if m and "_" in m.group(1)}
        self.surnames = sorted({titled(name.split("_")[-1]) for name in leaders if len(name.split("_")[-1]) > 2})


def lines(path):
    with open(path, encoding="utf-8") as file:
        return [line.rstrip("\n") for line in file if line.strip() and not line.startswith("#")]


def titled(name):
    return " ".join(re.sub(r"[A-Z]+", lambda m: m.group().capitalize(), part) for part in name.split("_") if part)


class Swap:
    """One article's other names."""

    def __init__(self, world, rng):
        self.world, self.rng, self.persons, self.others = world, rng, {}, {}

    def name(self, text, kind):
        if "\n" in text or self.rng is None:
            return text
        if kind == PERSON:
            return self.person(text)
        if text not in self.others:
            self.others[text] = self.other(text, kind)
        return self.others[text]

    def person(self, text):
        parts = text.split(" ")
        words = []
        for i, part in enumerate(parts):
            last = i + 1 == len(parts)
            if not part[:1].isupper() or len(part) < 3 or part in ("Jr.", "Sr.", "III"):
                words.append(part)
                continue
            if part not in self.persons:
                keep = self.rng.random() < 0.15
                new = self.rng.choice(self.world.surnames if last else self.world.given)
                self.persons[part] = part if keep else new.upper() if part.isupper() and len(part) > 3 else new
            words.append(self.persons[part])
        return " ".join(words)

    def other(self, text, kind):
        world, rng = self.world, self.rng
        if rng.random() < 0.25:
            return text
        state = rng.choice(world.states)
        if kind == PLACE:
            if text in ("White House", "Capitol Hill"):
                return text
            new = rng.choice(state[0]) if text in world.names or rng.random() < 0.5 else rng.choice(world.towns)
            return new.upper() if text.isupper() and len(text) > 4 and "." not in text else new
        if kind == OTHER:
            if text in world.adjectives and state[1]:
                return rng.choice(state[1])
            if text in world.peoples and state[2]:
                return rng.choice(state[2])
            return text
        if kind == ORGANISATION and rng.random() < 0.6:
            return rng.choice(world.short if text.isupper() and " " not in text else world.bodies)
        return text


def swap(article, world, rng):
    """Returns the text with other names, and where they stand."""
    made, at, names, of = [], 0, [], Swap(world, rng)
    size = 0
    for start, end, kind in name_labels.spans(article):
        before = article.text[at:start]
        new = of.name(article.text[start:end], kind)
        made += [before, new]
        names.append((size + len(before), size + len(before) + len(new), kind))
        size += len(before) + len(new)
        at = end
    made.append(article.text[at:])
    return "".join(made), names


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ("texts", "teacher", "world", "countries", "gold", "out"):
        parser.add_argument("--" + name, required=True)
    parser.add_argument("--every", type=int, default=2, help="one article in so many")
    args = parser.parse_args()
    world, rng = World(args.world, args.countries), random.Random(1)
    os.makedirs(args.out + "/text", exist_ok=True)
    os.makedirs(args.out + "/teacher", exist_ok=True)
    gold = name_labels.gold(args.gold)
    for i, article in enumerate(name_labels.articles(args.texts, args.teacher)):
        if i % args.every or article.name in gold:
            continue
        text, names = swap(article, world, rng)
        with open("%s/text/%s+.txt" % (args.out, article.name), "w", newline="", encoding="utf-8") as file:
            file.write(text)
        with open("%s/teacher/%s+.names" % (args.out, article.name), "w", encoding="utf-8") as file:
            file.writelines("%d\t%d\t%s\n" % (start, end, TYPES[kind]) for start, end, kind in names)


if __name__ == "__main__":
    main()
