import { spawnSync } from 'node:child_process';
import { chmodSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { temporaryFolder } from '../cli/temporary-folder';
import { DeviceFiles } from '../e2e/stage/device-files';
import { VaultFolder } from '../e2e/stage/vault-folder';

/** Puts a file `adb` before all others: what is run on the device is run here. */
function pathWithAdb(script: string): string {
  const folder = temporaryFolder({ adb: `#!/bin/sh\n${script}\n` });
  chmodSync(join(folder, 'adb'), 0o755);
  return [folder, process.env.PATH].join(delimiter);
}

describe('a vault on a device of Android', () => {
  it('is read and written where the app has it, by any name a note can have', () => {
    const before = process.env.PATH;
    onTestFinished(() => {
      process.env.PATH = before;
    });
    process.env.PATH = pathWithAdb('[ "$1 $2" = "-s emulator-5554" ] && exec sh -c "$4"');
    const device = temporaryFolder({ "Is’s a day's 🏆/one.md": 'on the device\r\n' });
    const vault = new VaultFolder(temporaryFolder({ 'one.md': 'here' }));

    vault.moveTo(new DeviceFiles('emulator-5554', device));
    vault.write('new folder/$HOME `x`.md', 'written “there”\n');

    expect(vault.has('one.md')).toBe(false);
    expect(vault.read("Is’s a day's 🏆/one.md")).toBe('on the device\r\n');
    expect(vault.read('new folder/$HOME `x`.md')).toBe('written “there”\n');
    expect(() => vault.read('none.md')).toThrow('none.md');
    const here = new VaultFolder(device).mtime('new folder/$HOME `x`.md');
    expect(vault.mtime('new folder/$HOME `x`.md')).toBe(Math.floor(here));
  });
});

describe('the scenarios on Android', () => {
  it('say that they need an emulator where none runs', () => {
    const { status, stderr } = spawnSync(
      process.execPath,
      ['scripts/test-obsidian.mjs', '--android'],
      { encoding: 'utf8', env: { ...process.env, PATH: pathWithAdb('echo List of devices:') } },
    );

    expect([status, stderr]).toEqual([1, 'No emulator of Android runs: start one first.\n']);
  });
});
