import type { RuleTable } from '../table.ts';

export const table: RuleTable = {
  certain: [
    { line: 'window.dataLayer = window.dataLayer || [];', reason: 'page plumbing “window.dataLayer”' },
    "googletag.cmd.push(function() { googletag.display('slot-1'); });",
    '<!-- end of content -->',
    'undefined',
    '[object Object]',
  ],
  likely: [
    { line: '{{ article.title }}', reason: 'reads like code: “{{ article.title }}”' },
    'function load() {',
    '.card{margin:0}',
  ],
  misses: [
    'Use a function to wrap the call.',
    'The window. The document.',
    'The limit is undefined',
    'var is the old way to declare a variable.',
    'Die Funktion load() lädt die Seite neu.',
  ],
};
