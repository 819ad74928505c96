import type { RuleTable } from '../table.ts';

const STORY = '<p>The bridge over the Orle is shut until the spring of next year, the mayor said.</p>';

export const table: RuleTable = {
  certain: [
    {
      what: 'the items of a list',
      page: { html: `<nav><ul><li>Home</li><li>Sport</li></ul></nav>${STORY}` },
      labelled: [1, 2],
      reason: "is in the page's <nav> element",
    },
    { what: 'below the text', page: { html: `${STORY}<nav>Next story</nav>` }, labelled: [2] },
    {
      what: 'two of them',
      page: { html: `<nav>Startseite</nav>${STORY}<nav>Nächster Artikel</nav>` },
      labelled: [1, 3],
    },
    {
      what: 'what is left of a line outside it',
      page: { html: `${STORY}<div><span>By Ana <nav>Ruiz</nav></span></div>` },
      labelled: [3],
    },
  ],
  misses: [
    { what: 'a list without it', page: { html: `<ul><li>Home</li><li>Sport</li></ul>${STORY}` } },
    { what: 'a class of that name', page: { html: `<div class="nav">Home</div>${STORY}` } },
    { what: 'a byline', page: { html: `${STORY}<p>By Ana Ruiz</p>` } },
    { what: 'the same lines as text', page: ['Home', 'Sport', 'Imprint'] },
  ],
};
