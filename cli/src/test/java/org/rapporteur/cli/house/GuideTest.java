package org.rapporteur.cli.house;

/** The guide, which has half of all commands: a class of its own, so that it runs beside the other documents. */
class GuideTest extends DocumentedCommands {

    static final String GUIDE = "docs/guide.md";

    @Override
    boolean isTried(String document) {
        return GUIDE.equals(document);
    }
}
