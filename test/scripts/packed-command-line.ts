import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '../..');

/** The paths of what npm has packed, sorted. */
export function filesIn(archive: string): string[] {
  const { stdout } = spawnSync('tar', ['-tzf', archive], { encoding: 'utf8' });
  return stdout
    .split('\n')
    .filter((path) => path !== '')
    .map((path) => path.replace(/^package\//, ''))
    .sort();
}

/** Installs what npm has packed, and returns npm's exit status. */
export function install(folder: string, archive: string): number | null {
  const options = ['--offline', '--no-audit', '--no-fund'];
  return spawnSync('npm', ['install', archive, ...options], { cwd: folder }).status;
}

/** What TypeScript says to plugins in the folder, each of which logs this. */
export function typeErrors(folder: string, plugins: Readonly<Record<string, string>>): string {
  for (const [file, input] of Object.entries(plugins)) {
    writeFileSync(
      join(folder, file),
      `import type { ApiEntry, SmallWinsApi } from 'small-wins/api';
export async function texts(api: SmallWinsApi): Promise<string[]> {
  const { path, line }: { path: string; line: number } = await api.log(${input});
  const entries: ApiEntry[] = await api.entries({ from: 'last monday' });
  const { streak } = await api.summary();
  api.on('change', () => undefined)();
  return [path, String(line + streak.current.length), ...entries.map(({ text }) => text)];
}
`,
    );
  }
  const compiler = join(ROOT, 'node_modules/typescript7/bin/tsc');
  // The API has no type of the window, whose declarations are most of what there is to read.
  const options = [
    '--noEmit',
    '--strict',
    '--module',
    'nodenext',
    '--types',
    '',
    '--lib',
    'es2022',
  ];
  return spawnSync(process.execPath, [compiler, ...options, ...Object.keys(plugins)], {
    cwd: folder,
    encoding: 'utf8',
  }).stdout;
}
