/** What Facebook writes below a post, in the page's language: `Posted by Harbour Museum on Monday, 7 February 2022`. */
const POSTED_BY =
  /^(?:posted by|publiée? par|gepostet von|publicad[ao] por|pubblicato da|geplaatst door|opublikowany przez|publicerat av) [^\n]{2,80} \d{4}$/iu;

/** The line of a post with its date, which a page may also write below its own headline. */
export const isFacebookPost = (text: string): boolean => POSTED_BY.test(text);
