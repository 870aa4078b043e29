import { expect, it } from 'vitest';
import { everyForm } from './inflect.ts';

it.each([
  ['pour', 'pour, pours, poured, pouring'],
  ['slip', 'slip, slips, slipped, slipping'],
  ['ferry', 'ferry, ferries, ferried, ferrying'],
  ['rush', 'rush, rushes, rushed, rushing'],
  ['evacuate', 'evacuate, evacuates, evacuated, evacuating'],
  ['flee', 'flee, flees, fled, fleeing'],
  ['take', 'take, takes, took, taken, taking'],
  ['transfer', 'transfer, transfers, transferred, transferring'],
  ['enter', 'enter, enters, entered, entering'],
  ['tow', 'tow, tows, towed, towing'],
  ['get', 'get, gets, got, gotten, getting'],
  ['lie', 'lie, lies, lay, lain, lying'],
])('%s: %s', (verb, forms) => {
  expect(everyForm(verb)).toBe(forms);
});
