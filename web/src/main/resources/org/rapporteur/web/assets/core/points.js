// Offsets: the server counts code points, as files do; strings of the browser count UTF-16. This is the one place that converts.
// A string's pairs are counted once, at steps, so that a place is found without walking the whole text.

const STEP = 512;

export class Points {
  constructor(text) {
    this.text = text;
    // marks[i] is the UTF-16 offset of code point i * STEP.
    this.marks = [0];
    let points = 0;
    let at = 0;
    while (at < text.length) {
      at += width(text, at);
      points += 1;
      if (points % STEP === 0) {
        this.marks.push(at);
      }
    }
    this.length = points;
  }

  /** The UTF-16 offset of a code point; the text's end for one behind it. */
  toUnits(point) {
    if (point <= 0) {
      return 0;
    }
    if (point >= this.length) {
      return this.text.length;
    }
    const mark = Math.floor(point / STEP);
    let at = this.marks[mark];
    for (let left = point - mark * STEP; left > 0; left -= 1) {
      at += width(this.text, at);
    }
    return at;
  }

  /** The number of code points before a UTF-16 offset; within a pair, those before the pair. */
  toPoints(unit) {
    if (unit >= this.text.length) {
      return this.length;
    }
    let low = 0;
    let high = this.marks.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.marks[middle] <= unit) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    let at = this.marks[low];
    let point = low * STEP;
    while (at + width(this.text, at) <= unit) {
      at += width(this.text, at);
      point += 1;
    }
    return point;
  }

  /** Spans of code points as spans of this string. */
  spansToUnits(spans) {
    return (spans ?? []).map(([start, end]) => [this.toUnits(start), this.toUnits(end)]);
  }

  spansToPoints(spans) {
    return (spans ?? []).map(([start, end]) => [this.toPoints(start), this.toPoints(end)]);
  }

  /** The words at spans of code points; pieces that do not touch are joined by a space. */
  words(spans) {
    return this.spansToUnits(spans).map(([start, end]) => this.text.slice(start, end)).join(" ");
  }
}

function width(text, at) {
  const unit = text.charCodeAt(at);
  if (unit < 0xd800 || unit > 0xdbff || at + 1 >= text.length) {
    return 1;
  }
  const next = text.charCodeAt(at + 1);
  return next >= 0xdc00 && next <= 0xdfff ? 2 : 1;
}
