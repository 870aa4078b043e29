#!/usr/bin/env node
/**
 * Writes src/content/gate-lexicon.json: of every pack's lexicon the groups that the gate looks for, its
 * few broad terms. Run after a lexicon changed; a test tells when it was forgotten. `--print`: to the terminal instead.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const packs = fileURLToPath(new URL('../../src/packs/', import.meta.url));
const out = fileURLToPath(new URL('../../src/content/gate-lexicon.json', import.meta.url));

/** The gate's share of all lexicons: `[{pack, groups: [{id, gate, terms}]}]`. */
function gateLexicon() {
  return readdirSync(packs)
    .sort()
    .filter((pack) => existsSync(`${packs}${pack}/lexicon.json`))
    .map((pack) => ({
      pack,
      groups: gateGroups(JSON.parse(readFileSync(`${packs}${pack}/lexicon.json`, 'utf8'))),
    }));
}

function gateGroups(lexicon) {
  return lexicon.groups
    .filter((group) => group.gate > 0)
    .map((group) => ({ id: group.id, gate: group.gate, terms: (group.gateTerms ?? []).map(fewest) }));
}

/** Lower case where capitals do not tell a name from a word (`SDF`). */
const fewest = (term) => (/^\p{Lu}{2,3}$/u.test(term) ? term : term.toLowerCase());

const text = `${JSON.stringify(gateLexicon())}\n`;
if (process.argv.includes('--print')) process.stdout.write(text);
else writeFileSync(out, text);
