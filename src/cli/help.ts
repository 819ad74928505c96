export const ABOUT = `Gets the article back out of a scraped page dump: headline, authors, dates and body,
with a reason for every line kept or dropped. Text, HTML, JSON Lines, WARC and WET, packed by gzip,
zstd or tar, are told apart by content.`;

/** What stands below the options, in the help and in the man page. */
export interface Section {
  readonly title: string;
  readonly text: string;
  /** Two columns, at least two spaces between them; what goes on below stands in the second. */
  readonly columns?: true;
}

export const SECTIONS: readonly Section[] = [
  {
    title: 'Paths',
    text: `No path and a pipe reads standard input. A folder is walked with its subfolders, in order of name;
hidden files and links to folders are passed over. Several pages without --out come as one line
each (JSON Lines). With --format jsonl a page that fails has a line, too, with its error.`,
  },
  {
    title: 'Examples',
    text: `clean-article page.txt                          one page, as JSON
curl -s https://example.com/ | clean-article    a page from a pipe
clean-article page.txt | jq -r .headline        one field
clean-article dumps/ --out cleaned/             a folder: dumps/a/b.txt becomes cleaned/a/b.json
clean-article dumps/ --out cleaned/ --resume    go on after Ctrl-C, or with what is new
clean-article dumps/ | jq -r '[.source, .published] | @tsv'
                                                name and date of each, as a table
clean-article dumps/ -o all.jsonl               a folder into one file, a line a page
clean-article --input jsonl -f jsonl <in >out    one record in, one line out, in order
clean-article crawl.wet.gz -o articles.jsonl    a web archive
clean-article dumps/ -o out/ --report r.html    the least sure pages first, to look at
clean-article page.html -f markdown             for reading
clean-article page.txt --explain                why each line was kept or dropped; in a pipe:
                                                number, body | field | removed, role, rule,
                                                reason and text, parted by tabs`,
    columns: true,
  },
  {
    title: 'Settings',
    text: `clean-article.config.json in the working folder or above it sets options by their long names:
{ "format": "jsonl", "maxBytes": "4MB", "dateOrder": "dmy" }. The command line outranks it;
--no-explain, --no-spans, --no-report, --no-rules, --no-resume, --no-strict and --no-quiet take
back what it sets.`,
  },
  {
    title: 'Exit status',
    text: `0  everything was cleaned
1  some input failed, or with --strict held no article; the others were cleaned
2  the command line was wrong; nothing was done
3  ended early: the output takes no more (disk full, folder gone); --resume goes on
130, 143  stopped by Ctrl-C or kill; --resume goes on`,
    columns: true,
  },
  {
    title: 'Environment',
    text: 'Colour follows the terminal; NO_COLOR and FORCE_COLOR are heeded, --color outranks both.',
  },
];

export const AFTER = SECTIONS.map(({ title, text }) => `\n${title}:\n${text.replace(/^/gm, '  ')}\n`).join(
  '',
);
