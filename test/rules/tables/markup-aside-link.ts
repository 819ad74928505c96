import type { RuleTable } from '../table.ts';

const STORY = '<p>The bridge over the Orle is shut until the spring of next year, the mayor said.</p>';
const LINK = '<a href="/5"><h3>Fishers return</h3><p>The boats are out again.</p></a>';

export const table: RuleTable = {
  certain: [
    {
      what: 'a title and a sentence in one link',
      page: { html: `${STORY}<aside>${LINK}</aside>` },
      labelled: [2, 3],
      reason: "is a link in the page's <aside> element",
    },
    {
      what: 'a list of links',
      page: {
        html: `${STORY}<aside><ul><li><a href="/1">Die Fischer</a></li><li><a href="/2">Der Hafen</a></li></ul></aside>`,
      },
      labelled: [2, 3],
    },
    {
      what: 'the role',
      page: { html: `${STORY}<div role="complementary"><p><a href="/1">Les pêcheurs</a></p></div>` },
      labelled: [2],
    },
    {
      what: 'above the text',
      page: { html: `<aside><p><a href="/1">Fishers return</a></p></aside>${STORY}` },
      labelled: [1],
    },
  ],
  misses: [
    {
      what: 'a sentence with a link',
      page: { html: `${STORY}<aside><p>The <a href="/1">boats</a> are out.</p></aside>` },
    },
    {
      what: 'a fact box without links',
      page: { html: `${STORY}<aside><p>The bridge is 80 metres long.</p></aside>` },
    },
    { what: 'a link outside', page: { html: `${STORY}${LINK}` } },
    {
      what: 'an element that holds most of the page',
      page: { html: `<p>Vale</p><aside><a href="/1">${STORY}</a></aside>` },
    },
  ],
};
