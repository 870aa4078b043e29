#!/usr/bin/env node
/**
 * `node scripts/pack/import-reports.mjs FOLDER`: bring a folder of recorded reports (`<lang>/<id>.json`) into the pack.
 * Every field is checked; what is refused or mended is printed with file, field and reason; nothing is lost silently.
 * Writes src/packs/baghouz/reports/ and the outlets met into outlets.json; people and places are curated by hand.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from '../lib/root.mjs';
import { importTs } from '../lib/run-ts.mjs';
import { AUTHORITY, CHANNELS, OUTLET_NAMES, OUTLETS, WIRES } from './import-aliases.mjs';

const folder = process.argv[2];
if (!folder || !existsSync(folder)) {
  console.error('usage: node scripts/pack/import-reports.mjs FOLDER (holding <lang>/<id>.json)');
  process.exit(2);
}
const pack = join(root, 'src/packs/baghouz');
const { fold, parseReport, sayNote, writeReport } = await importTs('src/library/for-scripts.ts');
const read = (path) => JSON.parse(readFileSync(path, 'utf8'));
const today = new Date().toISOString().slice(0, 10);

const authority = new Set(read(join(pack, 'authority.json')).map((entry) => entry.id));
const places = new Map();
for (const place of read(join(pack, 'places.json')))
  for (const name of Object.values(place.names).flat())
    if (!places.has(fold(name))) places.set(fold(name), place.id);

const counts = { read: 0, kept: 0, refused: 0, repaired: 0 };
const say = (kind, where, field, reason) => {
  counts[kind]++;
  console.log(sayNote({ kind, where, field, reason }));
};

/** The table's word for `value`; says so where it changes. */
function mapped(table, value, where, field) {
  if (value === null || value === undefined || !Object.hasOwn(table, value) || table[value] === value)
    return value ?? null;
  say('repaired', where, field, `"${value}" is written "${table[value]}"`);
  return table[value];
}

function placeId(value, where, field) {
  if (value === null || value === undefined) return null;
  const id = places.get(fold(value));
  if (id === undefined) say('repaired', where, field, `"${value}" is not in places.json; kept as printed`);
  return id ?? value;
}

function knownAuthority(value, where, field) {
  const id = mapped(AUTHORITY, value, where, field);
  if (id === null || authority.has(id)) return id;
  say('repaired', where, field, `"${id}" is not in authority.json; left out`);
  return null;
}

/** The mended raw report. Keys that the format does not know are named and left out by the schema. */
function mend(raw, where) {
  const known = [
    'id',
    'outlet',
    'url',
    'headline',
    'published',
    'published_basis',
    'lang',
    'wire',
    'wire_basis',
    'figures',
    'quotes',
  ];
  for (const key of Object.keys(raw))
    if (!known.includes(key)) say('refused', where, key, 'is no field of a report');
  return {
    ...raw,
    outlet: { ...raw.outlet, id: mapped(OUTLETS, raw.outlet?.id, where, 'outlet.id') },
    wire: mapped(WIRES, raw.wire, where, 'wire'),
    figures: (raw.figures ?? []).map((figure, i) => ({
      ...figure,
      place: placeId(figure.place, where, `figures.${i}.place`),
      source_id: knownAuthority(figure.source_id, where, `figures.${i}.source_id`),
    })),
    quotes: (raw.quotes ?? []).map((quote, i) => ({
      ...quote,
      via: mapped(CHANNELS, quote.via, where, `quotes.${i}.via`),
      speaker_id: knownAuthority(quote.speaker_id, where, `quotes.${i}.speaker_id`),
    })),
  };
}

const reports = [];
const ids = new Set();
for (const lang of readdirSync(folder).sort()) {
  for (const name of readdirSync(join(folder, lang)).sort()) {
    const where = `${lang}/${name}`;
    counts.read++;
    let raw;
    try {
      raw = read(join(folder, lang, name));
    } catch (error) {
      say('refused', where, 'file', error.message);
      continue;
    }
    const { report, notes } = parseReport(mend(raw, where), today, where);
    for (const note of notes) say(note.kind, note.where, note.field, note.reason);
    if (report === null) continue;
    if (ids.has(report.id)) say('refused', where, 'id', `"${report.id}" is there already`);
    else if (report.lang !== lang) say('refused', where, 'lang', `"${report.lang}" lies in ${lang}/`);
    else {
      ids.add(report.id);
      reports.push(report);
    }
  }
}

/** One entry a domain; what other reports know of an outlet (its country, a name that is no address) counts for all. */
const outlets = new Map(read(join(pack, 'outlets.json')).map((outlet) => [outlet.domain, outlet]));
for (const { outlet, id } of reports) {
  if (outlet.domain === '') continue;
  const old = outlets.get(outlet.domain);
  if (old && old.id !== outlet.id)
    say('repaired', id, 'outlet.id', `"${outlet.id}" is written "${old.id}" for ${outlet.domain}`);
  outlets.set(outlet.domain, {
    id: old?.id ?? outlet.id,
    name: OUTLET_NAMES[outlet.domain] ?? old?.name ?? outlet.name,
    domain: outlet.domain,
    country: old?.country ?? outlet.country,
  });
}
rmSync(join(pack, 'reports'), { recursive: true, force: true });
for (const report of reports) {
  const entry = outlets.get(report.outlet.domain);
  const outlet = entry ?? report.outlet;
  const file = join(pack, 'reports', report.lang, `${report.id}.json`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(writeReport({ ...report, outlet }), null, 1)}\n`);
  counts.kept++;
}
const sorted = [...outlets.values()].sort((a, b) => (a.domain < b.domain ? -1 : 1));
writeFileSync(
  join(pack, 'outlets.json'),
  `[\n${sorted.map((o) => ` ${JSON.stringify(o)}`).join(',\n')}\n]\n`,
);
console.log(
  `${counts.read} read, ${counts.kept} reports written, ${outlets.size} outlets; ${counts.refused} things refused, ${counts.repaired} repaired`,
);
