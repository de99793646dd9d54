package org.rapporteur.extraction.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.regex.Pattern;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import org.rapporteur.record.Span;

/**
 * English by Apache OpenNLP's models, version 1.3, trained on the Universal Dependencies English Web Treebank. The models are
 * loaded side by side when the object is made (about a quarter of a second) and shared by all threads.
 */
public final class English implements Language {

    /** Abbreviated titles and initials, which a name always follows; "U.S." and "U.N." may end a sentence and are not here. */
    private static final Pattern NEVER_LAST = Pattern.compile(
            "(?<![\\p{L}\\p{N}.])(?:Mr|Mrs|Ms|Dr|Prof|Sen|Sens|Rep|Reps|Gov|Govs|Gen|Col|Lt|Sgt|Capt|Maj|Adm|Amb|Pres|Rev|Hon"
                    + "|St|Mt|vs|\\p{Lu})\\.$");

    private final SentenceModel sentences;
    private final TokenizerModel tokens;
    private final POSModel tags;

    /**
     * Loads the models from the class path.
     *
     * @throws UncheckedIOException when one is missing or damaged
     */
    public English() {
        CompletableFuture<TokenizerModel> tokenizer =
                CompletableFuture.supplyAsync(() -> load("tokens", TokenizerModel::new));
        CompletableFuture<SentenceModel> detector =
                CompletableFuture.supplyAsync(() -> load("sentence", SentenceModel::new));
        tags = load("pos", POSModel::new);
        tokens = loaded(tokenizer);
        sentences = loaded(detector);
    }

    @Override
    public List<Cut> cut(String original) {
        String text = plain(original);
        // The OpenNLP tools keep state while they run; the models behind them do not.
        TokenizerME tokenizer = new TokenizerME(tokens);
        POSTaggerME tagger = new POSTaggerME(tags);
        List<Cut> cuts = new ArrayList<>();
        for (opennlp.tools.util.Span found : sentences(text)) {
            List<Token> words = words(original, text, found, tokenizer, tagger);
            if (!words.isEmpty()) {
                cuts.add(new Cut(found.getStart(), found.getEnd(), words));
            }
        }
        return cuts;
    }

    /**
     * Returns the text as the models know it: every blank a plain one, every quotation mark a straight one. Each unit stands
     * where it stood, so spans found here are spans of the original.
     */
    private static String plain(String original) {
        StringBuilder plain = new StringBuilder(original);
        for (int i = 0; i < plain.length(); i++) {
            char unit = plain.charAt(i);
            if (unit > 0x7f) {
                boolean blank = Character.isSpaceChar(unit) || Character.isWhitespace(unit);
                int mark = "\u2018\u2019\u201b\u2032\u201c\u201d\u201e\u201f\u00ab\u00bb".indexOf(unit);
                plain.setCharAt(i, blank ? ' ' : mark < 0 ? unit : mark < 4 ? '\'' : '"');
            }
        }
        return plain.toString();
    }

    /** Returns what the detector found, with breaks before a small letter, behind a title or an initial undone: "Sen. Lee". */
    private List<opennlp.tools.util.Span> sentences(String text) {
        List<opennlp.tools.util.Span> joined = new ArrayList<>();
        for (opennlp.tools.util.Span found : whole(text, new SentenceDetectorME(sentences).sentPosDetect(text))) {
            int last = joined.size() - 1;
            boolean smallLetter = Character.isLowerCase(text.codePointAt(found.getStart()));
            if (last >= 0
                    && (smallLetter
                            || NEVER_LAST
                                    .matcher(joined.get(last).getCoveredText(text))
                                    .find())) {
                joined.set(last, new opennlp.tools.util.Span(joined.get(last).getStart(), found.getEnd()));
            } else {
                joined.add(found);
            }
        }
        return joined;
    }

    private static List<Token> words(
            String original, String text, opennlp.tools.util.Span sentence, TokenizerME tokenizer, POSTaggerME tagger) {
        String part = text.substring(sentence.getStart(), sentence.getEnd());
        opennlp.tools.util.Span[] spans = whole(part, tokenizer.tokenizePos(part));
        String[] forms = opennlp.tools.util.Span.spansToStrings(spans, part);
        String[] found = tagger.tag(forms);
        List<Token> words = new ArrayList<>(spans.length);
        for (int i = 0; i < spans.length; i++) {
            int start = sentence.getStart() + spans[i].getStart();
            Span span = new Span(start, sentence.getStart() + spans[i].getEnd());
            words.add(new Token(span, span.in(original), isName(forms, found, i) ? "PROPN" : found[i]));
        }
        return words;
    }

    /** Returns the spans with every bound that cuts through a character beyond the basic plane moved behind it. */
    private static opennlp.tools.util.Span[] whole(String text, opennlp.tools.util.Span[] spans) {
        return Arrays.stream(spans)
                .map(span -> new opennlp.tools.util.Span(whole(text, span.getStart()), whole(text, span.getEnd())))
                .filter(span -> span.length() > 0)
                .toArray(opennlp.tools.util.Span[]::new);
    }

    private static int whole(String text, int position) {
        boolean inside = position > 0
                && position < text.length()
                && Character.isSurrogatePair(text.charAt(position - 1), text.charAt(position));
        return inside ? position + 1 : position;
    }

    /** The tagger takes some unknown names for interjections; one beside another capitalised one, or a name, is a name. */
    private static boolean isName(String[] forms, String[] tags, int i) {
        return isNameOrInterjection(forms, tags, i)
                && tags[i].equals("INTJ")
                && (isNameOrInterjection(forms, tags, i - 1) || isNameOrInterjection(forms, tags, i + 1));
    }

    private static boolean isNameOrInterjection(String[] forms, String[] tags, int i) {
        return i >= 0
                && i < forms.length
                && Character.isUpperCase(forms[i].codePointAt(0))
                && (tags[i].equals("INTJ") || tags[i].equals("PROPN"));
    }

    private static <M> M load(String kind, Opener<M> opener) {
        String resource = "/opennlp-en-ud-ewt-" + kind + "-1.3-2.5.4.bin";
        try (InputStream stream = English.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IOException("not on the class path");
            }
            return opener.open(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "the language model " + resource + " cannot be loaded: " + e.getMessage(), e);
        }
    }

    /** Returns what was loaded; a failure comes as it was thrown over there, not wrapped. */
    private static <M> M loaded(CompletableFuture<M> loading) {
        try {
            return loading.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof UncheckedIOException cause ? cause : e;
        }
    }

    private interface Opener<M> {
        M open(InputStream stream) throws IOException;
    }
}
