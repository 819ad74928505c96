export const ABOUT = `Gets the article back out of a scraped page dump: headline, authors, dates and
body, with a reason for every line kept or dropped. Text, Markdown, HTML, JSON,
CSV, Parquet, RSS, e-mail, WARC and WET, packed by gzip, zstd, tar or ZIP, are
recognised by content; other forms are refused by name.`;

/** A section after the options, in the help and in the man page. */
export interface Section {
  readonly title: string;
  readonly text: string;
  /** Two columns, separated by at least two spaces; a line that begins with spaces continues the second. */
  readonly columns?: true;
}

export const SECTIONS: readonly Section[] = [
  {
    title: 'Paths',
    text: `Without a path, a pipe on standard input is read. A folder is read with its
subfolders, in order of name; hidden files, links to folders and what is
plainly no page (styles, scripts, pictures) are passed over. Without --out,
several pages are printed as one line each (JSON Lines). With --format jsonl,
csv, tsv or parquet a page that fails gets a line with its error.

Files are read twice where they hold several pages: first to learn what pages
of one site have in common (menus, lists, where the headline is), then to
clean. Standard input and pipes are cleaned as they come, page by page;
--no-site cleans files so as well.`,
  },
  {
    title: 'Examples',
    text: `clean-article page.txt              one page, as JSON
curl -s URL | clean-article         a page from a pipe
clean-article page.txt | jq -r .headline
                                    one field
clean-article dumps/ --out cleaned/
                                    a folder: dumps/a/b.txt becomes
                                    cleaned/a/b.json
clean-article dumps/ --out cleaned/ --resume
                                    continue after Ctrl-C, or add new files
clean-article dumps/ | jq -r '[.source, .published] | @tsv'
                                    source and date of each page
clean-article dumps/ -o all.jsonl   a folder into one file, a line per page
clean-article pages.csv -o all.parquet
                                    a table into a table
clean-article --input jsonl -f jsonl <in >out
                                    one record in, one line out, in order
clean-article dumps/ --learn site.template
                                    what pages of a site share, for --template
clean-article crawl.wet.gz -o articles.jsonl
                                    a web archive
clean-article dumps/ -o out/ --report r.html
                                    an HTML report, least certain pages first
clean-article page.html -f markdown
                                    as a document to read
clean-article page.txt --explain    why each line was kept or dropped; in a
                                    pipe: number, body | field | removed,
                                    role, rule, reason and text, separated by
                                    tabs`,
    columns: true,
  },
  {
    title: 'Settings',
    text: `clean-article.config.json in the working folder or above it sets options by
their long names: { "format": "jsonl", "maxBytes": "4MB" }.
The command line takes precedence; --no-explain, --no-spans, --no-report,
--no-rules, --no-site, --no-template, --no-resume, --no-strict and --no-quiet
switch off what it sets.`,
  },
  {
    title: 'Exit status',
    text: `0  everything was cleaned
1  some input failed, or had no article with --strict; the others were
   cleaned
2  the command line was wrong, or another run writes to this output;
   nothing was done
3  ended early: the output cannot be written (disk full, folder gone);
   --resume continues
130, 143  stopped by Ctrl-C or kill; --resume continues`,
    columns: true,
  },
  {
    title: 'Environment',
    text: `Colour depends on the terminal; NO_COLOR and FORCE_COLOR are respected,
--color overrides both.`,
  },
];

export const AFTER = SECTIONS.map(({ title, text }) => `\n${title}:\n${text.replace(/^/gm, '  ')}\n`).join(
  '',
);
