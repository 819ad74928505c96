import type { RuleTable } from '../table.ts';

const STORY = '<p>The bridge over the Orle is shut until the spring of next year, the mayor said.</p>';
const LIST =
  '<ul><li><a href="/1">Fishers return to the bay</a></li><li><a href="/2">The harbour market</a></li></ul>';

export const table: RuleTable = {
  certain: [
    {
      what: 'a list below a heading',
      page: { html: `${STORY}<h3>Related stories</h3>${LIST}${STORY}` },
      labelled: [3, 4],
      reason: 'is a link below “Related stories”',
    },
    {
      what: 'one link amid the text',
      page: {
        html: `${STORY}<p>Lesen Sie auch</p><p><a href="/1">Die Fischer kehren zurück</a></p>${STORY}`,
      },
      labelled: [3],
    },
    {
      what: 'the summary in the link of the title',
      page: {
        html: `${STORY}<a href="/1"><h4>Read also: Fishers return</h4><p>The boats are out again. Two are lost.</p></a>${STORY}`,
      },
      labelled: [3],
    },
    {
      what: 'short names',
      page: {
        html: `${STORY}<h3>À lire aussi</h3><p><a href="/1">Ports</a></p><p><a href="/2">Pêche</a></p>`,
      },
      labelled: [3, 4],
    },
  ],
  misses: [
    { what: 'a list of links without an opener', page: { html: `${STORY}<h3>Boats of the bay</h3>${LIST}` } },
    {
      what: 'text below the opener',
      page: { html: `${STORY}<h3>Related stories</h3>${STORY}` },
    },
    {
      what: 'a sentence with a link in it',
      page: { html: `${STORY}<p>Read also</p><p>The <a href="/1">boats</a> are out again since Monday.</p>` },
    },
    { what: 'a text dump', page: ['The bridge is shut.', 'Related stories', 'Fishers return to the bay'] },
  ],
};
