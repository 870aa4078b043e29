import type { CourseWords } from '../../figures/figure-lexicon.ts';

const camps = 'مخيم, مخيمات, مخيمي, معسكر الهول, معسكر روج, الهول, روج';

/** Places that tell an event: where those who are moved or held come to. Verbs tell theirs themselves (`eventWords`). */
export const courses: CourseWords = {
  moves: '',
  stays: '',
  adverbs: '',
  infinitive: '',
  ways: [],
  placed: [
    {
      as: { event: 'residing' },
      alone: { event: 'residing', faint: true },
      leads: 'في, داخل, ضمن',
      glued: ['ب', 'بال'],
      places: camps,
    },
    // Out of one place and into another is neither leaving nor coming.
    { as: { event: 'other' }, leads: 'من', places: camps },
    {
      as: { event: 'arrived' },
      leads: 'إلى, الى, نحو',
      places: `${camps}, نقاط الفرز, نقطة الفرز, مركز الفرز`,
    },
  ],
};
