import { type Draft, draft } from './draft.ts';
import { type Cardinal, readCardinal } from './read-cardinal.ts';
import { readFraction } from './read-fraction.ts';
import { readNotation } from './read-notation.ts';
import { readOrdinal } from './read-ordinal.ts';
import { readVague } from './read-vague.ts';
import type { Scan } from './scan.ts';
import { unitAt } from './unit-at.ts';

/** A rule proposes the number that starts at a token, or null. */
export interface NumeralRule {
  /** Spoken name, kept in `Numeral.rules`. */
  name: string;
  propose(scan: Scan, i: number): Draft | null;
}

const minus: NumeralRule = {
  name: 'minus',
  propose(scan, i) {
    const isWord = scan.as(i, 'minus') !== null;
    const before = scan.token(i - 1);
    const opens = !before || before.kind === 'mark' || (scan.token(i)?.gap ?? 0) > 0;
    if (!isWord && !(scan.text(i) === '-' && opens && scan.isGlued(i + 1))) return null;
    const number =
      scan.isDigits(i + 1) || isWord || scan.text(i + 1) === '.' ? proposeNumber(scan, i + 1) : null;
    if (!number || number.value <= 0) return null;
    // A dash before a counted thing is a list mark, not a sign.
    const counts = scan.isWord(number.to) || scan.text(number.to) === '-';
    if (!isWord && counts) return null;
    const start = isWord ? scan.startBehindParticles(i) : (scan.token(i)?.start ?? 0);
    return {
      ...number,
      from: i,
      start,
      value: -number.value,
      role: 'other',
      rules: ['minus', ...number.rules],
    };
  },
};

const notation: NumeralRule = {
  name: 'written fraction or power',
  propose(scan, i) {
    const read = readNotation(scan, i);
    if (!read) return null;
    return draft(i, read.to, scan.startBehindParticles(i), read.value, 'ratio', read.rule, { role: 'other' });
  },
};

const vague: NumeralRule = {
  name: 'order of magnitude',
  propose(scan, i) {
    const read = readVague(scan, i);
    if (!read) return null;
    return draft(i, read.to, scan.startBehindParticles(i), read.value, 'vague', 'order of magnitude', {
      vague: true,
      scale: read.scale,
      definite: scan.reading(i)?.definite ?? false,
    });
  },
};

const fraction: NumeralRule = {
  name: 'fraction',
  propose(scan, i) {
    const read = readFraction(scan, i);
    if (!read) return null;
    const whole = read.scale === 1;
    return draft(
      i,
      read.to,
      scan.startBehindParticles(i),
      read.value,
      'fraction',
      whole ? 'fraction of a whole' : 'fraction of a scale',
      {
        role: read.weak ? 'other' : null,
        scale: read.scale,
      },
    );
  },
};

const ordinal: NumeralRule = {
  name: 'ordinal',
  propose(scan, i) {
    const read = readOrdinal(scan, i);
    if (!read) return null;
    return draft(i, read.to, scan.startBehindParticles(i), read.value, 'ordinal', 'ordinal');
  },
};

/** `واحد على ثلاثة`: a ratio where both ends are bare; `واحد من ثلاثة` only as a whole text of its own. */
const spokenRatio: NumeralRule = {
  name: 'spoken ratio',
  propose(scan, i) {
    const first = readCardinal(scan, i);
    const { grammar } = scan.lexicon;
    if (!first || !(scan.is(first.to, grammar.ratios) || scan.is(first.to, grammar.ofs))) return null;
    const second = readCardinal(scan, first.to + 1);
    if (!second || second.value === 0 || (scan.reading(first.to + 1)?.particles.length ?? 0) > 0) return null;
    const alone = i === 0 && second.to === scan.tokens.length;
    const isOver = scan.is(first.to, grammar.ratios) && !scan.isWord(second.to);
    // `one of three schoolgirls` counts the three.
    const isOneOf =
      first.value === 1 &&
      first.form === 'words' &&
      !scan.isDigits(first.to + 1) &&
      !(grammar.oneOfCounts && scan.isWord(second.to));
    if (!alone && !isOver && !isOneOf) return null;
    return draft(
      i,
      second.to,
      scan.startBehindParticles(i),
      first.value / second.value,
      'ratio',
      'spoken ratio',
      { role: 'other' },
    );
  },
};

/** `واحد فاصلة خمسة`, `three point five`. */
const spokenDecimal: NumeralRule = {
  name: 'spoken decimal',
  propose(scan, i) {
    const first = readCardinal(scan, i);
    const { points } = scan.lexicon.grammar;
    if (!first?.whole || !scan.is(first.to, points)) return null;
    const second = readCardinal(scan, first.to + 1);
    if (!second?.whole || second.scale > 1) return null;
    const scale = scan.as(second.to, 'scale');
    const times = scale && scale.number !== 'two' ? scale.value : 1;
    const value = Number(`${first.value}.${second.value}`) * times;
    return draft(
      i,
      second.to + (times > 1 ? 1 : 0),
      scan.startBehindParticles(i),
      value,
      'words',
      'spoken decimal',
      { scale: times },
    );
  },
};

