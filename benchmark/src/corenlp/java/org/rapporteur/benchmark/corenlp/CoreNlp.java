package org.rapporteur.benchmark.corenlp;

import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.rapporteur.benchmark.compare.Tool;

/**
 * CoreNLP's pipeline up to quotations and who said them, with everything that needs, on one thread. The models are the ones it
 * takes by default; nothing is left out and nothing is added.
 */
public final class CoreNlp implements Tool {

    private static final String ANNOTATORS = "tokenize,pos,lemma,ner,depparse,coref,quote";

    private StanfordCoreNLP pipeline;

    /** Makes a tool that has loaded nothing yet. */
    public CoreNlp() {
        // Nothing to keep before the models are loaded.
    }

    @Override
    public String name() {
        return "corenlp";
    }

    @Override
    public String open() {
        Properties properties = new Properties();
        properties.setProperty("annotators", ANNOTATORS);
        properties.setProperty("coref.algorithm", "statistical");
        properties.setProperty("threads", "1");
        properties.setProperty("nthreads", "1");
        pipeline = new StanfordCoreNLP(properties);
        String version = StanfordCoreNLP.class.getPackage().getImplementationVersion();
        return "CoreNLP " + (version == null ? "of unknown version" : version) + ": " + ANNOTATORS;
    }

    @Override
    public Map<String, Integer> read(String text) {
        CoreDocument document = pipeline.processToCoreDocument(text);
        Map<String, Integer> found = new TreeMap<>();
        found.put("tokens", document.tokens().size());
        found.put("sentences", document.sentences().size());
        found.put("chains", document.corefChains().size());
        found.put("quotes", document.quotes().size());
        found.put("quotesWithSpeaker", (int)
                document.quotes().stream().filter(quote -> quote.hasSpeaker).count());
        return found;
    }
}
