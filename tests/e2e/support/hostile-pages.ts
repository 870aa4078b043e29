import type { Served } from '../../../scripts/browsers/serve.ts';

const OPENING =
  'أصدرت قوات سوريا الديمقراطية حصيلة حملتها على تنظيم «داعش» في الباغوز، آخر جيوبه شرق الفرات في ريف دير الزور.';
const CIVILIANS =
  'وجاء في الحصيلة أن 29600 شخص من عناصر التنظيم وعائلاتهم سلّموا أنفسهم، وأن عدد المدنيين الذين أُجلوا من الباغوز بلغ 37 ألف مدني.';
const LOSSES = 'وأشارت إلى مقتل 1306 من مسلحي تنظيم داعش وأسر 520 إرهابياً في عمليات خاصة خلال معركة الباغوز.';
const CAMP =
  'وقال كينو غابرييل، المتحدث باسم قوات سوريا الديمقراطية: «عملية الباغوز منتهية أو بحكم المنتهية». وخرج نحو 59 ألف شخص من الجيب.';
const TITLE = 'حصيلة معركة الباغوز كما أعلنتها قوات سوريا الديمقراطية';
const p = (...texts: string[]) => texts.map((text) => `<p>${text}</p>`).join('\n');

interface Parts {
  title?: string;
  head?: string;
  body?: string;
  script?: string;
}
const page = ({
  title = TITLE,
  head = '',
  body = p(OPENING, CIVILIANS, LOSSES),
  script = '',
}: Parts): string =>
  `<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>${title}</title>
<meta property="og:type" content="article">${head}</head><body><main><article><h1>${title}</h1>
<div id="story">${body}</div></article></main>${script && `<script>${script}</script>`}</body></html>`;

/** Ten thousand paragraphs of padding: about five megabytes on the wire. */
const padding = p(
  'تابع الأهالي أخبار المعركة من القرى المجاورة، وتحدثوا عن ليال طويلة من الانتظار على أطراف الحقول وعن طرق لا يعرفون متى تُفتح أمامهم من جديد، وعن أقارب لم يصل منهم خبر منذ أسابيع.\n',
);
const big = (): string =>
  p(OPENING, CIVILIANS, LOSSES) + padding.repeat(Math.ceil(5_000_000 / Buffer.byteLength(padding)));

/** Throws where a page's own script, or one that shares its world, looks at an element. */
const THROWS = `
for (const [owner, keys] of [[Node.prototype, ['textContent', 'childNodes', 'firstChild', 'nodeValue']], [Element.prototype, ['innerHTML', 'children', 'attributes']], [HTMLElement.prototype, ['innerText', 'offsetParent']]])
  for (const key of keys) Object.defineProperty(owner, key, { get() { throw new Error('trap') }, configurable: true });
Element.prototype.getClientRects = Element.prototype.getBoundingClientRect = () => { throw new Error('trap') };`;

/** What a page may do to what everyone shares. */
const OVERRIDES = `
Document.prototype.querySelectorAll = Element.prototype.querySelectorAll = () => { throw new Error('overridden') };
Document.prototype.createElement = () => null; Element.prototype.attachShadow = () => null;
JSON.parse = JSON.stringify = () => 'overridden'; Array.prototype.map = () => []; String.prototype.match = () => null;
Object.defineProperty(window, 'MutationObserver', { value: class { observe() { throw new Error('overridden') } } });
window.Highlight = undefined; Node.prototype.appendChild = Element.prototype.append = () => { throw new Error('overridden') };`;

const MARKUP =
  'وقال كينو غابرييل، المتحدث باسم قوات سوريا الديمقراطية: «عملية الباغوز &lt;img src=x onerror=masadirRan=1&gt; منتهية \u202Eأو بحكم\u202C &lt;script&gt;masadirRan=1&lt;/script&gt; المنتهية».';

export const hostilePages: Readonly<Record<string, Served>> = {
  '/removes': {
    body: page({
      script:
        "new MutationObserver(() => document.querySelector('masadir-frame')?.remove()).observe(document.documentElement, { childList: true });",
    }),
  },
  '/policy': {
    body: page({}),
    headers: {
      'content-security-policy':
        "default-src 'none'; frame-src 'none'; style-src 'none'; sandbox allow-scripts allow-same-origin",
    },
  },
  '/other': { body: page({ title: 'غابرييل: عملية الباغوز بحكم المنتهية', body: p(OPENING, CAMP) }) },
  '/throws': { body: page({ script: THROWS }) },
  '/overrides': { body: page({ head: `<script>${OVERRIDES}</script>` }) },
  '/broken-data': {
    body: page({
      head: '<script type="application/ld+json">{"@type": "NewsArticle", "headline": </script><script type="application/ld+json">[null, 3, {"@graph": {"@graph": []}}]</script><meta property="article:published_time" content="yesterday">',
    }),
  },
  '/deep': {
    body: page({ body: `${'<div>'.repeat(400)}${p(OPENING, CIVILIANS, LOSSES)}${'</div>'.repeat(400)}` }),
  },
  '/empty': { body: '<!doctype html><title></title><body></body>' },
  '/big': { body: page({ body: big() }) },
  '/markup': { body: page({ body: p(OPENING, CIVILIANS, LOSSES, MARKUP) }) },
  '/single': {
    body: page({
      body: p(OPENING, CIVILIANS),
      script: `const go = document.createElement('button'); go.id = 'go'; document.body.append(go);
go.onclick = () => { history.pushState({}, '', '/single/2'); document.title = ${JSON.stringify('خسائر داعش في معركة الباغوز')};
document.querySelector('h1').textContent = document.title; document.getElementById('story').innerHTML = ${JSON.stringify(p(OPENING, LOSSES))}; };`,
    }),
  },
  '/more': {
    body: page({
      body: `${p(OPENING, CIVILIANS)}<div id="rest" style="display:none">${p(LOSSES)}</div><button id="more">المزيد</button>`,
      script:
        "document.getElementById('more').onclick = () => { document.getElementById('rest').style.display = 'block'; document.getElementById('more').remove(); };",
    }),
  },
};
