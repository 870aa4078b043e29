/** What the detector's reasons say, by code; `{name}` stands for a parameter. */
export const DETECT_REASONS: Readonly<Record<string, { ar: string; en: string }>> = {
  found_in_title: {
    ar: 'ورد «{term}» في العنوان ({count} في المقال كله)',
    en: '“{term}” stands in the title ({count} in all)',
  },
  found_in_lead: {
    ar: 'ورد «{term}» في مقدمة المقال ({count} في المقال كله)',
    en: '“{term}” stands in the opening ({count} in all)',
  },
  found: { ar: 'ورد «{term}» وما في معناه: {count}', en: '“{term}” or the like: {count}' },
  found_elsewhere: {
    ar: 'ورد «{term}» وما في معناه، وهو من موضوع آخر: {count}',
    en: '“{term}” or the like, which belongs to another subject: {count}',
  },
  no_subject: {
    ar: 'لا ذكر لأماكن هذا النزاع ولا لوقائعه',
    en: 'No place or event of this conflict is named',
  },
  only_mentioned: {
    ar: 'ذُكر النزاع عرضاً، لا في العنوان ولا في المقدمة',
    en: 'The conflict is mentioned in passing, not in the title or the opening',
  },
  other_subject: { ar: 'المقال في موضوع آخر في الأغلب', en: 'The article is mostly about something else' },
  too_early: {
    ar: 'نُشر قبل بدء هذا النزاع ({since})',
    en: 'It was published before this conflict began ({since})',
  },
};
