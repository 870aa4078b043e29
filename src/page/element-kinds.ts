/** Element names by what they do to the text of a page. Upper case, as `tagName` gives them. */

const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** They and all inside them are no running text. */
export const SILENT = set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE HEAD TITLE LINK META SVG MATH IFRAME OBJECT EMBED VIDEO AUDIO CANVAS SELECT OPTION TEXTAREA INPUT BUTTON DATALIST PROGRESS METER MAP DIALOG FRAMESET NOFRAMES AMP-AD AMP-EMBED AMP-SIDEBAR AMP-ANALYTICS AMP-SOCIAL-SHARE',
);

/** A paragraph ends where they begin and end. */
export const BLOCKS = set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIR DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HGROUP HR HTML LEGEND LI MAIN MENU NAV OL P PRE SEARCH SECTION SUMMARY TABLE TBODY TFOOT THEAD TR UL',
);

export const HEADINGS = set('H1 H2 H3 H4 H5 H6');

export const CELLS = set('TD TH');
