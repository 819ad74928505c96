import { describe, expect, it } from 'vitest';
import type { CleanOptions } from '../../src/api/options.ts';
import { checkInput, checkOptions } from '../../src/pipeline/check-options.ts';

describe('options', () => {
  it.each<CleanOptions>([
    {},
    { input: 'text' },
    { input: 'html', spans: true, source: '' },
    { dateOrder: 'ymd' },
    { language: 'pt-BR' },
    { language: 'zh-Hant-TW' },
    { now: '2024-02-29' },
    { now: '2024-05-14T19:12' },
    { now: '2024-05-14T19:12:05.25Z' },
    { now: '2024-05-14T19:12+02:00' },
  ])('%j is accepted', (options) => {
    expect(() => checkOptions(options)).not.toThrow();
  });

  it.each([
    [{ input: 'pdf' }, 'input: "pdf"'],
    [{ dateOrder: 'dym' }, 'dateOrder: "dym"'],
    [{ language: '' }, 'language: ""'],
    [{ language: 'not a tag' }, 'language: "not a tag"'],
    [{ language: '!!' }, 'language: "!!"'],
    [{ now: 'yesterday' }, 'now: "yesterday"'],
    [{ now: '2023-02-29' }, 'now: "2023-02-29"'],
    [{ now: '2024-13-01' }, 'now: "2024-13-01"'],
    [{ now: '2024-05-14T25:00' }, 'now: "2024-05-14T25:00"'],
    [{ now: '14 May 2024' }, 'now: "14 May 2024"'],
    [{ now: '' }, 'now: ""'],
    [{ langauge: 'en' }, 'langauge: no such option: did you mean language?'],
    [{ dateorder: 'dmy' }, 'dateorder: no such option: did you mean dateOrder?'],
    [{ span: undefined }, 'span: no such option: did you mean spans?'],
    [{ timeout: 3 }, 'timeout: no such option: source, input, encoding'],
    [{ stated: { author: [] } }, 'stated.author: no such option: did you mean stated.authors?'],
  ])('%j is a RangeError that names the option', (options, start) => {
    const check = () => checkOptions(options as CleanOptions);
    expect(check).toThrow(RangeError);
    expect(check).toThrow(start);
  });
});

describe('the input', () => {
  it.each(['', 'text', new Uint8Array(), Buffer.from('text')])('%j is accepted', (input) => {
    expect(() => checkInput(input)).not.toThrow();
  });

  it.each([null, undefined, 3, {}, [65], new ArrayBuffer(2), new Uint16Array(2)])(
    '%j is rejected',
    (input) => {
      expect(() => checkInput(input)).toThrow(TypeError);
    },
  );
});
