import { ownName } from '../../shared/i18n/language-name.ts';
import type { Speech } from '../../shared/i18n/speech.ts';
import { t } from '../../shared/i18n/to-text.ts';
import { UI_LANGUAGES } from '../../shared/i18n/ui-languages.ts';
import type { StorageSummary } from '../../shared/messages.ts';
import type { Settings } from '../../shared/settings.ts';
import { h } from '../dom/h.ts';
import { type DataWishes, dataSection } from '../parts/data-section.ts';
import { brandSign } from '../parts/glyphs.ts';
import { keyEditor } from '../parts/key-editor.ts';
import { choice, optionSection, settingRow, toggle } from '../parts/setting-rows.ts';
import { siteList } from '../parts/site-list.ts';

export interface OptionsWishes extends DataWishes {
  change(change: Partial<Settings>): void;
  addSite(host: string): void;
  removeSite(host: string): void;
  shortcuts(): void;
}

export interface OptionsModel {
  speech: Speech;
  settings: Settings;
  stored: StorageSummary | null;
  /** Commands of the browser as they are set now. */
  shortcuts: readonly { says: string; keys: string }[];
}

const SECTIONS = ['look', 'page', 'sites', 'data', 'keyboard'] as const;

/** The options page. */
export function drawOptions(model: OptionsModel, wishes: OptionsWishes): Node[] {
  const { speech } = model;
  return [
    h('h1', null, brandSign(), t(speech, 'options_title')),
    h(
      'nav',
      { 'aria-label': t(speech, 'options_title') },
      SECTIONS.map((key) => h('a', { href: `#${key}` }, t(speech, `sec_${key}`))),
    ),
    lookSection(model, wishes),
    pageSection(model, wishes),
    sitesSection(model, wishes),
    optionSection(
      speech,
      'data',
      settingToggle(model, wishes, 'keepLibrary'),
      dataSection(speech, model.stored, wishes),
    ),
    keyboardSection(model, wishes),
  ];
}

function lookSection(model: OptionsModel, wishes: OptionsWishes): HTMLElement {
  const { speech, settings } = model;
  const languages = ['auto', ...UI_LANGUAGES].map((value) => ({
    value,
    label: value === 'auto' ? t(speech, 'language_auto') : ownName(value),
    ...(value === 'auto' ? {} : { lang: value }),
  }));
  return optionSection(
    speech,
    'look',
    settingRow(speech, 'language', (id) =>
      choice('language', id, languages, settings.language, (language) => wishes.change({ language })),
    ),
    settingChoice(model, 'digits', ['printed', 'western', 'eastern'], (digits) => wishes.change({ digits })),
    settingChoice(model, 'months', ['levant', 'gulf', 'maghreb'], (months) => wishes.change({ months })),
    settingChoice(model, 'theme', ['system', 'light', 'dark'], (theme) => wishes.change({ theme })),
    settingChoice(model, 'order', ['differences', 'article'], (order) => wishes.change({ order })),
  );
}

function pageSection(model: OptionsModel, wishes: OptionsWishes): HTMLElement {
  return optionSection(
    model.speech,
    'page',
    settingToggle(model, wishes, 'highlights'),
    settingToggle(model, wishes, 'edgeTab'),
    settingToggle(model, wishes, 'openByItself'),
    settingChoice(model, 'dock', ['auto', 'left', 'right'], (dock) => wishes.change({ dock })),
  );
}

function sitesSection(model: OptionsModel, wishes: OptionsWishes): HTMLElement {
  const { speech, settings } = model;
  return optionSection(
    speech,
    'sites',
    siteList(speech, {
      titleKey: 'opt_added',
      hosts: settings.addedSites,
      add: wishes.addSite,
      remove: wishes.removeSite,
    }),
    siteList(speech, {
      titleKey: 'opt_silent',
      hosts: settings.silentSites,
      add: (host) => wishes.change({ silentSites: [...new Set([...settings.silentSites, host])] }),
      remove: (host) => wishes.change({ silentSites: settings.silentSites.filter((each) => each !== host) }),
    }),
  );
}

function keyboardSection(model: OptionsModel, wishes: OptionsWishes): HTMLElement {
  const { speech, settings, shortcuts } = model;
  const line = (keys: readonly string[], says: string): HTMLElement =>
    h(
      'div',
      null,
      h(
        'dt',
        null,
        keys.map((key) => h('kbd', null, key)),
      ),
      h('dd', null, says),
    );
  return optionSection(
    speech,
    'keyboard',
    h(
      'dl',
      { class: 'keys' },
      shortcuts.map(({ keys, says }) => line(keys ? keys.split('+') : ['—'], says)),
    ),
    h(
      'button',
      { class: 'btn', type: 'button', on: { click: wishes.shortcuts } },
      t(speech, 'browser_shortcuts'),
    ),
    h('h3', null, t(speech, 'opt_keys')),
    h('p', { class: 'lead' }, t(speech, 'opt_keys_note')),
    keyEditor(speech, settings.keys, (keys) => wishes.change({ keys })),
  );
}

type Toggle = 'highlights' | 'edgeTab' | 'openByItself' | 'keepLibrary';

function settingToggle(model: OptionsModel, wishes: OptionsWishes, key: Toggle): HTMLElement {
  return settingRow(model.speech, key, (id) =>
    toggle(key, id, model.settings[key], (on) => wishes.change({ [key]: on })),
  );
}

function settingChoice<K extends 'digits' | 'months' | 'theme' | 'order' | 'dock'>(
  model: OptionsModel,
  key: K,
  values: readonly Settings[K][],
  choose: (value: Settings[K]) => void,
): HTMLElement {
  const { speech, settings } = model;
  const options = values.map((value) => ({ value, label: t(speech, `${key}_${value}`) }));
  return settingRow(speech, key, (id) => choice(key, id, options, settings[key], choose));
}
