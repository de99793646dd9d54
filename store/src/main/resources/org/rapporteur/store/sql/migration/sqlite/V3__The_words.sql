-- Words come folded and with blanks between them: the tokenizer has nothing left to decide.
CREATE VIRTUAL TABLE search_statement_words USING fts5 (words, content = '', contentless_delete = 1, tokenize = 'ascii');
CREATE VIRTUAL TABLE search_report_words USING fts5 (words, content = '', contentless_delete = 1, tokenize = 'ascii');
