import js from '@eslint/js';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import globals from 'globals';
import { defineConfig } from 'eslint/config';
import ts from 'typescript-eslint';

const againstPolicy = ['style-map', 'unsafe-html', 'unsafe-mathml', 'unsafe-svg'];

export default defineConfig(
  {
    ignores: ['dist/', 'storybook-static/', 'src/environment.d.ts', 'test/frameworks/*/'],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  { files: ['**/*.mjs'], languageOptions: { globals: globals.node } },
  {
    files: ['demo/**/*.js', 'test/**/*.mjs'],
    languageOptions: { globals: { ...globals.browser, ...globals.mocha } },
  },
  {
    files: ['**/*.ts'],
    extends: [ts.configs.strictTypeChecked, ts.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      // Loops over typed arrays know their bounds, and a default value would hide a gap.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      // Helpers for tests in browsers declare every assertion to be a promise; it is not.
      '@typescript-eslint/no-floating-promises': [
        'error',
        { allowForKnownSafePromises: ['Assertion'] },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      'no-console': 'error',
      'no-restricted-imports': [
        'error',
        {
          paths: [
            { name: 'lit/decorators.js', message: 'Elements are written without decorators.' },
            ...againstPolicy.map((directive) => ({
              name: `lit/directives/${directive}.js`,
              message: 'A strict Content Security Policy forbids what it does.',
            })),
          ],
        },
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector:
            'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/\\sstyle=|<style/]',
          message:
            'Blocked by a strict Content Security Policy: use a class or element.style.setProperty.',
        },
        {
          selector:
            "NewExpression[callee.name='Date'][arguments.length=0], CallExpression[callee.object.name='Date'][callee.property.name='now']",
          message: 'What time it is comes in as an argument.',
        },
      ],
    },
  },
  {
    files: ['src/elements/**/*.ts', 'src/define/**/*.ts', 'stories/**/*.ts'],
    extends: [
      lit.configs['flat/all'],
      wc.configs['flat/best-practice'],
      litA11y.configs.recommended,
    ],
    rules: {
      'lit/no-template-arrow': 'off',
      'lit/no-template-map': 'off',
      'lit/prefer-query-decorators': 'off',
      // Lit calls a listener with its element as `this`.
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    files: ['test/**/*.ts'],
    // chai's assertions are property reads: expect(x).to.be.true
    rules: { '@typescript-eslint/no-unused-expressions': 'off' },
  },
);
