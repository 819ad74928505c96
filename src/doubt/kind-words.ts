/** Kinds of page that are no article. */
export const OTHER_KINDS = ['forum', 'product', 'listing', 'service', 'documentation'] as const;
export type OtherKind = (typeof OTHER_KINDS)[number];

const list = (text: string): readonly string[] => text.split(',').map((phrase) => phrase.trim());

/**
 * Beginnings of short lines that each kind of page has and articles seldom have, in small letters, in the languages of
 * the project's larger phrase lists.
 */
export const KIND_PHRASES: Readonly<Record<OtherKind, readonly string[]>> = {
  forum:
    list(`reply, quote, report post, joined, join date, member since, posts, post count, thread, new thread,
    topic, new topic, last post, original poster, moderator, registered user, reply to thread, jump to, senior member,
    junior member, new member, thread starter, quick reply, all times are, best answer, upvote, downvote, solved,
    antworten, zitieren, beiträge, registriert, mitglied seit, dabei seit, neues thema, beitrag melden, themenstarter,
    répondre, citer, messages, inscrit le, membre depuis, nouveau sujet, sujet, responder, citar, mensajes,
    miembro desde, registrado, nuevo tema, tema, rispondi, cita, messaggi, iscritto dal, discussione, mensagens,
    membro desde, citeren, berichten, lid sinds, onderwerp, odpowiedz, cytuj, posty, dołączył, temat, ответить,
    цитировать, сообщений, сообщения, регистрация, тема, новая тема, svara, citera, inlägg, vastaa, lainaa, yanıtla,
    alıntı, 返信, 引用, スレッド, 回复, 引用, 发表于, 楼主, 답글, 인용`),
  product:
    list(`add to cart, add to bag, add to basket, add to wishlist, add to favorites, buy now, buy it now, in stock,
    out of stock, sold out, sku, item number, model number, quantity, qty, free shipping, free delivery,
    customer reviews, write a review, product details, product description, size guide, size chart, specifications,
    ships, shipping, warranty, return policy, regular price, sale price, select size, choose options, ingredients,
    you may also like, in den warenkorb, auf lager, lieferzeit, artikelnummer, artikel-nr, merkzettel,
    zzgl versandkosten, inkl mwst, jetzt kaufen, produktbeschreibung, ajouter au panier, en stock, quantité,
    livraison, référence, acheter, añadir al carrito, añadir a la cesta, cantidad, comprar ahora, comprar, envío,
    disponible, aggiungi al carrello, disponibile, acquista, adicionar ao carrinho, quantidade, in winkelwagen,
    op voorraad, levertijd, dodaj do koszyka, dostępność, do koszyka, в корзину, купить, в наличии, артикул,
    lägg i varukorg, sepete ekle, カートに入れる, 在庫, 加入购物车, 库存, 장바구니`),
  listing:
    list(`sort by, sort, filter, filters, filter by, results, showing, show all, view all, see all, load more,
    show more, per page, items, next page, refine, browse, browse all, categories, all categories, clear all, compare,
    price range, sort results, best selling, newest, quick view, view details, read more, learn more, sortieren,
    treffer, ergebnisse, alle anzeigen, mehr anzeigen, mehr laden, kategorien, trier par, trier, filtrer, résultats,
    voir tout, voir plus, catégories, ordenar por, ordenar, filtrar, resultados, ver todo, ver más, categorías,
    ordina per, filtra, risultati, vedi tutti, resultados, sorteren, resultaten, sortuj, filtruj, wyniki,
    pokaż więcej, сортировать, фильтр, результаты, показать ещё, 並べ替え, 絞り込み, 排序, 筛选`),
  service:
    list(`get a quote, get a free quote, request a quote, contact us, book now, book online, book a demo,
    request a demo, get started, start free trial, free trial, try for free, try it free, our services, services,
    pricing, see pricing, why choose us, why us, how it works, schedule, schedule a call, call us, call now,
    testimonials, what our clients say, trusted by, our team, our clients, faq, frequently asked questions, sign up,
    sign up free, talk to sales, free consultation, request information, apply now, find a location, our mission,
    angebot anfordern, jetzt buchen, jetzt anfragen, unsere leistungen, leistungen, kontaktieren sie uns, kontakt,
    kostenlos testen, so funktioniert, demander un devis, nos services, réservez, contactez-nous, essai gratuit,
    solicitar presupuesto, nuestros servicios, reserva ahora, contáctenos, prueba gratis, richiedi preventivo,
    nossos serviços, solicite um orçamento, onze diensten, offerte aanvragen, nasze usługi, наши услуги,
    оставить заявку, サービス, 無料体験, 联系我们, 免费试用`),
  documentation:
    list(`table of contents, on this page, in this article, contents, parameters, returns, return value,
    arguments, example, examples, installation, install, usage, api reference, reference, syntax, edit this page,
    edit on github, was this page helpful, was this helpful, see also, prerequisites, quickstart, getting started,
    requirements, configuration, options, note, warning, tip, important, changelog, release notes, version,
    deprecated, properties, methods, description, attributes, browser compatibility, troubleshooting,
    auf dieser seite, inhaltsverzeichnis, beispiel, parameter, voraussetzungen, sommaire, exemple, paramètres,
    sur cette page, en esta página, ejemplo, parámetros, requisitos, in questa pagina, esempio, na tej stronie,
    przykład, на этой странице, пример, параметры, 目次, 例, 目录, 示例, 参数`),
};

/** Words that address the reader, in small letters. */
export const ADDRESSING: ReadonlySet<string> = new Set(
  `you your yours you're you'll du dein deine deinen deiner ihr ihre ihren ihrer ihnen euch vous votre vos tu ton ta tes
  usted ustedes su sus tu tus ti te voi vostro vostra tuo tua seu sua você vocês je jouw u uw jullie ty twój
  twoje państwo państwa вы ваш ваша ваши вас вам ты тебя du din ditt dina sen sizin siz`.split(/\s+/),
);

/** Words of an organisation for itself. */
export const FIRST_PERSON: ReadonlySet<string> = new Set(
  `we our us wir unser unsere unseren uns nous notre nos nosotros nuestro nuestra nuestros noi nostro nostra nós nosso
  nossa wij ons onze my nasz nasza nasze мы наш наша нам vi vår våra biz bizim`.split(/\s+/),
);
