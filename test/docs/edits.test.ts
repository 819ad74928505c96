import { describe, expect, it } from 'vitest';
import { edited } from './edits.ts';
import { stepsOf } from './steps.ts';

const TEXT = 'a: [\n  one,\n]\nb: [\n  one,\n]\n';
const edit = (how: 'below' | 'in place of', ...anchors: string[]) =>
  edited(TEXT, { path: 'x.ts', how, anchors, text: '  new,\n' });

describe('an edit', () => {
  it('goes below a line, found by how it begins', () => {
    expect(edit('below', 'a:')).toBe('a: [\n  new,\n  one,\n]\nb: [\n  one,\n]\n');
    expect(edit('below', 'b:', 'one,')).toBe('a: [\n  one,\n]\nb: [\n  one,\n  new,\n]\n');
  });

  it('takes the place of a line', () => {
    expect(edit('in place of', 'b:', 'one,')).toBe('a: [\n  one,\n]\nb: [\n  new,\n]\n');
  });

  it('is refused where its place is not there or is not the only one', () => {
    expect(() => edit('below', 'c:')).toThrow('x.ts: 0 lines begin with c:');
    expect(() => edit('below', 'one,')).toThrow('x.ts: 2 lines begin with one,');
    expect(() => edit('below', 'b:', 'two')).toThrow('no line begins with two below b:');
  });
});

const step = (lead: string) =>
  stepsOf(`# A\n\n1. Words.\n   ${lead}\n\n   \`\`\`ts\n     x,\n   \`\`\`\n`)[0];

describe('a step of a document', () => {
  it('makes a file', () => {
    expect(step('Make `a/b.ts`:')).toMatchObject({ does: 'make', path: 'a/b.ts', text: '  x,\n' });
  });

  it('edits one', () => {
    expect(step('In `a.ts`, below `b: {` and then `c: [`:')).toMatchObject({
      does: 'edit',
      path: 'a.ts',
      how: 'below',
      anchors: ['b: {', 'c: ['],
    });
    expect(step('In `a.ts`, in place of `b,`:')).toMatchObject({ how: 'in place of', anchors: ['b,'] });
  });

  it('is none where a block is only read', () => {
    expect(step('This is what it looks like:')).toBeUndefined();
  });

  it('is a command with what it prints, or one over several lines', () => {
    const [first, second] = stepsOf('```console\n$ a |\n  b\nx\n\ny\n$ c\n```\n');
    expect(first).toMatchObject({ does: 'run', command: 'a |\n  b', shown: 'x\n\ny\n' });
    expect(second).toMatchObject({ command: 'c', shown: '' });
    expect(stepsOf('```sh\n# words\na \\\n  b\n\nc\n```\n')).toMatchObject([
      { command: 'a \\\n  b', shown: null },
      { command: 'c', shown: null },
    ]);
  });
});
