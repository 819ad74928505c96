import { describe, expect, it } from 'vitest';
import { htmlToText } from '../../src/input/html.ts';

const text = (html: string) => htmlToText(html, 'page').text;
const left = (html: string) => htmlToText(html, 'text').text;

describe('htmlToText of a page', () => {
  it.each([
    ['paragraphs', '<p>One.</p><p>Two.</p>', 'One.\n\nTwo.'],
    [
      'headings',
      '<h1>Bridge shut</h1><div>By Ana</div><h2>Why</h2>Rust.',
      'Bridge shut\n\nBy Ana\n\nWhy\n\nRust.',
    ],
    ['divs', '<div>One</div><div>Two</div>', 'One\nTwo'],
    ['lists', '<ul><li>One</li><li>Two <b>and</b> a half</li></ul>End', 'One\nTwo and a half\nEnd'],
    ['unclosed items', '<ul><li>One<li>Two</ul>', 'One\nTwo'],
    ['line breaks', 'One<br>Two<br/><br>Three', 'One\nTwo\n\nThree'],
    ['cells', '<table><tr><td>Ana</td><td>7</td></tr><tr><th>Ben<td>9</table>', 'Ana\t7\nBen\t9'],
    ['inline tags', 'Mc<b>Don</b>ald <i>said</i>, <a href="/x">no</a>.', 'McDonald said, no.'],
    ['spaces round inline tags', 'one <b> two </b> three', 'one two three'],
    ['white space', '<p>\n  One\n  two\t three </p>\n\n', 'One two three'],
    ['preformatted text', '<pre>a\n  b\n\nc</pre>', 'a\n  b\n\nc'],
    ['entities', '<p>Caf&eacute; &amp; Bar &lt;3 &#8217;&nbsp;x</p>', 'Café & Bar <3 ’\u00a0x'],
    ['entities without semicolon', '<p>&copy 2024 AT&T</p>', '© 2024 AT&T'],
    ['stray less-than signs', '<p>x < y, 3<4 and <3</p><p>next</p>', 'x < y, 3<4 and <3\n\nnext'],
    ['custom elements', '<x-card><p>One</p></x-card> <my-b>two</my-b>', 'One\n\ntwo'],
    ['comments', 'One<!-- <p>no</p> --> two<!doctype x> three', 'One two three'],
    ['misnested tags', '<b><p>One</b> two</p><i>three', 'One two\n\nthree'],
    ['upper case', '<P>One<BR>two</P><SCRIPT>x()</SCRIPT>', 'One\ntwo'],
    ['quoted angle brackets', '<a title="a > b">One</a> two', 'One two'],
    ['an unclosed tag', '<div <p>One</p>', 'One'],
    ['an unclosed quote', '<p>One <a href="x>two</a> three</p>', 'One two three'],
    ['an unclosed comment', '<p>One</p><!-- <p>Two</p>', 'One\n\nTwo'],
    [
      'comments without content',
      '<p>One<!-->, two<!--->, three</p><p>four --></p>',
      'One, two, three\n\nfour -->',
    ],
    ['a conditional comment', '<!--[if IE 8]><p>Old</p><![endif]--><p>One</p>', 'One'],
    [
      'a condition for all browsers',
      '<!--[if gt IE 8]><!--><p>One</p><!--<![endif]--><p>Two</p>',
      'One\n\nTwo',
    ],
    ['a condition that only old browsers read', '<![if !IE]><p>One</p><![endif]><p>Two</p>', 'One\n\nTwo'],
    [
      'a conditional comment whose end was taken out',
      '<!--[if gt IE 8]><p>One</p><!--[if IE 8]><p>Old</p><![endif]--><p>Two</p>',
      'One\n\nTwo',
    ],
    [
      'a conditional comment round the whole page',
      `<!--[if gt IE 8]><p>One</p>${'<br>'.repeat(1_500)}<![endif]--><p>Two</p>`,
      'One\n\nTwo',
    ],
    ['an unclosed script', '<p>One</p><script><p>Two</p>', 'One'],
    ['nothing', '', ''],
  ])('%s', (_name, html, expected) => {
    expect(text(html)).toBe(expected);
  });

  it.each([
    '<script>x</script>',
    '<style>x</style>',
    '<noscript><p>x</p></noscript>',
    '<template><p>x</p></template>',
    '<svg><title>icon x</title><text>x</text></svg>',
    '<iframe>x</iframe>',
    '<select><option>x<option>x</select>',
    '<button>x <b>x</b></button>',
    '<textarea>x <p>x</textarea>',
    '<head><title>x</title></head>',
    '<div hidden>x <div>x</div> x</div>',
    '<p hidden>x',
    '<span hidden>x <span>x</span> x</span>',
    '<span style="color: red; display: none">x</span>',
    '<dialog><p>x</p></dialog>',
    '<div class="paywall-overlay" hidden>x</div>',
    '<div class="no-paywalls" hidden>x</div>',
    '<div hidden role="region">x</div>',
    '<object>x</object>',
  ])('leaves out %s', (html) => {
    expect(text(`<div>One</div>${html}<div>Two</div>`)).toBe('One\nTwo');
  });

  it.each([
    '<div class="hidden">x</div>',
    '<div aria-hidden="true">x</div>',
    '<div style="overflow: hidden">x</div>',
    '<dialog open>x</dialog>',
    '<details><summary>x</summary></details>',
    '<div hidden id="S:1a">x</div>',
    '<div class="paywall" hidden>x</div>',
    '<div style="display:none;" class="article paywall-full-content">x</div>',
    '<div style="display:none" role="region" aria-labelledby="q1">x</div>',
    '<my-tag><template shadowrootmode="open">x</template></my-tag>',
  ])('keeps %s', (html) => {
    expect(text(`<div>One</div><div>${html}</div><div>Two</div>`)).toBe('One\nx\nTwo');
  });

  it('keeps the page when its head is never closed', () => {
    expect(text('<html><head><title>x</title><meta name=a><p>One</p>')).toBe('One');
  });

  it('flattens what is nested too deeply and says so', () => {
    const deep = htmlToText(`${'<div>'.repeat(3_000)}One<p>Two${'</div>'.repeat(3_000)}<p>Three`, 'page');
    expect(deep.text).toBe('One\nTwo\n\nThree');
    expect(deep.warnings.map((w) => w.code)).toEqual(['nesting-capped']);
  });

  it('does not treat unclosed paragraphs as nested', () => {
    const page = htmlToText(`${'<p>One<ul><li>Two</ul>'.repeat(400)}`, 'page');
    expect(page.warnings).toEqual([]);
  });
});

describe('htmlToText of text with leftover tags', () => {
  it.each([
    ['keeps its line ends', '<p>One\ntwo</p>\n\n<b>Three</b>', 'One\ntwo\n\nThree'],
    ['breaks lines at tags too', 'One<br>two<p>three</p>four', 'One\ntwo\n\nthree\n\nfour'],
    [
      'keeps what is no known tag',
      'List<String> by <john@x.org> if a <b and c> d',
      'List<String> by <john@x.org> if a <b and c> d',
    ],
    ['decodes entities', 'Rock &amp; roll&nbsp;&#8217;', 'Rock & roll\u00a0’'],
  ])('%s', (_name, html, expected) => {
    expect(left(html)).toBe(expected);
  });
});
