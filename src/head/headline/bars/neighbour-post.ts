/**
 * The link to the post before or after, or to a page of the site (`Book your crossing now >`): `← Ferry timetable changes`, `« The old pier`, `The new pier »`. A quotation
 * has both marks, or one twice: `« The pier is safe »`, `»Piren är säker»`.
 */
export function isNeighbourPost(text: string): boolean {
  const first = text[0] ?? '';
  const last = text.at(-1) ?? '';
  if (ARROWS.includes(first) || ARROWS.includes(last) || text.endsWith(' >')) return true;
  if (first === '«' || first === '‹') return !/[»›]/.test(text);
  return (last === '»' || last === '›') && !/[«‹»›]/.test(text.slice(0, -1));
}

const ARROWS = '←→⟵⟶◄►❮❯';
