/** Invented pages, and the forms in which people hold them. */
export interface Story {
  readonly url: string;
  readonly title: string;
  readonly author: string;
  readonly date: string;
  /** The dump of its page. */
  readonly text: string;
  readonly html: string;
}

const SENTENCES = [
  'The harbour council will reopen the old ferry terminal on Monday, two years after a storm tore its ramp away.',
  'Divers found no further damage, said the harbour master, whose crew had waited "a long time" for the result.',
  'The crossing takes eleven minutes; the way round the bay takes almost an hour, and in winter often more.',
];

function story(slug: string, title: string, author: string, date: string): Story {
  const paragraphs = SENTENCES.map((sentence) => `${sentence} So it is told in ${slug}.`);
  return {
    url: `https://lindvik.example/${slug}`,
    title,
    author,
    date,
    text: ['Home', 'News', 'Sign in', title, `By ${author}`, ...paragraphs, 'Related stories'].join('\n\n'),
    html: `<html><head><title>${title}</title></head><body><h1>${title}</h1>${paragraphs.map((p) => `<p>${p}</p>`).join('')}</body></html>`,
  };
}

export const STORIES: readonly Story[] = [
  story('ferry', 'Ferry terminal opens again after two years', 'Maren Oskarsdal', '2024-05-14'),
  story('school', 'Council votes on a new school', 'Jo Lind', '2024-06-02'),
  story('bridge', 'Bridge stays shut to lorries', 'Ilse Braun', '2024-07-21'),
];

export const TEXTS = STORIES.map(({ text }) => text);
export const HTMLS = STORIES.map(({ html }) => html);
export const rows = STORIES.map(({ url, title, text }) => ({ url, title, text }));

/** A cell in quotes. */
export const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;

export function table(delimiter: string, end = '\n'): string {
  const lines = [['url', 'title', 'text'], ...rows.map((row) => Object.values(row))];
  return lines
    .map((cells, i) => cells.map((cell) => (i === 0 ? cell : quoted(cell))).join(delimiter) + end)
    .join('');
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

export const RSS = `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Lindvik News</title>
${STORIES.map(
  ({
    url,
    title,
    author,
    html,
  }) => `<item><title>${title}</title><link>${url}</link><dc:creator>${author}</dc:creator>
<pubDate>Tue, 14 May 2024 07:42:00 +0000</pubDate><description>In short.</description>
<content:encoded><![CDATA[${html}]]></content:encoded></item>`,
).join('\n')}
</channel></rss>`;

export const ATOM = `<?xml version="1.0"?>
<feed xmlns="http://www.w3.org/2005/Atom"><title>Lindvik News</title>
${STORIES.map(
  ({
    url,
    title,
    author,
    date,
    html,
  }) => `<entry><title>${title}</title><link href="${url}"/><id>tag:${url}</id>
<published>${date}</published><author><name>${author}</name><email>a@lindvik.example</email></author>
<content type="html">${escaped(html)}</content></entry>`,
).join('\n')}
</feed>`;

export function message({ title, text }: Story): string {
  return [
    'From: Lindvik News <news@lindvik.example>',
    'To: reader@example.org',
    `Subject: ${title}`,
    'Date: Tue, 14 May 2024 07:45:00 +0000',
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset="utf-8"',
    'Content-Transfer-Encoding: base64',
    '',
    ...(Buffer.from(text)
      .toString('base64')
      .match(/.{1,76}/g) ?? []),
    '',
  ].join('\n');
}

export const MBOX = STORIES.map(
  (one) => `From news@lindvik.example Tue May 14 07:45:00 2024\n${message(one)}\n`,
).join('');

export const MHTML = [
  'From: <Saved by Blink>',
  'Snapshot-Content-Location: https://lindvik.example/ferry',
  'Subject: Ferry',
  'MIME-Version: 1.0',
  'Content-Type: multipart/related; type="text/html"; boundary="--B--x"',
  '',
  '----B--x',
  'Content-Type: text/html',
  'Content-Transfer-Encoding: base64',
  'Content-Location: https://lindvik.example/ferry',
  '',
  Buffer.from(HTMLS[0]!).toString('base64'),
  '----B--x',
  'Content-Type: text/html',
  'Content-Location: https://ads.example/frame',
  '',
  '<p>Buy a boat</p>',
  '----B--x--',
  '',
].join('\r\n');
