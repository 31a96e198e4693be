// Mutation testing of the pure rooms, a file or a few at a time:
//   npm run test:mutants -- --mutate src/model/money.ts
export default {
  testRunner: 'mocha',
  mochaOptions: { spec: ['.mutants/**/*.test.mjs'], config: 'test/mutation/mocharc.json' },
  plugins: ['@stryker-mutator/mocha-runner'],
  mutate: ['src/{model,convert,insight,chart}/**/*.ts'],
  ignorePatterns: ['dist', 'reports', 'storybook-static'],
  tempDirName: 'node_modules/.cache/stryker',
  buildCommand: 'node test/mutation/bundle.mjs',
  coverageAnalysis: 'perTest',
  // A table made when a module loads would need a process for each of its mutants.
  ignoreStatic: true,
  reporters: ['clear-text', 'html'],
  clearTextReporter: { logTests: false, reportTests: false },
  htmlReporter: { fileName: 'reports/mutation.html' },
};
