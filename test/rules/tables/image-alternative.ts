import type { RuleTable } from '../table.ts';

const STORY = 'The bridge over the Orle is shut until the spring of next year, the mayor said.';

export const table: RuleTable = {
  certain: [
    {
      what: 'an image alone in its paragraph',
      page: { markdown: `${STORY}\n\n![The bridge at dusk](/bridge.jpg)\n\n${STORY}` },
      labelled: [2],
      reason: "is an image's alternative text: “The bridge at dusk”",
    },
    {
      what: 'an image inside a link',
      page: { markdown: `[![The mayor](mayor.jpg)](/mayor)\n\n${STORY}` },
      labelled: [1],
    },
    {
      what: 'two images in one paragraph',
      page: { markdown: `![The bridge](a.jpg) ![The river](b.jpg)\n\n${STORY}` },
      labelled: [1, 2],
    },
    {
      what: 'an image in a list',
      page: { markdown: `- ![The bridge](a.jpg)\n- ${STORY}` },
      labelled: [1],
    },
  ],
  misses: [
    { what: 'a caption below an image', page: { markdown: `![](a.jpg)\n\nThe bridge at dusk\n\n${STORY}` } },
    { what: 'an image inside a sentence', page: { markdown: `${STORY} ![The bridge](a.jpg)` } },
    { what: 'a link alone', page: { markdown: `[The bridge](/bridge)\n\n${STORY}` } },
    { what: 'the same in a text dump', page: ['![The bridge](a.jpg)', STORY] },
  ],
};
