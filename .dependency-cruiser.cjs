/** The walls between the rooms of src/, and no import circles (docs/design.md, "The rooms"). */
const room = (name, from, to, comment) => ({
  name,
  severity: 'error',
  comment,
  from: { path: from, pathNot: '\\.test\\.ts$' },
  to: { path: '^(src|node_modules)/', pathNot: to },
});

module.exports = {
  forbidden: [
    {
      name: 'no-circles',
      severity: 'error',
      comment: 'data moves one way',
      from: {},
      to: { circular: true },
    },
    room(
      'model-imports-nothing',
      '^src/core/model(\\.ts$|/)',
      '^src/core/model/',
      'the vocabulary stands on nothing',
    ),
    room(
      'core-is-pure',
      '^src/core/',
      '^src/core/',
      'core knows no browser, no storage, no library of others',
    ),
    room(
      'page-knows-core',
      '^src/page/',
      '^src/(page|core)/|^node_modules/(@mozilla/readability|@types)',
      'page reads the DOM',
    ),
    room(
      'library-knows-core',
      '^src/library/',
      '^src/(library|core)/|^node_modules/(idb|valibot)',
      'library keeps reports',
    ),
    room(
      'view-knows-core-and-shared',
      '^src/view/',
      '^src/(view|core|shared)/|^node_modules/dompurify',
      'view draws',
    ),
    room(
      'shared-knows-the-model',
      '^src/shared/',
      '^src/(shared|core/model\\.ts)|^node_modules/(webextension-polyfill|@types|valibot)',
      'shared is thin',
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
  },
};
