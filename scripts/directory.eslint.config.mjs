// `npm run lint:directory`: what the directory of plugins asks of this one, with its rules as they come and without an
// exception of our own (CONTRIBUTING.md has a table of them). The gate asks the same rules of less code, and leaves
// what it can to a faster linter.
import obsidianmd from 'eslint-plugin-obsidianmd';
import { defineConfig } from 'eslint/config';
import { join } from 'node:path';

export default defineConfig([
  // What the directory leaves out, as far as we have it.
  { ignores: ['pkg/**', 'scripts/**', 'test/**', 'docs/**', '**/dist/**', '**/*.mjs', 'main.js'] },
  // The settings of the tests' runner are not in what is installed either.
  { ignores: ['vitest.config.ts'] },
  ...obsidianmd.configs.recommended,
  {
    files: ['**/*.ts'],
    rules: { 'obsidianmd/prefer-active-doc': 'error' },
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: join(import.meta.dirname, '..') },
    },
  },
]);
