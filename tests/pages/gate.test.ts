// @vitest-environment node
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import gateLexicon from '../../src/content/gate-lexicon.json';
import { makeFirstLook } from '../../src/core/detect/first-look.ts';
import { sampleTexts } from '../../src/page/sample-texts.ts';
import { openPage } from './open-page.ts';

const look = makeFirstLook(gateLexicon);
const passes = (html: string, url = 'https://news.example/a') => look(sampleTexts(openPage(html, url), url));

describe('the gate', () => {
  it.each<[name: string, html: string, url?: string]>([
    ['by its title', '<title>مئات يخرجون من الباغوز</title>'],
    ['by its address', '<title>x</title>', 'https://news.example/2019/baghouz-last-days'],
    ['by a meta tag', '<meta name="description" content="Tents at al-Hol camp were flooded">'],
    ['by a structured headline', '<script type="application/ld+json">{"headline":"Letzter Tag in Baghus", broken</script>'],
    ['by two actors in the text', '<p>قال متحدث باسم قوات سوريا الديمقراطية إن مقاتلي داعش يستسلمون واحداً بعد آخر.</p>'],
    ['in French', '<h1>Les Forces démocratiques syriennes avancent contre l’État islamique</h1>'],
  ])('opens %s', (_name, html, url) => expect(passes(html, url)).toBe(true));

  it.each([
    ['another war', '<title>قصف على الحديدة في اليمن</title><p>تبادل الطرفان القصف في أحياء المدينة الشرقية حتى الفجر.</p>'],
    ['one actor alone', '<title>كتاب جديد عن داعش</title><p>يروي الكاتب في كتابه الجديد حكاية مدينة عاشت ثلاث سنوات في الظل.</p>'],
    ['small words', '<title>Das ist es</title><p>Es ist kalt, und es bleibt kalt, sagt der Wetterdienst in seiner Vorhersage.</p>'],
    ['an empty page', ''],
  ])('stays shut for %s', (_name, html) => expect(passes(html)).toBe(false));

  it('ships the lexicon as it is (else: node scripts/generate/gate-lexicon.mjs)', () => {
    const script = new URL('../../scripts/generate/gate-lexicon.mjs', import.meta.url);
    const fresh = execFileSync(process.execPath, [fileURLToPath(script), '--print'], { encoding: 'utf8' });
    const shipped = JSON.parse(readFileSync(new URL('../../src/content/gate-lexicon.json', import.meta.url), 'utf8'));
    expect(shipped).toEqual(JSON.parse(fresh));
  });
});