const cardinal: NumeralRule = {
  name: 'cardinal',
  propose(scan, i) {
    const read = readCardinal(scan, i);
    if (!read) return null;
    const whole = withMoneyScale(scan, i, read) ?? withFraction(scan, read);
    return draft(i, whole.to, scan.startBehindParticles(i), whole.value, whole.form, whole.rule, {
      scale: Math.max(whole.scale, read.counts),
      definite: scan.reading(i)?.definite ?? false,
    });
  },
};

/** `$27m`: letters that are a scale only behind a sign of money. */
function withMoneyScale(scan: Scan, i: number, read: Cardinal): Cardinal | null {
  const times = scan.lexicon.moneyScales[scan.text(read.to)];
  if (times === undefined || read.form !== 'digits' || !scan.isGlued(read.to)) return null;
  const isMoney = scan.lexicon.units.some(
    (unit) => unit.role === 'money' && unit.before && scan.phraseBefore(i, unit.before, 2),
  );
  return isMoney
    ? {
        ...read,
        to: read.to + 1,
        value: read.value * times,
        scale: times,
        form: 'mixed',
        rule: 'money times scale',
      }
    : null;
}

/** `ثلاثة ملايين ونصف`, `two and a half million`, `مليون وربع المليون`: the fraction is of the last scale. */
function withFraction(scan: Scan, read: Cardinal): Cardinal {
  const at = skipHyphen(scan, scan.conjunctionAt(skipHyphen(scan, read.to)));
  const part = at === null ? null : readFraction(scan, at);
  if (!part || part.weak) return read;
  if (read.scale === 1 && part.scale > 1 && part.value < part.scale) {
    const value = read.value * part.scale + part.value;
    return { ...read, to: part.to, value, scale: part.scale, rule: 'number and fraction times scale' };
  }
  if (part.value >= Math.max(read.scale, 1)) return read;
  const scaleAfter = read.scale === 1 && part.scale === 1 ? scan.as(part.to, 'scale') : null;
  if (scaleAfter && (scan.reading(part.to)?.particles.length ?? 0) === 0) {
    const value = (read.value + part.value) * scaleAfter.value;
    return {
      ...read,
      to: part.to + 1,
      value,
      scale: scaleAfter.value,
      rule: 'number and fraction times scale',
    };
  }
  const added = part.scale === 1 ? part.value * read.scale : part.value;
  return { ...read, to: part.to, value: read.value + added, form: read.form, rule: 'number and fraction' };
}

function skipHyphen<T extends number | null>(scan: Scan, i: T): T | number {
  return i !== null && scan.text(i) === '-' && scan.isGlued(i) && scan.isGlued(i + 1) ? i + 1 : i;
}

const dual: NumeralRule = {
  name: 'dual',
  propose(scan, i) {
    const reading = scan.reading(i);
    if (!reading?.dual) return null;
    // `متهمان بريطانيان`: the second is the adjective of the first.
    const before = scan.reading(i - 1)?.dual;
    if (before?.role === 'count' && reading.particles.length === 0) return null;
    const noun = reading.dual;
    // `عامين ونصف العام`: units are divisible, things are not.
    const at = noun.role === 'count' ? null : scan.conjunctionAt(i + 1);
    const part = at === null ? null : readFraction(scan, at);
    const half = part && part.scale === 1 && !part.weak ? part : { to: i + 1, value: 0 };
    return draft(i, half.to, scan.startBehindParticles(i), 2 + half.value, 'dual', 'dual noun', {
      dualNoun: noun.noun,
      definite: reading.definite,
      role: noun.role,
    });
  },
};

/** Also for words that no number starts with: `أكثر من أسبوع`, `about a month`, `less than a square kilometre`: a bare unit behind a comparator is one of it. */
export const singleUnit: NumeralRule = {
  name: 'single unit',
  propose(scan, i) {
    const { comparators, singleUnits, grammar } = scan.lexicon;
    const hasArticle = scan.is(i, grammar.articles);
    if (grammar.articles.length > 0 && !hasArticle) return null;
    const at = hasArticle ? i + 1 : i;
    if (!scan.isWord(at)) return null;
    const unit = unitAt(scan, at, singleUnits);
    if (!unit || !scan.phraseBefore(i, comparators)) return null;
    return draft(i, i + 1, scan.token(i)?.start ?? 0, 1, 'dual', 'single unit', {
      role: unit.role,
      dualNoun: hasArticle ? null : scan.text(i),
    });
  },
};

const number: readonly NumeralRule[] = [notation, spokenDecimal, spokenRatio, fraction, cardinal];

function proposeNumber(scan: Scan, i: number): Draft | null {
  for (const rule of number) {
    const found = rule.propose(scan, i);
    if (found) return found;
  }
  return null;
}

/**
 * In this order: the first proposal at a token wins. A sign comes before its number; ordinals before the cardinals that
 * open them (`twenty-first`); longer notations before plain numbers; a dual noun is tried last, as its spelling may be a number's.
 */
export const rules: readonly NumeralRule[] = [minus, vague, ordinal, ...number, dual, singleUnit];
