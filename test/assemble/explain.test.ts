import { describe, expect, it } from 'vitest';
import { made } from './made.ts';

const PROSE = 'The harbour board said on Monday that the old ferry would sail again by the summer.';

function explained(marked: string, claims: Parameters<typeof made>[1] = {}): string[] {
  return made(marked, claims).explanation.lines.map(
    (l) => `${l.number} ${l.as} ${l.role} ${l.rule}: ${l.reason}`,
  );
}

describe('explanation', () => {
  it('gives for every line what became of it', () => {
    const claims = {
      headline: 'Old ferry to sail',
      authors: 'Ida Norwell',
      published: 'May 14, 2024',
      repeats: 'Old ferry',
    };
    expect(
      explained(`Home\n\nOld ferry to sail\nIda Norwell, May 14, 2024\nOld ferry\n+ ${PROSE}\n`, claims),
    ).toEqual([
      '1 removed before-article model: reads badly',
      '3 field headline headline-rule: headline it is',
      '4 field published published-rule: published it is; holds the authors',
      '5 removed repeated-headline repeated-headline: says the headline once more',
      '6 body paragraph model: reads well',
    ]);
  });

  it('names a line of several parts by the longest', () => {
    expect(
      explained(`+ OSLO (Reuters) - ${PROSE} (Reporting by A. Ash)`, {
        dateline: 'OSLO (Reuters) -',
        credits: ['(Reporting by A. Ash)'],
      }),
    ).toEqual(['1 body paragraph model: reads well; holds the dateline']);
  });

  it('gives a credit and a label their own reasons', () => {
    expect(
      explained(`+ ${PROSE}\n+ (Reporting by A. Ash)\n+ First published on our site 1 May`, {
        credits: ['(Reporting by A. Ash)'],
        published: '1 May',
      }),
    ).toEqual([
      '1 body paragraph model: reads well',
      '2 removed agency-credit closing-credit: the agency’s credit at the end',
      '3 removed field-label published-rule: too little to be running text beside a field; holds the published',
    ]);
  });

  it('gives the labels of every line, also of one that is kept', () => {
    const lines = made(`Share\n${PROSE}\n+ Ann Roe, left, and John Doe at the gate.\n+ ${PROSE}`).explanation
      .lines;
    expect(lines.map((l) => [l.as, l.labels])).toEqual([
      ['removed', [expect.objectContaining({ rule: 'share', kind: 'share', certainty: 'certain' })]],
      ['removed', []],
      [
        'body',
        [
          {
            rule: 'caption',
            kind: 'caption',
            certainty: 'likely',
            reason: 'says where someone stands: “, left,”',
          },
        ],
      ],
      ['body', []],
    ]);
  });

  it('gives the type of the block a line went into', () => {
    expect(
      explained(`+ How the boat was mended\n+ ${PROSE} ${PROSE}\n+ • Two new pumps`).map(
        (l) => l.split(' ')[2],
      ),
    ).toEqual(['heading', 'paragraph', 'list-item']);
  });
});
