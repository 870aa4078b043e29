import { describe, expect, it } from 'vitest';
import type { Outlet } from '../model.ts';
import { findOutlet } from './find-outlet.ts';

const outlet = (id: string, domain: string): Outlet => ({ id, name: id, domain, country: null });
const registry = [
  outlet('star', 'star.example'),
  outlet('star-ar', 'arabic.star.example'),
  outlet('sun', 'www.sun.example'),
];

describe('the outlet of a host', () => {
  it.each([
    ['star.example', 'star'],
    ['m.star.example', 'star'],
    ['arabic.star.example', 'star-ar'],
    ['WWW.SUN.EXAMPLE', 'sun'],
    ['sun.example', 'sun'],
  ])('%s is %s', (host, id) => {
    expect(findOutlet(host, registry)?.id).toBe(id);
  });

  it.each(['darkstar.example', 'example', 'star.example.org', ''])('%s is none of the registry', (host) => {
    expect(findOutlet(host, registry)).toBeNull();
  });

  it('is null without a host, and an outlet without a domain is nobody’s', () => {
    expect(findOutlet(null, registry)).toBeNull();
    expect(findOutlet('star.example', [outlet('nowhere', '')])).toBeNull();
  });
});
