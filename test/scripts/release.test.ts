import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pluginStyles } from '../../scripts/plugin-styles.mjs';
import { addressOf } from '../../scripts/repository.mjs';
import { NOTICES, thirdPartyNotices } from '../../scripts/third-party-notices.mjs';
import { temporaryFolder } from '../cli/temporary-folder';

const ROOT = resolve(import.meta.dirname, '../..');
const VERSIONED = [
  'package.json',
  'package-lock.json',
  'manifest.json',
  'versions.json',
  'CHANGELOG.md',
];

function read(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}

function run(script: string, cwd: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(ROOT, 'scripts', script), ...args],
    { cwd, encoding: 'utf8' },
  );
  return { status, stdout, stderr };
}

/** The changelog on the day of the release. */
function released(text: string): string {
  return text.replace(' (not released yet)', ' (2026-11-29)');
}

/** The files that state a version, each changed by `edit`, on the day of the release. */
function versionFiles(edit: (path: string, text: string) => string = (_, text) => text): string {
  const onTheDay: Readonly<Record<string, (text: string) => string>> = {
    'package.json': inRepository,
    'CHANGELOG.md': released,
  };
  const files = [...VERSIONED, 'pkg/cli/package.json'].map((path) => {
    const text = onTheDay[path]?.(read(path)) ?? read(path);
    return [path, edit(path, text)] as const;
  });
  return temporaryFolder(Object.fromEntries(files));
}

/** package.json of a repository that it names. */
function inRepository(text: string): string {
  const repository = 'https://example.org/small-wins';
  return JSON.stringify({ ...(JSON.parse(text) as object), repository }, null, 2);
}

const VERSION = (JSON.parse(read('package.json')) as { version: string }).version;

describe('a release', () => {
  it('names every package whose code is in it, with its licence', async () => {
    expect(await thirdPartyNotices()).toBe(read(NOTICES));
    for (const built of ['main.js', 'pkg/cli/dist/chunks/command-line.cjs']) {
      expect(read(built).split('\n')[0]).toMatch(/^\/[/*] Packages in this file .*NOTICES\.md/);
    }
  });

  it('has the style sheet that the build makes', () => {
    const committed = (path: string) =>
      spawnSync('git', ['show', `:${path}`], { cwd: ROOT, encoding: 'utf8' }).stdout;

    expect(committed('styles.css').length).toBeGreaterThan(100_000);
    expect(committed('styles.css')).toBe(pluginStyles(committed('src/styles.css')));
  });

  it('is made where all files state the version of its tag, and takes its notes from the changelog', () => {
    const { status, stdout } = run('release-check.mjs', versionFiles(), VERSION);

    expect(status).toBe(0);
    expect(stdout).toContain('- The sidebar: a field that logs a win');
  });

  it.each([
    ['a tag of another version', '9.9.9', (_: string, text: string) => text, 'manifest.json says'],
    ['a tag with a letter', `v${VERSION}`, (_: string, text: string) => text, 'without a “v”'],
    [
      'a version that is not said to be released',
      VERSION,
      (path: string, text: string) =>
        path === 'CHANGELOG.md' ? text.replace(/ \(\d.*/, ' (not released yet)') : text,
      'Put the day of the release there',
    ],
    [
      'a changelog without the version',
      VERSION,
      (path: string, text: string) => (path === 'CHANGELOG.md' ? '# Changelog\n' : text),
      'CHANGELOG.md has no section',
    ],
    [
      'a version that no app is named for',
      VERSION,
      (path: string, text: string) => (path === 'versions.json' ? '{}' : text),
      'versions.json',
    ],
  ])('stops at %s, and says why', (_, tag, edit, reason) => {
    const { status, stderr } = run('release-check.mjs', versionFiles(edit), tag);

    expect(status).toBe(1);
    expect(stderr).toContain(reason);
  });

  it('gets its version into every file at once', () => {
    const folder = versionFiles((path, text) => {
      if (path === 'package.json')
        return text.replace(`"version": "${VERSION}"`, '"version": "0.9.0"');
      return path === 'CHANGELOG.md'
        ? `# Changelog\n\n## 0.9.0\n\n- More.\n\n${text.slice(text.indexOf('## '))}`
        : text;
    });

    expect(run('version.mjs', folder).status).toBe(0);
    const { packages } = JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8')) as {
      packages: Record<string, { version: string }>;
    };
    expect(packages['pkg/cli']?.version).toBe('0.9.0');
    expect(JSON.parse(readFileSync(join(folder, 'pkg/cli/package.json'), 'utf8'))).toMatchObject({
      version: '0.9.0',
      repository: { url: 'git+https://example.org/small-wins.git', directory: 'pkg/cli' },
    });
    expect(run('release-check.mjs', folder, '0.9.0')).toMatchObject({
      status: 0,
      stdout: '- More.\n',
    });
  });

  it('names no repository where package.json names none', () => {
    const folder = versionFiles((path, text) =>
      path === 'package.json' ? text.replace('"repository"', '"homepage"') : text,
    );

    expect(run('version.mjs', folder)).toMatchObject({ status: 0, stderr: '' });
    expect(readFileSync(join(folder, 'pkg/cli/package.json'), 'utf8')).not.toContain('repository');
  });

  it.each([
    ['https://example.org/small-wins', 'https://example.org/small-wins'],
    ['git+https://github.com/me/small-wins.git', 'https://github.com/me/small-wins'],
    ['git@github.com:me/small-wins.git', 'https://github.com/me/small-wins'],
    ['github:me/small-wins', 'https://github.com/me/small-wins'],
    [{ type: 'git', url: 'git://github.com/me/small-wins/' }, 'https://github.com/me/small-wins'],
    ['', null],
    ['somewhere', null],
    [undefined, null],
  ])('knows the repository %j as %s', (repository, address) => {
    expect(addressOf(repository)).toBe(address);
  });

  it('leaves every file as it was where npm cannot give the version', () => {
    const folder = versionFiles();
    cpSync(join(ROOT, 'scripts'), join(folder, 'scripts'), { recursive: true });
    const before = VERSIONED.map((file) => readFileSync(join(folder, file), 'utf8'));

    const { status, stderr } = spawnSync(
      'npm',
      ['version', '9.9.9', '--no-git-tag-version', '--no-workspaces-update'],
      { cwd: folder, encoding: 'utf8' },
    );

    expect([status, stderr]).toEqual([1, expect.stringContaining('## 9.9.9')]);
    expect(VERSIONED.map((file) => readFileSync(join(folder, file), 'utf8'))).toEqual(before);
  });

  it('gets no version that the changelog does not tell of', () => {
    const folder = versionFiles((path, text) =>
      path === 'package.json'
        ? text.replace(`"version": "${VERSION}"`, '"version": "0.9.0"')
        : text,
    );

    const { status, stderr } = run('version.mjs', folder);

    expect([status, stderr]).toEqual([1, expect.stringContaining('## 0.9.0')]);
    expect(readFileSync(join(folder, 'manifest.json'), 'utf8')).toBe(read('manifest.json'));
  });
});
