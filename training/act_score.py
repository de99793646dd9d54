"""How well the acts head reads passages that it did not learn from; quick scores, the product's own are those that count."""

import act_data as data
import act_net as net
from act_read import indices, read


class Count:
    def __init__(self):
        self.hit = self.said = self.true = 0

    def __str__(self):
        p, r = self.hit / max(1, self.said), self.hit / max(1, self.true)
        return "P %.3f R %.3f F1 %.3f (%d)" % (p, r, 2 * p * r / max(1e-9, p + r), self.true)


def runs(flags):
    """The stretches of true flags as (first, end)."""
    found, first = [], None
    for i, flag in enumerate(list(flags) + [False]):
        if flag and first is None:
            first = i
        elif not flag and first is not None:
            found.append((first, i))
            first = None
    return found


def overlap(a, b):
    both = max(0, min(a[1], b[1]) - max(a[0], b[0]))
    return both / (a[1] - a[0] + b[1] - b[0] - both)


def best_run(labels, begin, inside):
    """The longest run of a kind in a row of labels."""
    found = runs([label in (begin, inside) for label in labels])
    return max(found, key=lambda run: run[1] - run[0]) if found else None


def pointed(scores, asked):
    """The likeliest stretch among the words asked for, or None; scores [W,2]."""
    likely = net.pointed(scores[asked])
    best, where = float(likely[-1].sum()), None
    for a in range(len(asked)):
        for b in range(a, min(len(asked), a + 60)):
            together = float(likely[a, 0] + likely[b, 1])
            if together > best:
                best, where = together, (asked[a], asked[b] + 1)
    return where


def spans_of(count, said, true):
    count.said += said is not None
    count.true += true is not None
    count.hit += said is not None and true is not None and overlap(said, true) >= 0.5


def show(head, passages):
    acts, act_of, spans = Count(), [Count() for _ in data.ACTS], {}
    right = {name: [0, 0] for name in ("tense", "modality", "negation", "use", "aspect", "mode", "mode given")}
    triggers, categories, sides, contexts = Count(), Count(), [Count() for _ in range(net.SIDES)], Count()
    for passage, found, asks, answers in read(head, passages):
        if passage.statement:
            _statement(found, passage.statement, acts, act_of, right, spans)
        if passage.use:
            (first, end), how = passage.use
            right["use"][0] += int(found["use"][first:end].mean(0).argmax()) == how
            right["use"][1] += 1
        if passage.sentence:
            _events(head, found, asks, answers, passage, triggers, categories, sides, contexts, right)
    print("acts", acts)
    for name, count in zip(data.ACTS, act_of):
        print("  %-10s %s" % (name, count))
    for name, count in spans.items():
        print(name, count)
    for name, (hit, of) in right.items():
        print(name, "%.3f (%d)" % (hit / max(1, of), of))
    print("event words", triggers, "with category", categories)
    print("actor", sides[0], "recipient", sides[1], "place", sides[2])
    print("contexts", contexts, flush=True)


def _statement(found, s, acts, act_of, right, spans):
    said, content = indices(s["cue"] + s["content"]), indices(s["content"])
    if not said or not content:
        return
    scores = net.acts(found, said)
    chosen = {i for i in range(len(data.ACTS)) if scores[i] > 0} or {int(scores.argmax())}
    for i, count in enumerate(act_of):
        for c in (count, acts):
            c.said += i in chosen
            c.true += i in s["acts"]
            c.hit += i in chosen and i in s["acts"]
    for k, name in enumerate(("tense", "modality", "negation")):
        weight = found["weights"][said, k].softmax(0)
        right[name][0] += int((weight[:, None] * found[name][said]).sum(0).argmax()) == s[name]
        right[name][1] += 1
    for k, name in enumerate(("condition", "consequence")):
        spans_of(spans.setdefault(name, Count()), pointed(found["condition"][:, 2 * k : 2 * k + 2], content), s[name])
    asked = net.nearby(s["source"] + s["cue"] + s["content"], len(found["target"]))
    spans_of(spans.setdefault("target", Count()), pointed(found["target"], asked), s["target"])


def _events(head, found, asks, answers, passage, triggers, categories, sides, contexts, right):
    first, end = passage.sentence
    labels = found["event"].argmax(1)
    said = [run for run in runs((labels[first:end] > 0).tolist())]
    said = [(a + first, b + first) for a, b in said]
    triggers.said += len(said)
    categories.said += len(said)
    for event in passage.events:
        begin, stop = event["trigger"]
        triggers.true += 1
        categories.true += 1
        match = next((run for run in said if run[0] < stop and run[1] > begin), None)
        if match:
            triggers.hit += 1
            categories.hit += int(found["event"][match[0] : match[1], 1:].mean(0).argmax()) == event["category"]
        right["aspect"][0] += int(found["aspect"][begin:stop].mean(0).argmax()) == event["aspect"]
        right["aspect"][1] += 1
        mode = int(found["mode"][begin:stop].mean(0).argmax())
        right["mode"][0] += mode == event["mode"]
        right["mode"][1] += 1
        if event["mode"]:
            right["mode given"][0] += mode == event["mode"]
            right["mode given"][1] += 1
        scores = net.links(head, asks, answers, begin, stop)[first:end]
        for k in range(net.SIDES):
            best = pointed(scores[:, 2 * k : 2 * k + 2], list(range(end - first)))
            spans_of(sides[k], None if best is None else (best[0] + first, best[1] + first), event["sides"][k])
    if passage.contexts is not None:
        scores = net.pooled(found["context"][first:end])
        for i in range(len(data.CONTEXTS)):
            contexts.said += bool(scores[i] > 0)
            contexts.true += i in passage.contexts
            contexts.hit += bool(scores[i] > 0) and i in passage.contexts
