import { counted } from '../../shared/i18n/message.ts';
import type { Speech } from '../../shared/i18n/speech.ts';
import { t, toText } from '../../shared/i18n/to-text.ts';
import type { PageTexts } from '../../shared/messages.ts';

/** What stands on a page besides the marks, in the reader's language and digits: so many of its claims differ. */
export function pageTexts(speech: Speech, differing: number, total: number): PageTexts {
  const { lang, dir } = speech;
  const params = { differing, total };
  return {
    lang,
    dir,
    name: t(speech, 'app_name'),
    tab: {
      number: speech.number(differing > 0 ? differing : total),
      of: differing > 0 ? t(speech, 'tab_of', params) : null,
      label: differing > 0 ? t(speech, 'tab_differs', params) : toText(speech, counted('tab_agrees', total)),
    },
    open: t(speech, 'act_open_sidebar'),
    close: t(speech, 'act_close_sidebar'),
    openCard: t(speech, 'act_open_card'),
    resize: t(speech, 'sidebar_width'),
  };
}
