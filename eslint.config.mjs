import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import obsidianmd from 'eslint-plugin-obsidianmd';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

export default defineConfig([
  { ignores: ['node_modules/**', '**/dist/**', 'main.js', 'coverage/**', 'test/fixtures/**'] },
  js.configs.recommended,
  ...obsidianmd.configs.recommended,
  {
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['eslint.config.mjs', 'esbuild.config.mjs'] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
  },
  {
    files: ['src/**/*.ts', 'pkg/*/src/**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'error',
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
    // None of it reaches a user: what old app versions lack, and how values look as text, is asked of the sources alone.
    files: ['scripts/**', 'test/**', '*.mjs', 'vitest.config.ts'],
    rules: {
      'obsidianmd/no-unsupported-api': 'off',
      '@typescript-eslint/no-base-to-string': 'off',
      '@typescript-eslint/no-deprecated': 'off',
      '@typescript-eslint/restrict-plus-operands': 'off',
      '@typescript-eslint/restrict-template-expressions': 'off',
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  {
    // What needs types is asked of these by oxlint (`.oxlintrc.json`), in a tenth of the time: half of all code is tests
    // and the nine catalogues that are written like the English one. The app's own rules that need types are about code
    // that runs in the app.
    files: ['test/**', 'src/core/words/*/**'],
    ignores: ['src/core/words/en/**'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: { parserOptions: { projectService: false } },
    rules: {
      'obsidianmd/no-plugin-as-component': 'off',
      'obsidianmd/no-unsupported-api': 'off',
      'obsidianmd/no-view-references-in-plugin': 'off',
      'obsidianmd/prefer-create-el': 'off',
      'obsidianmd/prefer-file-manager-trash-file': 'off',
      'obsidianmd/prefer-instanceof': 'off',
    },
  },
  prettier,
]);
