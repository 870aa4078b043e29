#!/usr/bin/env node
import { root } from './lib/root.mjs';
/** The command-line door: `npm run inspect|relate|lookup -- …` (docs/door.md). Nothing but JSON goes to standard output. */
import { importTs } from './lib/run-ts.mjs';

const { runDoor } = await importTs('src/cli/door.ts');
const { stdin, stdout, stderr } = process;
process.exitCode = await runDoor(process.argv.slice(2), { root, stdin, stdout, stderr });
