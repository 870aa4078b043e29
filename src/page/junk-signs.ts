/** What tells, without knowing the site, that an element holds no text of the article. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/** Elements that hold none of the article, and the reason's name. */
export const JUNK_ELEMENTS: Readonly<Record<string, string>> = {
  NAV: 'navigation',
  ASIDE: 'aside',
  FOOTER: 'footer',
  FIGCAPTION: 'caption',
  CAPTION: 'caption',
  MENU: 'navigation',
  SEARCH: 'navigation',
  MARQUEE: 'ticker',
};

export const JUNK_ROLES = set(
  'navigation complementary banner contentinfo search dialog alertdialog menu menubar toolbar tablist status alert timer marquee tooltip form button',
);

/**
 * Words of class names, ids and test ids (split at hyphens, underscores and capitals) that name a part of the
 * page which is not the article, whatever stands in it.
 */
export const STRONG_WORDS: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries({
    comments:
      'comment comments commentlist commenter disqus respond livefyre commento hyvor talkback guestbook',
    related:
      'infobox related relatedposts recommend recommended recommendation recommendations recirc recirculation readmore seealso outbrain taboola mgid dianomi zergnet teads trending mostread mostpopular crosslinks yarpp',
    share: 'share sharing sharebar sharedaddy shares addthis addtoany sharethis social socials sociallinks',
    newsletter: 'newsletter newsletters subscribe subscription signup optin mailchimp',
    ads: 'ad advert adverts advertisement advertising advertorial ads adsbygoogle adslot adunit dfp gpt sponsor sponsored sponsors promo promos promotion promotions',
    navigation:
      'breadcrumb breadcrumbs pagination pager navbar navigation nav menu submenu sidebar skiplink offcanvas',
    caption: 'caption captions figcaption legend',
    tags: 'tags taglist tagcloud keywords topics hashtags',
    ticker: 'ticker newsticker marquee urgent',
    consent: 'cookie cookies consent gdpr cmp modal popup lightbox toast tooltip overlay',
    counter: 'views viewcount counter counters likes',
    footer: 'copyright disclaimer colophon',
    author: 'byline bylines authorbox bio biography authorbio',
  }).flatMap(([reason, words]) => words.split(' ').map((word) => [word, reason])),
);

/** As above, but also found around articles: believed only where the element holds little prose. */
export const WEAK_WORDS = set(
  'banner author authors meta metadata date dates time timestamp published teaser teasers tag more also popular latest tools toolbar actions buttons login paywall rating poll quiz print print-only footer header masthead topbar aside info source sources credit credits gallery slideshow carousel playlist follow twitter-follow app download category categories section-label kicker factbox next previous prev links topic read',
);

/** Whole names of others' posts as pages embed them; a tweet is not among them: articles print it as a quote. */
export const EMBED_NAMES = set(
  'instagram-media fb-post fb-video fb-comments fb-comment-embed tiktok-embed telegram-post vk-post reddit-card reddit-embed-bq',
);

/** Together, in this order and in one name, they name the line under a picture: `image-desc`, `photo__credit`. */
export const PICTURE_WORDS = set('image img photo picture pic thumb thumbnail media video');
export const PICTURE_LINE_WORDS = set(
  'desc description cap credit credits copyright source footer author by alt',
);

/** For the eye these are not there. */
export const HIDDEN_WORDS = set(
  'sr-only visually-hidden screen-reader-text screenreader visuallyhidden hidden-text vh assistive-text',
);
