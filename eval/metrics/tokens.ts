/** Runs of letters, digits, marks and underscores, in order. */
export function tokens(text: string): string[] {
  // `Don’t go, 3rd time!` gives Don, t, go, 3rd, time
  return text.match(/[\p{L}\p{N}\p{M}_]+/gu) ?? [];
}

/** One form for texts that differ only in case, white space, quotation marks and dashes. */
export function fold(text: string): string {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      // `it’s`, `it‘s`, `it`s` and `it´s` are `it's`
      .replace(/[\u2018\u2019\u201b`´]/g, "'")
      // `“so”`, `„so“` and `«so»` are `"so"`
      .replace(/[\u201c\u201d\u201e\u00ab\u00bb]/g, '"')
      // `1990–95` and `1990—95` are `1990-95`
      .replace(/[\u2010-\u2015]/g, '-')
      .replace(/\s+/g, ' ')
      .trim()
  );
}
