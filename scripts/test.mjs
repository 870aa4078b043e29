#!/usr/bin/env node
/** `npm test`: sets itself up, runs every check that a change must pass, and ends on `N passed, N failed`. */
import { ensureBrowser, ensureFonts, ensurePackages } from './lib/ensure.mjs';

ensurePackages();
const chromium = ensureBrowser('chromium');
const firefox = ensureBrowser('firefox');
ensureFonts();
process.env.MASADIR_CHROMIUM ??= chromium;
process.env.MASADIR_FIREFOX ??= firefox;

const { runSteps, testSteps } = await import('./lib/steps.mjs');
process.exitCode = runSteps(testSteps);
