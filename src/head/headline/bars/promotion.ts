/** What a banner invites to, at its end or as all of it: `Our new ferry app is here. Learn more`. */
const INVITATION =
  /(?:^|[.!?…] )(?:(?:learn|read|find out|see) more(?: here)?|mehr (?:erfahren|lesen)|en savoir plus|más información|leer más|scopri di più|lees meer|läs mer)[.!]?$/iu;
const ABOUT_US = /^learn more about our /iu;

/** A banner of the site. */
export const isPromotion = (text: string): boolean => INVITATION.test(text) || ABOUT_US.test(text);
