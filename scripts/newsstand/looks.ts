import type { DemoOutlet } from './demo-page.ts';

/** The three looks of the newsstand, as the style sheets of three kinds of news sites. */
const COMMON = `
*{box-sizing:border-box}body{margin:0;line-height:1.8;color:#1a1a1a;background:#fff}
a{color:inherit;text-decoration:none}nav a{margin-inline-end:1.2em}img{max-width:100%}
article p{margin:0 0 1.1em}table{border-collapse:collapse;margin:1em 0}td,th{border:1px solid #bbb;padding:.3em .8em;text-align:start}
.comments,.related{margin-top:2.5em;border-top:1px solid #ccc;padding-top:1em;font-size:.92em}
.ticker{font-size:.85em;white-space:nowrap;overflow:hidden}figure{margin:0 0 1.2em}figcaption{font-size:.85em;color:#666}
.share span{margin-inline-end:.8em;font-size:.85em;color:#555}
@media (prefers-color-scheme:dark){body{background:#15171a;color:#e6e6e6}figcaption,.share span{color:#aaa}}
`;
const LOOKS: Readonly<Record<DemoOutlet['look'], string>> = {
  daily: `body{font-family:"Noto Naskh Arabic","Noto Serif",Georgia,serif;font-size:19px}
header{padding:1em 4vw;border-bottom:4px double currentColor}header .name{font-size:2.1em;font-weight:700}
main{max-width:44em;margin:2em auto;padding:0 1.2em}h1{font-size:1.9em;line-height:1.4}.photo{height:11em;background:linear-gradient(120deg,#cdbb96,#8fa3a8)}`,
  blog: `body{font-family:"Noto Sans Arabic","Noto Sans",Tahoma,sans-serif;font-size:17px}
header{background:#214b4d;color:#fff;padding:.8em 4vw}header .name{font-size:1.5em;font-weight:700}
main{display:grid;grid-template-columns:minmax(0,1fr) 15em;gap:2em;max-width:66em;margin:1.5em auto;padding:0 1.2em}
h1{font-size:1.6em;line-height:1.5}.photo{height:9em;background:linear-gradient(90deg,#3d6f70,#c9a86a)}aside{font-size:.9em}
@media (max-width:760px){main{display:block}}`,
  wire: `body{font-family:"Noto Sans","Noto Sans Arabic",Arial,sans-serif;font-size:17px}
header{border-top:6px solid #a4343a;padding:.9em 5vw}header .name{font-size:1.3em;font-weight:800;letter-spacing:0}
main{max-width:40em;margin:2em auto;padding:0 1.2em}h1{font-size:1.7em;line-height:1.35}.photo{height:8em;background:#d9d4cb}`,
};

export const styleOf = (outlet: DemoOutlet): string => COMMON + LOOKS[outlet.look];
