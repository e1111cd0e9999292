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
const OXLINT = readJson('.oxlintrc.json');
const [, ofSources] = OXLINT.overrides;
/**
 * Where the app's API can be reached, and all that ESLint looks at: its own rules are about that API. The test of the
 * architecture holds that no other file reaches it, and oxlint asks of all files what is not about the app.
 */
const APP = ['src/main.ts', 'src/obsidian/**', 'src/views/**', 'src/models/**'];
/**
 * Whether the typings know anything that the oldest app the plugin runs in has not: where they are no newer than it,
 * there is nothing to find, and looking at the type of every name takes two thirds of ESLint's time.
 */
const KNOWS_NEWER = hasNewerThan(readJson('manifest.json').minAppVersion);

export default defineConfig([
  {
    ignores: [
      'node_modules/**',
      'dist/**',
      'pkg/**',
      'scripts/**',
      'test/**',
      'src/core/**',
      '*.*js',
      '*.ts',
    ],
  },
  js.configs.recommended,
  ...obsidianmd.configs.recommended,
  {
    files: APP,
    extends: [tseslint.configs.strictTypeChecked],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'error',
      // The test of the architecture names the packages of each house.
      'import/no-extraneous-dependencies': 'off',
      // Types say so themselves: a class with private fields takes no object that it has not made.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
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
    files: APP,
    languageOptions: {
      parserOptions: {
        projectService: false,
        project: 'src/tsconfig.lint.json',
        tsconfigRootDir: import.meta.dirname,
        // What comments say of a name is asked by the one rule that looks for what is newer than the app.
        jsDocParsingMode: KNOWS_NEWER ? 'all' : 'none',
      },
    },
    rules: {
      ...askedByOxlint(OXLINT.rules),
      ...askedByOxlint(ofSources.rules),
      // Core's rules have other names where TypeScript has its own.
      '@typescript-eslint/no-array-constructor': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-unused-vars': 'off',
      '@typescript-eslint/no-useless-constructor': 'off',
      'obsidianmd/no-unsupported-api': KNOWS_NEWER ? 'error' : 'off',
      // The directory asks it, though the recommended set doesn't.
      'obsidianmd/prefer-active-doc': 'error',
    },
  },
  prettier,
]);

function readText(path) {
  return readFileSync(new URL(path, import.meta.url), 'utf8');
}

function readJson(path) {
  return JSON.parse(readText(path));
}

function hasNewerThan(version) {
  const [ofApp, ...ofTypings] = [version, ...sincesOfTypings()].map((text) =>
    text.split('.').reduce((sum, part) => sum * 1000 + Number(part), 0),
  );
  return ofTypings.some((since) => since > ofApp);
}

function sincesOfTypings() {
  const typings = readText('node_modules/obsidian/obsidian.d.ts');
  return [...typings.matchAll(/@since (\d+\.\d+\.\d+)/g)].map(([, since]) => since);
}
