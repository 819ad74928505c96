import type { Entry, Summary } from '../data.ts';
import { byId, element, languageName } from './elements.ts';

/** The conditions for the list; an empty string is no condition. */
export interface Filter {
  /** Searched for in headline and source, ignoring case. */
  text: string;
  /** Also search the text of the pages. */
  inside: boolean;
  language: string;
  warning: string;
  article: '' | 'with' | 'without';
  /** Confidence, both ends included. */
  from: number;
  to: number;
}

/** Form fields to set; `language: null` selects pages whose language was not detected. */
export type Fields = Readonly<Record<string, string | number | null>>;

/** Value in the language menu for pages whose language was not detected. An empty value means all. */
const NOT_TOLD = '?';

/** The form above the list. */
export class FilterForm {
  readonly #form = byId('filter') as HTMLFormElement;

  /** @param changed Called with the new filter whenever it changes. */
  constructor({ languages, warnings }: Summary, changed: (filter: Filter) => void) {
    const byName = languages.map(([tag]) => [tag ?? NOT_TOLD, languageName(tag)] as const);
    byName.sort((a, b) => a[1].localeCompare(b[1], 'en'));
    this.#fill('language', [['', 'any'], ...byName]);
    this.#fill('warning', [['', 'any or none'], ...warnings.map(([code]) => [code, code] as const)]);
    const tell = () => changed(this.read());
    this.#form.addEventListener('input', tell);
    // The fields are reset after this event.
    this.#form.addEventListener('reset', () => setTimeout(tell));
    this.#form.addEventListener('submit', (event) => event.preventDefault());
  }

  read(): Filter {
    const data = new FormData(this.#form);
    const text = (name: string) => String(data.get(name) ?? '');
    const share = (name: string, empty: number) => (text(name) === '' ? empty : Number(text(name)));
    return {
      text: text('text').trim().toLowerCase(),
      inside: data.has('inside'),
      language: text('language'),
      warning: text('warning'),
      article: text('article') as Filter['article'],
      from: share('from', 0),
      to: share('to', 1),
    };
  }

  /** Resets the form and sets these fields. */
  narrow(fields: Fields): void {
    this.#form.reset();
    for (const [name, value] of Object.entries(fields)) this.#field(name).value = String(value ?? NOT_TOLD);
    this.#form.dispatchEvent(new Event('input'));
  }

  #field(name: string): HTMLInputElement | HTMLSelectElement {
    return this.#form.elements.namedItem(name) as HTMLInputElement | HTMLSelectElement;
  }

  #fill(name: string, options: readonly (readonly [value: string, label: string])[]): void {
    this.#field(name).append(...options.map(([value, label]) => element('option', { value }, label)));
  }
}

/** Checks all conditions except the text. */
export function passes(filter: Filter, entry: Entry): boolean {
  const { language, warning, article, from, to } = filter;
  if (language !== '' && (entry.language ?? NOT_TOLD) !== language) return false;
  if (warning !== '' && !(entry.warnings as string[]).includes(warning)) return false;
  if (article !== '' && entry.words > 0 !== (article === 'with')) return false;
  return entry.confidence >= from && entry.confidence <= to;
}

export function mentions({ text }: Filter, { headline, source }: Entry): boolean {
  return text === '' || source.toLowerCase().includes(text) || (headline ?? '').toLowerCase().includes(text);
}
