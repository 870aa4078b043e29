#!/usr/bin/env node
/** `npm run check`: the one word before a push. The same as `npm test`, which leaves nothing out. */
import './test.mjs';
