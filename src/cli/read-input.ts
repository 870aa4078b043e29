import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import * as v from 'valibot';
import type { Article, Outlet } from '../core/model.ts';
import { CallError } from './call-error.ts';
import { readHtml } from './read-html.ts';
import type { World } from './world.ts';

const nullish = (schema: v.GenericSchema<string>) => v.optional(v.nullable(schema), null);
const articleSchema = v.object({
  id: nullish(v.string()),
  lang: nullish(v.string()),
  title: v.optional(v.nullable(v.string()), ''),
  body: v.array(v.string()),
  url: nullish(v.string()),
  published: nullish(v.string()),
  outlet: v.optional(v.unknown()),
  wire: nullish(v.string()),
});
const textSchema = v.object({ text: v.string(), lang: nullish(v.string()) });

/** The main script of a text, where no language is given: Arabic letters make it `ar`, else `en`. */
export function guessLang(sample: string): string {
  const head = sample.slice(0, 4000);
  const arabic = head.match(/\p{Script=Arabic}/gu)?.length ?? 0;
  const latin = head.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return arabic >= latin ? 'ar' : 'en';
}

/** A JSON value of the door (`{title, body, …}` or `{text}`) as an Article. @throws Error that says which field does not fit. */
export function articleFromJson(value: unknown, outlets: readonly Outlet[]): Article {
  const asText = v.safeParse(textSchema, value);
  const given = asText.success
    ? {
        title: '',
        body: asText.output.text.split(/\r?\n/),
        lang: asText.output.lang,
        url: null,
        published: null,
        outlet: null,
        wire: null,
      }
    : parseArticle(value);
  const name = typeof given.outlet === 'string' ? given.outlet : null;
  return {
    url: given.url,
    title: given.title ?? '',
    body: given.body,
    outlet: outletOf(given.url, name, outlets),
    author: null,
    lang: given.lang ?? guessLang(`${given.title ?? ''} ${given.body.join(' ')}`),
    published: given.published,
    modified: null,
    wire: given.wire,
  };
}

function parseArticle(value: unknown): v.InferOutput<typeof articleSchema> {
  const parsed = v.safeParse(articleSchema, value);
  if (parsed.success) return parsed.output;
  const issue = parsed.issues[0];
  const path = issue.path?.map((item) => String(item.key)).join('.') || 'value';
  throw new Error(`neither {text} nor {title, body}: ${path}: ${issue.message}`);
}

function outletOf(url: string | null, name: string | null, outlets: readonly Outlet[]): Outlet | null {
  const host = url && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : null;
  const known = outlets.find((outlet) =>
    host ? host === outlet.domain || host.endsWith(`.${outlet.domain}`) : outlet.name === name,
  );
  if (known) return known;
  if (!host && !name) return null;
  return { id: host ?? name ?? '', name: name ?? host ?? '', domain: host ?? '', country: null };
}

/** Read `FILE.html|FILE.json|FILE.txt|-` as an Article. @throws CallError where there is no such file or it is of no known form. */
export async function articleFromFile(
  path: string,
  world: World,
  outlets: readonly Outlet[],
): Promise<Article> {
  const content =
    path === '-'
      ? await text(world.stdin)
      : await readFile(path, 'utf8').catch((error: Error) => {
          throw new CallError(`cannot read ${path}: ${error.message}`);
        });
  const form = path === '-' ? sniff(content) : path.toLowerCase().split('.').at(-1);
  if (form === 'html' || form === 'htm') return readHtml(content, outlets);
  if (form === 'json') {
    try {
      return articleFromJson(JSON.parse(content), outlets);
    } catch (error) {
      throw new CallError(`${path}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  if (form === 'txt') return articleFromJson({ text: content }, outlets);
  throw new CallError(`${path}: expected .html, .json, .txt or -`);
}

function sniff(content: string): string {
  const start = content.trimStart();
  return start.startsWith('<') ? 'html' : start.startsWith('{') ? 'json' : 'txt';
}
