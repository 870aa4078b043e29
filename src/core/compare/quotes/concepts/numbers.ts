import type { Concept } from './concept.ts';

/**
 * Number words of the languages that have no number reader, under the key that a number read from digits has
 * (`#20`), so that "zwanzig" meets "20". "One" is left out: it is an article in half of these languages.
 */
const WORDS: Readonly<Record<string, string>> = {
  '2': 'deux$ zwei$ dos$ due$ twee$ iki$ два$ две$ двух$ dva$ dve$ dvije$ kaks$ dois$ duas$ du$',
  '3': 'trois$ drei$ tres$ tre$ drie$ uc$ три$ трех$ tri$ kolm$ se$',
  '4': 'quatre$ vier$ cuatro$ quattro$ dort$ четыре$ stiri$ cetiri$ ctyri$ neli$ quatro$ car$',
  '5': 'cinq$ funf$ cinco$ cinque$ vijf$ bes$ пять$ пяти$ pet$ pět$ viis$ viie$ penc$',
  '6': 'six$ sechs$ seis$ sei$ zes$ alti$ шесть$ sest$ kuus$ ses$',
  '7': 'sept$ sieben$ siete$ sette$ zeven$ yedi$ семь$ sedem$ sedm$ seitse$ sete$ heft$',
  '8': 'huit$ acht$ ocho$ otto$ sekiz$ восемь$ osem$ osm$ kaheksa$ oito$ hest$',
  '9': 'neuf$ neun$ nueve$ nove$ negen$ dokuz$ девять$ devet$ uheksa$ neh$',
  '10': 'dix$ zehn$ diez$ dieci$ tien$ on$ десять$ десяти$ deset$ kumme$ dez$ deh$',
  '12': 'douze$ zwolf$ doce$ dodici$ twaalf$ двенадцать$ dvanajst$ dvanact$ doze$',
  '20': 'vingt$ zwanzig$ veinte$ venti$ twintig$ yirmi$ двадцать$ dvajset$ dvacet$ vinte$ bist$',
  '30': 'trente$ dreißig$ treinta$ trenta$ dertig$ otuz$ тридцать$ trideset$ tricet$ trinta$',
  '50': 'cinquante$ funfzig$ cincuenta$ cinquanta$ vijftig$ elli$ пятьдесят$ petdeset$ padesat$',
  '100': 'cent$ hundert$ cien$ cento$ honderd$ yuz$ сто$ sto$ sada$ cem$ sed$',
  '1000': 'mille$ tausend$ mil$ duizend$ bin$ тысяча$ tisoc$ tisic$',
  '2000': 'deuxmille zweitausend duemila tweeduizend',
  '3000': 'dreitausend tremila drieduizend',
  '5000': 'funftausend cinquemila vijfduizend',
  '10000': 'zehntausend diecimila tienduizend',
  '20000': 'zwanzigtausend ventimila twintigduizend',
};

export const numbers: readonly Concept[] = Object.entries(WORDS).map(([value, x]) => ({
  id: `#${value}`,
  weight: 1,
  x,
}));
