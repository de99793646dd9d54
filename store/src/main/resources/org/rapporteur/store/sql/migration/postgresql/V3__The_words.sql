-- Words come folded and with blanks between them: no parser or dictionary has anything to decide. A vector holds a megabyte at most, so
-- that a text with very many different words is looked through instead.
CREATE TABLE search_statement_words (number INTEGER PRIMARY KEY, words TEXT NOT NULL, large BOOLEAN NOT NULL);
CREATE INDEX search_statement_words_vector ON search_statement_words
  USING gin (array_to_tsvector(string_to_array(btrim(words), ' '))) WITH (gin_pending_list_limit = 4096) WHERE NOT large;
CREATE INDEX search_statement_words_large ON search_statement_words (number) WHERE large;

CREATE TABLE search_report_words (number INTEGER PRIMARY KEY, words TEXT NOT NULL, large BOOLEAN NOT NULL);
CREATE INDEX search_report_words_vector ON search_report_words
  USING gin (array_to_tsvector(string_to_array(btrim(words), ' '))) WITH (gin_pending_list_limit = 4096) WHERE NOT large;
CREATE INDEX search_report_words_large ON search_report_words (number) WHERE large;
