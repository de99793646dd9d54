"""BERT's uncased word pieces with offsets into the untouched text.

The Java reader (org.rapporteur.extraction.encoder) does the same, character for character; a test compares both on random
text. Words are BERT's basic tokens: runs of letters and digits, every mark alone. A straight quotation mark is shown to the
encoder as the opening or closing mark it must be, since cutting into pieces loses the blanks that tell.
"""

import json
import unicodedata

LOWER, CAPITALISED, CAPITALS, MIXED = 0, 1, 2, 3
BREAK = 4  # added to the shape of a word that begins a line
FEATURES = 8
LONGEST_WORD = 100

CLS, SEP, UNK = 101, 102, 100
BRACKETS = "([{<«“‘-–—/"


class Word:
    """A basic token: its pieces, its place in the text, its shape."""

    __slots__ = ("start", "end", "pieces", "shape")

    def __init__(self, start, end, pieces, shape):
        self.start, self.end, self.pieces, self.shape = start, end, pieces, shape


class WordPiece:
    def __init__(self, tokenizer_json):
        with open(tokenizer_json, encoding="utf-8") as file:
            self.vocabulary = json.load(file)["model"]["vocab"]
        self._known = {}

    def words(self, text):
        """Returns the words of a text in order."""
        words = []
        start, plain, at_break = None, [], True
        for i, char in enumerate(text + " "):
            if i == len(text) or is_blank(char):
                kind = "blank"
            elif is_dropped(char):
                continue
            elif is_mark(char) or is_ideograph(char):
                kind = "mark"
            else:
                kind = "letter"
            if kind != "letter" and start is not None:
                words.append(self._word(text, start, last + 1, "".join(plain), at_break))
                start, plain, at_break = None, [], False
            if kind == "letter":
                if start is None:
                    start = i
                last = i
                plain.append(folded(char))
            elif kind == "mark":
                shown = quotation(text, i) if char == '"' else folded(char)
                words.append(self._word(text, i, i + 1, shown, at_break))
                at_break = False
            elif i < len(text) and is_break(char):
                at_break = True
        return [word for word in words if word.pieces]

    def _word(self, text, start, end, plain, at_break):
        return Word(start, end, self.pieces(plain), shape(text[start:end]) + (BREAK if at_break else 0))

    def pieces(self, plain):
        """Cuts a folded word greedily into the longest pieces of the vocabulary."""
        known = self._known.get(plain)
        if known is None:
            known = self._known[plain] = self._cut(plain)
        return known

    def _cut(self, plain):
        if len(plain) > LONGEST_WORD:
            return [UNK]
        pieces, start = [], 0
        while start < len(plain):
            end = len(plain)
            while end > start:
                piece = self.vocabulary.get(("##" if start else "") + plain[start:end])
                if piece is not None:
                    break
                end -= 1
            if end == start:
                return [UNK]
            pieces.append(piece)
            start = end
        return pieces


def shape(word):
    letters = [c for c in word if unicodedata.category(c) in ("Lu", "Ll", "Lt")]
    upper = sum(1 for c in letters if unicodedata.category(c) != "Ll")
    if upper == 0:
        return LOWER
    if upper == len(letters) and upper > 1:
        return CAPITALS
    return CAPITALISED if upper == 1 and unicodedata.category(letters[0]) != "Ll" else MIXED


def quotation(text, i):
    """Returns the mark that a straight one stands for, judged by its neighbours."""
    before = text[i - 1] if i > 0 else " "
    after = text[i + 1] if i + 1 < len(text) else " "
    opens = (is_blank(before) or before in BRACKETS) and not is_blank(after)
    return "“" if opens else "”"


def folded(char):
    """Lower case without accents."""
    parts = unicodedata.normalize("NFD", char)
    return "".join(c for c in parts if unicodedata.category(c) != "Mn").lower()


def is_blank(char):
    return char in " \t\n\r" or unicodedata.category(char) in ("Zs", "Zl", "Zp")


def is_break(char):
    return char in "\n\r\u2028\u2029"


def is_dropped(char):
    return char in "\0\ufffd" or (char not in "\t\n\r" and unicodedata.category(char) in ("Cc", "Cf", "Cn", "Co"))


def is_mark(char):
    point = ord(char)
    if 33 <= point <= 47 or 58 <= point <= 64 or 91 <= point <= 96 or 123 <= point <= 126:
        return True
    return unicodedata.category(char).startswith("P")


def is_ideograph(char):
    point = ord(char)
    return (
        0x4E00 <= point <= 0x9FFF
        or 0x3400 <= point <= 0x4DBF
        or 0xF900 <= point <= 0xFAFF
        or 0x20000 <= point <= 0x2A6DF
        or 0x2A700 <= point <= 0x2B81F
        or 0x2B820 <= point <= 0x2CEAF
        or 0x2F800 <= point <= 0x2FA1F
    )
