import { load } from 'clean-article/web';

const WORDS = { body: 'kept', field: 'kept', removed: 'dropped' };
const at = (id) => document.getElementById(id);

/** An element with this text; the text is never read as markup. */
function element(name, text, attributes = {}) {
  const made = document.createElement(name);
  made.textContent = text;
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
}

function showHead({ headline, subheadline, authors, published, language }) {
  const fields = {
    Headline: headline,
    Subheadline: subheadline,
    Authors: authors.join(', '),
    Published: published,
    Language: language,
  };
  const found = Object.entries(fields).filter(([, value]) => value);
  at('head').replaceChildren(
    ...found.flatMap(([name, value]) => [element('dt', name), element('dd', value, { dir: 'auto' })]),
  );
}

function rowOf({ number, as, role, text, reason }) {
  const row = element('tr', '', { class: as });
  row.append(
    element('td', String(number)),
    element('td', `${WORDS[as]} (${role})`),
    element('td', text, { class: 'text', dir: 'auto' }),
    element('td', reason),
  );
  return row;
}

function show({ article, lines }) {
  showHead(article);
  at('body').replaceChildren(...article.body.map(({ text }) => element('p', text)));
  at('lines').replaceChildren(...lines.map(rowOf));
  const kept = lines.filter((line) => line.as !== 'removed').length;
  const sure = Math.round(article.confidence.article * 100);
  at('state').textContent = `${kept} of ${lines.length} lines kept; ${sure}% sure of the article.`;
}

try {
  const { explain } = await load();
  const clean = () => show(explain(at('dump').value));
  at('dump').addEventListener('input', clean);
  clean();
} catch (error) {
  at('state').textContent = `Not loaded: ${error.message}`;
}
