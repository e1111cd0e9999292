import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../cli/temporary-folder';

const SCRIPT = resolve(import.meta.dirname, '../../scripts/install-plugin.mjs');
const MANIFEST =
  '{ "id": "small-wins", "name": "Small Wins", "version": "0.1.0", "minAppVersion": "1.13.0" }';
const BUILT = { 'main.js': 'the code', 'styles.css': 'the look', 'manifest.json': MANIFEST };

/** Runs the script where the built files lie, as `npm run install-plugin` does. */
function install(built: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [SCRIPT, ...args], {
    cwd: built,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

describe('installing the plugin', () => {
  it('puts the three files into the vault, and says how to switch the plugin on', () => {
    const built = temporaryFolder(BUILT);
    const vault = temporaryFolder({ '.obsidian/app.json': '{}' });

    const { status, stdout } = install(built, '--vault', vault);

    const read = (file: string) =>
      readFileSync(join(vault, '.obsidian/plugins/small-wins', file), 'utf8');
    expect(status).toBe(0);
    expect([read('main.js'), read('styles.css'), read('manifest.json')]).toEqual([
      'the code',
      'the look',
      MANIFEST,
    ]);
    expect(stdout).toContain('Settings → Community plugins → Small Wins');
  });

  it('leaves the settings of a plugin that is there already as they are', () => {
    const built = temporaryFolder({ ...BUILT, 'data.json': 'somebody else’s' });
    const vault = temporaryFolder({
      '.obsidian/plugins/small-wins/data.json': '{ "quiet": true }',
      '.obsidian/plugins/small-wins/manifest.json': '{}',
      '.obsidian/plugins/small-wins/main.js': 'old code',
    });

    const { status, stdout } = install(built, '--vault', vault);

    const folder = join(vault, '.obsidian/plugins/small-wins');
    expect(status).toBe(0);
    expect(readFileSync(join(folder, 'data.json'), 'utf8')).toBe('{ "quiet": true }');
    expect(readFileSync(join(folder, 'main.js'), 'utf8')).toBe('the code');
    expect(stdout).toContain('its settings are as they were');
  });

  it('finds settings that are kept in another folder', () => {
    const built = temporaryFolder(BUILT);
    const vault = temporaryFolder({ '.obsidian-work/app.json': '{}' });

    const { status } = install(built, '--vault', vault, '--config-dir', '.obsidian-work');

    expect(status).toBe(0);
    expect(existsSync(join(vault, '.obsidian-work/plugins/small-wins/main.js'))).toBe(true);
  });

  it('asks for the vault where none is named', () => {
    const { status, stderr } = install(temporaryFolder(BUILT));

    expect(status).toBe(2);
    expect(stderr).toContain('npm run install-plugin -- --vault DIR');
  });

  it('says what is missing before a vault that is named alone', () => {
    const { status, stderr } = install(temporaryFolder(BUILT), 'my vault 🏆');

    expect([status, stderr]).toEqual([
      2,
      expect.stringContaining('Put --vault before my vault 🏆'),
    ]);
  });

  it.each(['../elsewhere', '..', '', 'a/b'])('takes %j for no config folder', (name) => {
    const vault = temporaryFolder({ '.obsidian/app.json': '{}' });

    const { status, stderr } = install(
      temporaryFolder(BUILT),
      '--vault',
      vault,
      `--config-dir=${name}`,
    );

    expect(status).toBe(2);
    expect(stderr).toContain('is not the name of a folder');
  });

  it('says that a folder is not there', () => {
    const missing = join(temporaryFolder(), 'missing');

    const { status, stderr } = install(temporaryFolder(BUILT), '--vault', missing);

    expect(status).toBe(1);
    expect(stderr).toContain(`There is no folder ${missing}.`);
  });

  it('makes no vault of a folder that is none', () => {
    const folder = temporaryFolder({ 'notes.md': '' });

    const { status, stderr } = install(temporaryFolder(BUILT), '--vault', folder);

    expect(status).toBe(1);
    expect(stderr).toContain('Name a vault that Obsidian has opened before');
    expect(existsSync(join(folder, '.obsidian'))).toBe(false);
  });

  it('says what to do where nothing is built yet', () => {
    const vault = temporaryFolder({ '.obsidian/app.json': '{}' });

    const { status, stderr } = install(
      temporaryFolder({ 'manifest.json': MANIFEST }),
      '--vault',
      vault,
    );

    expect(status).toBe(1);
    expect(stderr).toContain('main.js, styles.css cannot be found here. Build the plugin first');
    expect(existsSync(join(vault, '.obsidian/plugins'))).toBe(false);
  });
});
