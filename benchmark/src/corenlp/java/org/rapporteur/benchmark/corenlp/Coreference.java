package org.rapporteur.benchmark.corenlp;

import edu.stanford.nlp.coref.CorefProperties;
import edu.stanford.nlp.coref.data.CorefChain;
import edu.stanford.nlp.coref.data.CorefChain.CorefMention;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes what CoreNLP takes for one another in articles, as offsets alone: a line {@code article, chain, start-end, head} for each
 * mention of a chain, tab-separated, half-open, in code points. The algorithm is the one CoreNLP takes by default for English; the
 * first line names it. Run by hand; {@code rapporteur evaluate identity} scores what it wrote.
 */
public final class Coreference {

    private static final String ANNOTATORS = "tokenize,pos,lemma,ner,depparse,coref";

    private final StanfordCoreNLP pipeline;

    private Coreference(StanfordCoreNLP pipeline) {
        this.pipeline = pipeline;
    }

    /**
     * Reads articles, in the order of their names.
     *
     * @param arguments a list of articles (the first column of a file of labels), the folder of PolNeAR that holds {@code text/}, and
     *     the file to write
     * @throws IOException when a file cannot be read or written, naming it
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 3) {
            throw new IllegalArgumentException(
                    "three arguments are needed, LABELS FOLDER OUT; got " + arguments.length);
        }
        Properties properties = new Properties();
        properties.setProperty("annotators", ANNOTATORS);
        properties.setProperty("threads", "1");
        properties.setProperty("nthreads", "1");
        Set<String> names;
        try (Stream<String> lines = Files.lines(Path.of(arguments[0]))) {
            names = lines.filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", 2)[0])
                    .collect(Collectors.toCollection(TreeSet::new));
        }
        Coreference coreference = new Coreference(new StanfordCoreNLP(properties));
        try (Writer out = Files.newBufferedWriter(Path.of(arguments[2]))) {
            out.write("# article\tchain\tspan\thead\tCoreNLP, coref.algorithm "
                    + CorefProperties.algorithm(properties).toString().toLowerCase(Locale.ROOT) + "\n");
            for (String name : names) {
                Path text = Path.of(arguments[1], "text", name + ".txt");
                out.write(coreference.chains(name, Files.readString(text)));
                out.flush();
            }
        }
    }

    private String chains(String article, String text) {
        CoreDocument document = pipeline.processToCoreDocument(text);
        StringBuilder lines = new StringBuilder();
        for (CorefChain chain : document.corefChains().values()) {
            for (CorefMention mention : chain.getMentionsInTextualOrder()) {
                List<CoreLabel> tokens =
                        document.sentences().get(mention.sentNum - 1).tokens();
                CoreLabel first = tokens.get(mention.startIndex - 1);
                CoreLabel last = tokens.get(mention.endIndex - 2);
                CoreLabel head = tokens.get(mention.headIndex - 1);
                lines.append(article)
                        .append('\t')
                        .append(chain.getChainID())
                        .append('\t')
                        .append(span(text, first.beginPosition(), last.endPosition()))
                        .append('\t')
                        .append(span(text, head.beginPosition(), head.endPosition()))
                        .append('\n');
            }
        }
        return lines.toString();
    }

    private static String span(String text, int start, int end) {
        return text.codePointCount(0, start) + "-" + text.codePointCount(0, end);
    }
}
