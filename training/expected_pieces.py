"""Writes down what wordpiece.py makes of the sentences of a file, for the test that holds the Java reader against it.

    python3 training/expected_pieces.py VOCABULARY CASES

VOCABULARY has one piece a line. In CASES, a line that begins with "> " is a text (\\n, \\r, \\t and \\uXXXX mean what they mean in
Java); the line behind it is replaced: for every word, its offsets in code points, its feature, its pieces.
"""

import json
import re
import sys
import tempfile

from wordpiece import WordPiece

ESCAPES = {"\\n": "\n", "\\r": "\r", "\\t": "\t"}


def text_of(line):
    plain = re.sub(r"\\u[0-9a-f]{4}|\\[nrt]", lambda m: ESCAPES.get(m[0]) or chr(int(m[0][2:], 16)), line)
    return plain.encode("utf-16", "surrogatepass").decode("utf-16")


def main(vocabulary_file, cases_file):
    with open(vocabulary_file, encoding="utf-8", newline="") as file:
        vocabulary = file.read().split("\n")[:-1]
    with tempfile.NamedTemporaryFile("w", encoding="utf-8", suffix=".json") as file:
        json.dump({"model": {"vocab": {piece: i for i, piece in enumerate(vocabulary)}}}, file)
        file.flush()
        wordpiece = WordPiece(file.name)
    with open(cases_file, encoding="utf-8", newline="") as file:
        lines = [line for line in file.read().split("\n")[:-1] if not line.startswith("= ")]
    with open(cases_file, "w", encoding="utf-8", newline="") as file:
        for line in lines:
            file.write(line + "\n")
            if line.startswith("> "):
                words = wordpiece.words(text_of(line[2:]))
                shown = ["%d-%d/%d/%s" % (w.start, w.end, w.shape, "+".join(vocabulary[p] for p in w.pieces)) for w in words]
                file.write("= " + " ".join(shown) + "\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
