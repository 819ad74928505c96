import type { RuleTable } from '../table.ts';

const STORY = '<p>The bridge over the Orle is shut until the spring of next year, the mayor said.</p>';

export const table: RuleTable = {
  certain: [
    {
      what: 'a line',
      page: { html: `${STORY}<footer>Imprint · © 2024 The Vale</footer>` },
      labelled: [2],
      reason: "is in the page's <footer> element",
    },
    {
      what: 'several lines',
      page: { html: `${STORY}<footer><p>Imprint</p><p>Impressum</p></footer>` },
      labelled: [2, 3],
    },
    {
      what: 'a navigation in it',
      page: { html: `${STORY}<footer><p>The Vale</p><nav>Datenschutz</nav></footer>` },
      labelled: [2, 3],
    },
    {
      what: 'two of them',
      page: { html: `<footer>The Vale</footer>${STORY}<footer>Imprint</footer>` },
      labelled: [1, 3],
    },
  ],
  misses: [
    { what: 'a paragraph below the text', page: { html: `${STORY}<p>Imprint · © 2024 The Vale</p>` } },
    { what: 'a class of that name', page: { html: `${STORY}<div class="footer">Imprint</div>` } },
    {
      what: 'an element that holds most of the page',
      page: { html: `<p>Vale</p><footer>${STORY}</footer>` },
    },
    { what: 'the tag in a text dump', page: ['Impressum', 'The <footer> element closes a page.'] },
  ],
};
