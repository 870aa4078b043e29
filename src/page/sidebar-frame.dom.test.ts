import { describe, expect, it } from 'vitest';
import { PageSheet } from './page-sheet.ts';
import { SidebarFrame } from './sidebar-frame.ts';

describe('the frame of the sidebar', () => {
  it('may write to the clipboard, from whatever host of ours, and nothing else', () => {
    const events = { closed: () => undefined, resized: () => undefined };
    const frame = new SidebarFrame(document, 'https://sidebar.example/', new PageSheet(document), events);
    const inner = frame.element.querySelector('iframe');
    // Without the star Chromium refuses: it serves our page from another host than `src` names.
    expect(inner?.getAttribute('allow')).toBe('clipboard-write *');
    expect(inner?.getAttribute('referrerpolicy')).toBe('no-referrer');
  });
});
