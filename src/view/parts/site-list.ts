import type { Speech } from '../../shared/i18n/speech.ts';
import { t } from '../../shared/i18n/to-text.ts';
import { h } from '../dom/h.ts';
import { name } from '../dom/say.ts';
import { readHost } from '../model/read-host.ts';
import { signButton } from './glyphs.ts';

export interface SiteList {
  titleKey: 'opt_silent' | 'opt_added';
  hosts: readonly string[];
  add(host: string): void;
  remove(host: string): void;
}

/** Sites with a field to add one; what is no site's name is said, not swallowed. */
export function siteList(speech: Speech, list: SiteList): HTMLElement {
  const problem = h('p', { class: 'bad', role: 'alert' });
  const input = h('input', {
    type: 'text',
    name: list.titleKey,
    dir: 'ltr',
    autocomplete: 'off',
    spellcheck: 'false',
    placeholder: 'example.org',
    'aria-label': t(speech, 'site_name'),
  });
  const submit = (event: Event): void => {
    event.preventDefault();
    const host = readHost(input.value);
    problem.textContent = host ? '' : t(speech, 'site_bad');
    if (host) list.add(host);
  };
  return h(
    'div',
    { class: 'sites' },
    h('h3', null, t(speech, list.titleKey)),
    list.hosts.length === 0
      ? h('p', { class: 'none' }, t(speech, 'site_none'))
      : h(
          'ul',
          null,
          list.hosts.map((host) => siteLine(speech, host, list)),
        ),
    h(
      'form',
      { on: { submit } },
      input,
      h('button', { class: 'btn', type: 'submit' }, t(speech, 'site_add')),
    ),
    problem,
  );
}

function siteLine(speech: Speech, host: string, list: SiteList): HTMLElement {
  return h(
    'li',
    null,
    name(host),
    signButton('close', t(speech, 'site_remove', { host }), () => list.remove(host)),
  );
}
