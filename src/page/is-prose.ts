import type { Block } from './block.ts';

/** A block shorter than this is prose only when it ends like a sentence. */
const LINE = 60;

/** Above this share of linked characters a block is a list of links (0.5: a sentence may well hold two links). */
const LINK_SHARE = 0.5;

/** Mostly links? */
export function isLinks(block: Block): boolean {
  return block.linked > block.text.length * LINK_SHARE;
}

/** Does it read like a sentence or more? */
export function isProse(block: Block): boolean {
  if (isLinks(block)) return false;
  return (
    block.text.length >= LINE ||
    (/[.!?؟…۔:؛][\s»”"'’)\]]*$/u.test(block.text) && /\p{L}+\s+\p{L}+/u.test(block.text))
  );
}

/** Characters that speak for the block's surroundings being the article. */
export function proseWeight(block: Block): number {
  return isProse(block) && block.text.length >= LINE ? block.text.length : 0;
}

/** A line that only tells when: a date, a clock time, "3 hours ago". */
export function isMoment(text: string): boolean {
  if (text.length > 70) return false;
  const rest = text.replace(MOMENT_WORDS, '').replace(/[\p{N}\p{P}\p{S}\s]+/gu, '');
  return /\p{N}/u.test(text) && rest.length <= 2;
}

/** Words in datelines of pages, in the languages that pages come in most; months and weekdays of Arabic and English. */
const MOMENT_WORDS =
  /(?<!\p{L})(?:published|updated|last|modified|posted|on|at|am|pm|utc|gmt|est|edt|et|cet|ago|hours?|minutes?|mins?|days?|min|read|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|mon(?:day)?|tues?(?:day)?|wed(?:nesday)?|thu(?:rs)?(?:day)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?|آخر|تحديث|نشر|نشرت|في|يوم|تاريخ|النشر|الساعة|بتوقيت|غرينتش|جرينتش|مكة|م|ص|منذ|ساعات|ساعة|دقائق|دقيقة|أيام|يناير|فبراير|مارس|أبريل|إبريل|نيسان|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر|كانون|الثاني|الأول|شباط|آذار|أيار|حزيران|تموز|آب|أيلول|تشرين|(?:ال)?(?:سبت|أحد|اثنين|إثنين|ثلاثاء|أربعاء|خميس|جمعة)|يوليوز|غشت|شتنبر|نونبر|دجنبر|جانفي|فيفري|أفريل|ماي|جوان|جويلية|أوت|هـ|دمشق|القدس|بيروت|بغداد|القاهرة)(?!\p{L})/giu;
