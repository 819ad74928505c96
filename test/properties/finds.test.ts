import { describe, expect, it } from 'vitest';
import { faultsOf } from '../../fuzz/faults.ts';
import * as cleaner from '../../src/index.ts';

/** The smallest inputs of faults that longer runs found, by subject. */
const FINDS: Readonly<Record<string, string | Uint8Array>> = {
  'a character that is none yet in running text': `The ferry came back\u2065 on Monday, two years after the storm.`,
  'such a character alone on a line': 'The ferry came back on Monday, two years after it.\n\u2065\n',
  'a headline at whose end a letter changes its form': Buffer.from('ce95cea3c2a00aceb5ce', 'hex'),
  'an attribute that holds tags, in markup cut to pieces':
    '<!><html <meta property=og:title content="*<><html la"<mle" content="ie=ed',
  'a tag of no known name in metadata': `y"e"<meta property=og:title content="r<e><n">`,
  'one of a known name there': `y"e"<meta property=og:title content="r<b><n">`,
  'metadata in a tag that another one broke off': `<!><html <meta property=og:title content="a><t>a"<nk ie=ed>`,
  'metadata whose tag holds its next letter': `<!><html <meta property=og:title content="a<html>l l"<nk rnical" h"htt`,
};

describe('faults that were found are fixed', () => {
  it.each(Object.entries(FINDS))('%s', (_what, input) => {
    expect(faultsOf(cleaner, input)).toEqual([]);
    expect(faultsOf(cleaner, input, { input: 'html' })).toEqual([]);
  });
});
