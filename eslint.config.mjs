import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import obsidianmd from 'eslint-plugin-obsidianmd';
import { defineConfig } from 'eslint/config';
import { readFileSync } from 'node:fs';
import tseslint from 'typescript-eslint';

/**
 * What oxlint asks (`.oxlintrc.json`), in a tenth of the time, under the names that the same rules have here: they are
 * asked once. A rule that leaves oxlint's lists is asked here again.
 */
const askedByOxlint = (rules) =>
  Object.fromEntries(
    Object.keys(rules).map((name) => [name.replace(/^typescript\//, '@typescript-eslint/'), 'off']),
  );
const OXLINT = JSON.parse(readFileSync(new URL('.oxlintrc.json', import.meta.url), 'utf8'));
const [ofTests, ofSources] = OXLINT.overrides;
/** Where the app's API can be reached. */
const APP = ['src/main.ts', 'src/obsidian/**', 'src/views/**', 'src/models/**'];
const { recommendedTypeChecked: ABOUT_THE_APP } = obsidianmd.ruleConfigs;

export default defineConfig([
  { ignores: ['node_modules/**', '**/dist/**', 'main.js', 'coverage/**', 'test/fixtures/**'] },
  js.configs.recommended,
  ...obsidianmd.configs.recommended,
  {
    languageOptions: {
      parserOptions: { tsconfigRootDir: import.meta.dirname },
    },
  },
  {
    files: ['src/**/*.ts', 'pkg/*/src/**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'error',
      // The test of the architecture names the packages of each house.
      'import/no-extraneous-dependencies': 'off',
      // Types say so themselves: a class with private fields takes no object that it has not made.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      'max-params': ['error', 4],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
      complexity: ['error', 12],
    },
  },
  {
    // A grammar's switch, with a case for each character that may begin something, is easier to check whole.
    files: ['src/core/markdown/**/*.ts'],
    rules: { complexity: ['error', 25] },
  },
  {
    // The manifest is no TypeScript: its rule has to be attached by hand.
    files: ['**/manifest.json'],
    plugins: { obsidianmd },
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: {
      parser: tseslint.parser,
      parserOptions: { projectService: false, extraFileExtensions: ['.json'] },
    },
    rules: { 'obsidianmd/validate-manifest': 'error' },
  },
  {
    // Node, not the app: the command line, the build, the tests.
    files: ['pkg/**', 'scripts/**', 'test/**', '*.mjs', 'vitest.config.ts'],
    rules: {
      'obsidianmd/no-nodejs-modules': 'off',
      'obsidianmd/rule-custom-message': 'off',
      'obsidianmd/hardcoded-config-path': 'off',
      'obsidianmd/prefer-window-timers': 'off',
      'obsidianmd/no-global-this': 'off',
      'no-restricted-imports': 'off',
      '@typescript-eslint/no-restricted-imports': 'off',
      'import/no-nodejs-modules': 'off',
      'no-console': 'off',
      'no-undef': 'off',
      'import/no-extraneous-dependencies': 'off',
    },
  },
  {
    files: ['**/*.{ts,mjs}'],
    rules: {
      ...askedByOxlint(OXLINT.rules),
      // Core's rules have other names where TypeScript has its own.
      '@typescript-eslint/no-array-constructor': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-unused-vars': 'off',
    },
  },
  { files: ofTests.files, rules: askedByOxlint(ofTests.rules) },
  {
    files: ofSources.files,
    rules: {
      ...askedByOxlint(ofSources.rules),
      '@typescript-eslint/no-useless-constructor': 'off',
    },
  },
  {
    // The plugin's own rules that need types are about the app's API, which can't be reached from anywhere else: the test
    // of the architecture holds that.
    files: ['**/*.{ts,mjs}'],
    ignores: APP,
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: { parserOptions: { projectService: false } },
    rules: Object.fromEntries(Object.keys(ABOUT_THE_APP).map((name) => [name, 'off'])),
  },
  {
    files: APP,
    languageOptions: {
      parserOptions: { projectService: false, project: 'src/tsconfig.lint.json' },
    },
  },
  prettier,
]);
