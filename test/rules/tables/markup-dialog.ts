import type { RuleTable } from '../table.ts';

const STORY = '<p>The bridge over the Orle is shut until the spring of next year, the mayor said.</p>';

export const table: RuleTable = {
  certain: [
    {
      what: 'the lines of a window',
      page: { html: `${STORY}<div role="dialog"><p>Our morning letter</p><p>No, thanks</p></div>` },
      labelled: [2, 3],
      reason: "is in the page's <dialog> element",
    },
    {
      what: 'an open element',
      page: { html: `<dialog open>Wir nutzen Cookies</dialog>${STORY}` },
      labelled: [1],
    },
    {
      what: 'an alert',
      page: { html: `<div role="alertdialog"><div><p>Session abgelaufen</p></div></div>${STORY}` },
      labelled: [1],
    },
    {
      what: 'a window in an aside',
      page: { html: `${STORY}<aside><section role="dialog">Sign up</section></aside>` },
      labelled: [2],
    },
  ],
  misses: [
    { what: 'a class of that name', page: { html: `${STORY}<div class="dialog">Sign up</div>` } },
    {
      what: 'a window that holds most of the page',
      page: { html: `<p>Vale</p><div role="dialog">${STORY}</div>` },
    },
    { what: 'what is beside it', page: { html: `${STORY}<p>“No,” she said.</p>` } },
    { what: 'the word in a text dump', page: ['Dialog', 'The <dialog> element opens a window.'] },
  ],
};
