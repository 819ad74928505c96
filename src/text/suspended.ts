/** Words after a hyphen that replaces the end of a word: `Vor- und Nachteile`, `two- or three-year-olds`. */
export const AFTER_SUSPENDED: ReadonlySet<string> = new Set(
  'und oder bzw sowie bis and or to versus en of tot och eller og y o e u et ou i lub oraz ja tai és vagy'.split(
    ' ',
  ),
);
