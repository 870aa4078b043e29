/** Styles of what we draw in the page: edge tab, hover card, frame. Logical properties; hues are the tokens of the views. */
export const OWN_STYLES = `
:host { all: initial !important; position: fixed !important; inset: 0 auto auto 0 !important; inline-size: 0 !important; block-size: 0 !important; z-index: 2147483647 !important; display: block !important; }
@media print { :host { display: none !important; } }
.root { color-scheme: light dark;
  --paper: light-dark(#fcfbf8, #191816); --lift: light-dark(#ffffff, #26241f); --sunk: light-dark(#f4f1ea, #22201d);
  --ink: light-dark(#1d1b18, #ece8df); --ink-2: light-dark(#514c44, #bdb6a9); --ink-3: light-dark(#686257, #a09888);
  --hair: light-dark(#e0dbd0, #38352f); --hair-strong: light-dark(#8d8678, #7f7769); --accent: light-dark(#1c4f8f, #93bdf2);
  --same: light-dark(#4c5561, #b3bcc8); --compatible: light-dark(#35607f, #94bdd8); --differs: light-dark(#7a2f74, #dea3d8);
  --scope: light-dark(#765012, #dcb673); --time: light-dark(#17606b, #82c5cf); --only: light-dark(#5c574e, #b0a899);
  --shadow: 0 0 0 1px light-dark(rgb(40 34 20 / .1), rgb(0 0 0 / .5)), 0 6px 28px light-dark(rgb(40 34 20 / .13), rgb(0 0 0 / .5));
  font: 400 14px/1.6 "Noto Sans Arabic", "SF Arabic", "Segoe UI", "Noto Sans", system-ui, Tahoma, "Geeza Pro", sans-serif; color: var(--ink); letter-spacing: 0; }
.root[data-theme="light"] { color-scheme: light; }
.root[data-theme="dark"] { color-scheme: dark; }
*, *::before, *::after { box-sizing: border-box; }
p { margin: 0; }
bdi { unicode-bidi: isolate; font-variant-numeric: lining-nums tabular-nums; }
bdi.n { direction: ltr; white-space: nowrap; }
svg.g { inline-size: 1em; block-size: 1em; flex: none; fill: none; stroke: currentColor; stroke-width: 1.6; stroke-linecap: round; stroke-linejoin: round; }
svg.g .f { fill: currentColor; stroke: none; }
button { font: inherit; color: inherit; cursor: pointer; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
[hidden] { display: none !important; }
.vh { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }

.tab { position: fixed; inset-block-start: 38vh; inline-size: 40px; min-block-size: 64px; padding: 8px 0; background: var(--paper); color: var(--ink); border: 1px solid var(--hair-strong); display: grid; justify-items: center; gap: 4px; font-weight: 700; line-height: 1.3; }
.tab[data-side="right"] { right: var(--tab-at, 0px); border-right: 0; border-radius: 6px 0 0 6px; }
.tab[data-side="left"] { left: var(--tab-at, 0px); border-left: 0; border-radius: 0 6px 6px 0; }
.tab .sign { font-size: 22px; color: var(--accent); }
.tab .rel { font-size: 15px; color: var(--differs); }
.tab hr { inline-size: 20px; border: 0; border-block-start: 1px solid var(--hair); margin: 2px 0; }
.tab .of { color: var(--ink-3); font-weight: 400; font-size: 12px; white-space: nowrap; }
.tab:hover { background: var(--sunk); }
/* A narrow page has no margin to stand in: a small tab, low, where the thumb is and the headline is not. */
@media (max-width: 480px) {
  .tab { inset-block: auto 15vh; inline-size: 30px; min-block-size: 44px; padding: 4px 0; gap: 2px; }
  .tab .sign { font-size: 18px; }
  .tab hr, .tab .of { display: none; }
}

.card { position: fixed; inline-size: min(312px, calc(100vw - 24px)); background: var(--lift); color: var(--ink); padding: 10px 14px 8px; box-shadow: var(--shadow); border-radius: 3px; border: 1px solid transparent; }
.card .head { display: flex; flex-wrap: wrap; align-items: center; gap: 0 6px; }
.card .rel { display: inline-flex; align-items: center; gap: 6px; font-weight: 700; font-size: 13px; }
.card .rel svg { font-size: 16px; }
.card .dot { color: var(--ink-3); }
.card .line { overflow-wrap: anywhere; }
.card .more { display: inline-flex; align-items: center; gap: 8px; margin: 2px 0 0; padding: 0; min-block-size: 32px; background: none; border: 0; color: var(--accent); font-size: 13px; }
.card .more:hover { text-decoration: underline; text-underline-offset: .28em; }
.card kbd { font: 700 12px/1.4 system-ui, sans-serif; color: var(--ink-2); border: 1px solid var(--hair-strong); border-radius: 3px; padding: 0 5px; direction: ltr; display: inline-block; }
.is-same { color: var(--same); } .is-compatible, .is-shortened, .is-extended, .is-translated, .is-retranslated { color: var(--compatible); }
.is-differs, .is-changed { color: var(--differs); } .is-other_scope { color: var(--scope); } .is-other_time { color: var(--time); } .is-only { color: var(--only); }

.frame { position: fixed; inset-block: 0; block-size: 100vh; block-size: 100dvh; background: var(--paper); display: flex; box-shadow: var(--over, none); }
.frame[data-side="right"] { right: 0; border-left: 1px solid var(--hair-strong); flex-direction: row; }
.frame[data-side="left"] { left: 0; border-right: 1px solid var(--hair-strong); flex-direction: row-reverse; }
.frame iframe { flex: 1; min-inline-size: 0; block-size: 100%; border: 0; background: var(--paper); color-scheme: inherit; }
/* A frame under the dragging pointer would take its moves for its own. */
.frame:has(> .grip[data-on]) iframe { pointer-events: none; }
.frame .grip { flex: none; inline-size: 6px; margin-inline: -3px; position: relative; z-index: 1; cursor: ew-resize; touch-action: none; background: transparent; border: 0; padding: 0; }
.frame .grip:hover, .frame .grip:focus-visible, .frame .grip[data-on] { background: var(--accent); outline: none; }
@media (forced-colors: active) {
  .root { --paper: Canvas; --lift: Canvas; --sunk: Canvas; --ink: CanvasText; --ink-2: CanvasText; --ink-3: CanvasText; --hair: CanvasText; --hair-strong: CanvasText; --accent: LinkText;
    --same: CanvasText; --compatible: CanvasText; --differs: CanvasText; --scope: CanvasText; --time: CanvasText; --only: CanvasText; }
  .card { border-color: CanvasText; }
  .frame .grip:hover, .frame .grip:focus-visible { background: Highlight; }
}
`;
