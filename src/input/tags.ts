const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** Elements without content. */
export const VOID = set('area base br col embed hr img input link meta param source track wbr');

/** Elements that begin and end a line. */
export const BLOCK = set(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol optgroup p pre search section summary table tbody tfoot thead tr ul',
);

/** Blocks with blank lines around them. */
export const SPACED = set('p h1 h2 h3 h4 h5 h6');

/** Table cells. */
export const CELL = set('td th');

/** Elements within a line. */
export const INLINE = set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark meter nobr output progress q rb rp rt ruby s samp small span strike strong sub sup time tt u var',
);

/** Elements whose content is not shown as text of the page. */
export const UNSEEN_ELEMENTS = set(
  'annotation applet audio button canvas datalist iframe map noembed noframes noscript object option script select style svg template textarea title video xmp',
);

/** Elements whose content is not markup. */
export const RAW = set('iframe noembed noframes noscript script style textarea title xmp');

const KNOWN: ReadonlySet<string> = new Set([
  ...BLOCK,
  ...INLINE,
  ...CELL,
  ...VOID,
  ...UNSEEN_ELEMENTS,
  'head',
]);

/** A tag that browsers know; other text in angle brackets may be content. */
export function isKnownTag(name: string): boolean {
  return KNOWN.has(name);
}

/** Real tags have no attributes or give one a value; `a <b and c> d` is text. */
export function looksLikeTag(name: string, attributes: string): boolean {
  return isKnownTag(name) && (attributes.includes('=') || /^[\s/]*$/.test(attributes));
}
