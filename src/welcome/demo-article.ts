import type { Lang } from '../core/model.ts';

/** A paragraph of the first-run article: plain runs, and runs that are claims (by card id). */
export type DemoRun = string | { claim: 'f0' | 'f1' | 'q0'; text: string };

export interface DemoArticle {
  outlet: string;
  title: string;
  body: readonly (readonly DemoRun[])[];
}

/** Our own prose about an invented afternoon; outlets, numbers and words are invented with it. */
export const DEMO_ARTICLES: Readonly<Record<'ar' | 'en', DemoArticle>> = {
  ar: {
    outlet: 'صحيفة الجسر',
    title: 'قوافل جديدة تصل إلى المخيم مع حلول المساء',
    body: [
      [
        'وصلت إلى أطراف المخيم مساء الأحد شاحنات مكشوفة تقلّ ',
        { claim: 'f0', text: '1,200 شخص' },
        '، وفق ما أبلغنا به مشرف الاستقبال، بعد نهار طويل من الانتظار عند الحاجز.',
      ],
      [
        'وقالت ليلى حمدان، منسقة فريق الإغاثة: «',
        { claim: 'q0', text: 'لم يبق عندنا خيمة واحدة فارغة، ونحتاج إلى الماء قبل الطعام' },
        '».',
      ],
      [
        'وبهذا يرتفع عدد المقيمين في المخيم إلى ',
        { claim: 'f1', text: 'أكثر من 9,000' },
        '، بحسب الفريق نفسه.',
      ],
    ],
  },
  en: {
    outlet: 'The Bridge Paper',
    title: 'New convoys reach the camp as evening falls',
    body: [
      [
        'Open lorries carrying ',
        { claim: 'f0', text: '1,200 people' },
        ' reached the edge of the camp on Sunday evening, its reception officer told us, after a long day of waiting at the checkpoint.',
      ],
      [
        'Layla Hamdan, who coordinates the relief team, said: “',
        { claim: 'q0', text: 'We have not one empty tent left, and we need water before food' },
        '.”',
      ],
      [
        'That brings the number of people in the camp to ',
        { claim: 'f1', text: 'more than 9,000' },
        ', according to the same team.',
      ],
    ],
  },
};

/** The language of the article for a language of the interface. */
export function demoLanguage(lang: Lang): 'ar' | 'en' {
  return lang === 'ar' ? 'ar' : 'en';
}
