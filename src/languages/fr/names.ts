import type { PersonNames } from '../language.ts';

export const names: PersonNames = {
  given: [
    'adrien adèle agathe agnès alain albert alexandra alexandre alexis alice aline alphonse amandine',
    'amélie anaïs andré andrée angélique anne annick antoine antoinette arnaud arthur astrid aude audrey',
    'aurélie aurélien aymeric baptiste bastien benjamin benoît bernadette bernard bertrand blaise brice',
    'brigitte bruno béatrice camille carine carole caroline catherine chantal charles charlotte chloé',
    'christelle christian christine christophe claire clara claude claudine clémence clément colette',
    'constance coralie corentin corinne cyril cécile cédric céline damien daniel danielle david delphine',
    'denis denise didier dominique dorothée emmanuel emmanuelle estelle eugène eugénie eva fabien',
    'fabienne fabrice fanny fernand florence florent florian franck françois françoise frédéric',
    'frédérique gabriel gabrielle gaël gaëlle gaëtan geneviève georges germain ghislain gilbert gilles',
    'grégoire grégory guillaume gustave guy gérald gérard henri hervé honoré hubert hugo hugues hélène',
    'ingrid irène isabelle jacqueline jacques jean jeanne johanna jonathan joseph josiane joël joëlle',
    'julie julien juliette justine jérémie jérémy jérôme karine laetitia laure laurence laurent liliane',
    'lionel louis louise loïc luc lucas lucie lucien lucienne ludovic lydie léa léo léon léonie madeleine',
    'magali manon marc marcel margaux margot marguerite marianne marie marine marion marlène martin',
    'martine mathieu mathilde matthieu maud maurice maxence maxime michel micheline michèle mireille',
    'monique muriel myriam mélanie nadine nadège natacha nathalie nicolas nicole noémie odette odile',
    'olivier pascal pascale patrice patricia patrick paul pauline perrine philippe pierre quentin raphaël',
    'raymond renaud rené renée richard robert robin rodolphe roger roland romain rosalie régine régis',
    'rémi rémy samuel sandrine serge simone solène sonia sophie stéphane stéphanie suzanne sylvain',
    'sylvaine sylvie sébastien séverine tanguy thibault thierry thomas théo théodore thérèse tristan ugo',
    'valentin valentine valérie victoire victor vincent virginie viviane véronique xavier yann yannick',
    'yves yvette yvonne zoé édith édouard élise élodie éloïse émile émilie éric étienne',
  ],
  family: [],
};
