import { describe, expect, it } from 'vitest';
import { sniff } from '../../src/input/sniff.ts';

const PROSE =
  'The council of Valcombe met on Monday to discuss the old bridge. Residents had asked for a decision before summer.';

describe('sniff', () => {
  it.each([
    ['a page', '<!DOCTYPE html><html><body><p>Hi</p></body></html>'],
    ['a page after a byte order mark and a comment', '\ufeff\n<!-- saved from x -->\n<html lang="en"><p>Hi'],
    ['XHTML', '<?xml version="1.0"?>\n<!DOCTYPE html PUBLIC "x">\n<html xmlns="x"><body>Hi'],
    [
      'a page after its transfer headers',
      'HTTP/1.1 200 OK\nContent-Type: text/html\n\n<html><body>Hi</body>',
    ],
    [
      'a page in an element of a collection',
      '<page id="12" lang="zh">\n<!DOCTYPE html><html><body><p>Hi</p></body></html>\n</page>',
    ],
    ['a cut-off page', '<html><head><title>The bridge</title></head><body><div>The coun'],
    ['a fragment', `<div class="story"><p>${PROSE}</p><p>${PROSE}</p></div>`],
    ['a fragment that breaks off', `<article><h1>The bridge</h1><p>${PROSE}</p><p>${PROSE}`],
  ])('html: %s', (_name, text) => {
    expect(sniff(text)).toBe('html');
  });

  it.each([
    ['paragraph tags', `The bridge\n\n<p>${PROSE}</p>\n<p>${PROSE}</p>\n`],
    ['line breaks', `The bridge<br>By Ana Ruiz<br />${PROSE}`],
    ['a bold word', `${PROSE}\n\nShe said <b>no</b> to every other plan that evening.`],
    ['an italic quotation over two lines', `"<i>${PROSE}\n\nNobody answered her question that evening.</i>"`],
    [
      'links in many lines',
      Array.from({ length: 6 }, (_, i) => `${PROSE} See <a href="/n/${i}">the plan</a> for more.`).join('\n'),
    ],
  ])('leftovers: %s', (_name, text) => {
    expect(sniff(text)).toBe('leftovers');
  });

  it.each([
    ['links', `[Home](/) [News](/news)\n\n${PROSE} [More](https://example.org/p "More")`],
    ['headings', `# The bridge\n\n${PROSE}\n\n## Background\n\n${PROSE}\n`],
    ['a heading and bold words', `# The bridge\n\n**By Ana Ruiz**\n\n${PROSE}`],
    ['front matter', `---\ntitle: The bridge\n---\n\n${PROSE}`],
    ["a reader service's header", `Title: The bridge\n\nURL Source: https://example.org/p\n\n${PROSE}`],
  ])('markdown: %s', (_name, text) => {
    expect(sniff(text)).toBe('markdown');
  });

  it.each([
    ['asterisks', `${PROSE} It was *not* a **small** matter.\n\n* one\n* two\n\n- three\n`],
    ['one link of Markdown', `In Markdown a link is written [text](https://example.org). ${PROSE}`],
    ['hashtags', `${PROSE}\n\n#bridge #valcombe\n\n# 1\n`],
    ['a number sign over code', `${PROSE}\n\n# install\nnpm ci\n# build\nnpm run build\n`],
    ['a rule of hyphens', `---\n${PROSE}\n---\n${PROSE}`],
    ['references', `${PROSE}[1] It was shut.[2](note) [citation needed]`],
    ['plain text', PROSE],
    ['less-than signs', 'If x < y and a <b and c> d, then AT&T wins. '],
    ['an address', `${PROSE} Write to <john@example.org> or <https://example.org/p>.`],
    ['generics', 'A List<String> holds strings, a Map<K, V> holds pairs of keys and values.'],
    ['one tag', `${PROSE} A <b> was left.`],
    ['tags that are shown', 'To make words bold use <b> and </b> around the words you want to stress.'],
    ['allowed tags', 'You may use these HTML tags: <a href=""> <b> <i> <em> <strong> in your comment here.'],
    ['a lesson', 'In HTML a paragraph is written <p>like this one here</p> and <p>like that one there</p>.'],
    [
      'code',
      `${PROSE}\n\nfunction App() {\n  return (\n    <div>\n      <h1>Welcome</h1>\n    </div>\n  );\n}`,
    ],
    ['a tracking image before the text', `<div><img src="//example.org/b?c1=2&amp;c2=7" /></div>\n${PROSE}`],
    [
      'embed code',
      `${PROSE}\n${PROSE}\n${PROSE}\n${PROSE}\n${PROSE}\nEmbed\n<h2>The bridge</h2><br /> <div style="x"><a href="/b">${PROSE}</a></div>`,
    ],
    ['a page shown as code', `${PROSE}\n\n200 OK\n\n  <!DOCTYPE html>\n  <html>\n  <head>\n`],
  ])('text: %s', (_name, text) => {
    expect(sniff(text)).toBe('text');
  });
});
