// What stands between two printings, word by word: the longest common run of words, letters' case and punctuation aside.

const most = 1500;

/** Returns [{kind: "same" | "dropped" | "inserted", text}] from the first printing to the second. */
export function difference(first, second) {
  const a = words(first);
  const b = words(second);
  if (a.length > most || b.length > most) {
    return [{ kind: "dropped", text: first }, { kind: "inserted", text: second }];
  }
  const lengths = common(a, b);
  const found = [];
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i].key === b[j].key) {
      add(found, "same", b[j].text);
      i += 1;
      j += 1;
    } else if (j >= b.length || (i < a.length && lengths[i + 1][j] >= lengths[i][j + 1])) {
      add(found, "dropped", a[i].text);
      i += 1;
    } else {
      add(found, "inserted", b[j].text);
      j += 1;
    }
  }
  return found;
}

function words(text) {
  return (text ?? "").split(/\s+/).filter(Boolean).map((word) => {
    const bare = word.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
    return { text: word, key: bare || word };
  });
}

/** lengths[i][j]: how many words a from i and b from j have in common, in order. */
function common(a, b) {
  const lengths = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      lengths[i][j] = a[i].key === b[j].key ? lengths[i + 1][j + 1] + 1 : Math.max(lengths[i + 1][j], lengths[i][j + 1]);
    }
  }
  return lengths;
}

function add(found, kind, text) {
  const last = found[found.length - 1];
  if (last?.kind === kind) {
    last.text += ` ${text}`;
  } else {
    found.push({ kind, text });
  }
}
