import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { delimiter, dirname, join, resolve } from 'node:path';
import {
  NoOperationTraceWriter,
  convertWorkflowTemplate,
  parseWorkflow,
} from '@actions/workflow-parser';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { temporaryFolder } from '../cli/temporary-folder';
import { PATIENCE_MS } from '../patience';
import { filesIn, install, typeErrors } from './packed-command-line';

const ROOT = resolve(import.meta.dirname, '../..');
const WORKFLOWS = '.github/workflows';

interface Step {
  readonly name?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly env?: Readonly<Record<string, string>>;
}

function read(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}

function stepsOf(workflow: string): Step[] {
  const { jobs } = parse(read(join(WORKFLOWS, workflow))) as {
    jobs: Record<string, { steps: Step[] }>;
  };
  return Object.values(jobs).flatMap(({ steps }) => steps);
}

/** What GitHub's own parser says to a workflow. */
async function problemsOf(name: string, content: string): Promise<string[]> {
  const { context, value } = parseWorkflow({ name, content }, new NoOperationTraceWriter());
  if (value !== undefined) await convertWorkflowTemplate(context, value);
  return context.errors.getErrors().map(({ message }) => message);
}

describe.each(readdirSync(join(ROOT, WORKFLOWS)))('the workflow %s', (workflow) => {
  it('is one that GitHub understands', async () => {
    expect(await problemsOf(workflow, read(join(WORKFLOWS, workflow)))).toEqual([]);
  });

  it('uses each action by its commit, and says which version that is', () => {
    const uses = read(join(WORKFLOWS, workflow)).match(/uses: .*/g) ?? [];
    expect(uses.length).toBeGreaterThan(0);
    for (const use of uses) expect(use).toMatch(/^uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v[\d.]+$/);
  });

  it('has a command or an action in each step', () => {
    for (const { uses, run } of stepsOf(workflow)) expect((uses ?? run)?.length).toBeGreaterThan(0);
  });
});

describe('a workflow that GitHub would refuse', () => {
  it.each([
    ['step:\n      - run: echo', "Unexpected value 'step'"],
    ['steps:\n      - run: echo ${{ githb.ref_name }}', 'githb'],
  ])('is named: %s', async (steps, problem) => {
    const text = `on: push\njobs:\n  build:\n    runs-on: ubuntu-latest\n    ${steps}\n`;
    expect((await problemsOf('broken.yml', text)).join('\n')).toContain(problem);
  });
});

/**
 * A copy of the repository, committed, in a folder whose name has a space and an emoji. The gate itself, which these
 * tests are a part of, is replaced there by `gate`, and GitHub's command by a file that takes its arguments down. The
 * folders in `left` are left out.
 */
function repository(
  gate: string,
  changes: Readonly<Record<string, string>> = {},
  left: readonly string[] = [],
) {
  const folder = join(temporaryFolder(), 'small wins 🏆');
  const git = (cwd: string, ...args: string[]) => {
    const { status, stdout, stderr } = spawnSync('git', args, { cwd, encoding: 'utf8' });
    if (status !== 0) throw new Error(stderr);
    return stdout;
  };
  const but = left.map((path) => `:!${path}`);
  const tracked = git(
    ROOT,
    'ls-files',
    '-z',
    '--cached',
    '--others',
    '--exclude-standard',
    '--',
    '.',
    ...but,
  );
  for (const path of tracked.split('\0').filter(Boolean)) {
    cpSync(join(ROOT, path), join(folder, path), { force: true });
  }
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  write('.ci/run', `#!/bin/sh\n${gate}\n`);
  const stated = JSON.parse(read('package.json')) as object;
  const named = { ...stated, repository: 'https://example.org/small-wins' };
  write('package.json', `${JSON.stringify(named, null, 2)}\n`);
  write('CHANGELOG.md', read('CHANGELOG.md').replace(' (not released yet)', ''));
  for (const [path, text] of Object.entries(changes)) write(path, text);
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  git(folder, 'init', '--quiet');
  // What is committed is stored already: thousands of files would be written, and removed, for nothing.
  const objects = git(ROOT, 'rev-parse', '--path-format=absolute', '--git-path', 'objects');
  write('.git/objects/info/alternates', objects);
  git(folder, 'config', 'core.compression', '0');
  write('.git/info/exclude', '/node_modules\n');
  git(folder, 'add', '--all');
  git(folder, '-c', 'user.name=a', '-c', 'user.email=a@b.c', 'commit', '--quiet', '-m', 'All');
  return folder;
}

/** Runs the commands of a workflow's steps as GitHub's runner does, up to the first that fails. */
function runSteps(workflow: string, folder: string, tag: string) {
  const temporary = temporaryFolder({
    'bin/gh': '#!/bin/sh\nprintf "%s\\n" "$@" > "$RUNNER_TEMP/gh.txt"\n',
  });
  chmodSync(join(temporary, 'bin/gh'), 0o755);
  const expressions: Record<string, string> = {
    '${{ github.ref_name }}': tag,
    '${{ github.token }}': 'a-token',
  };
  for (const { run, env = {}, name } of stepsOf(workflow)) {
    if (run === undefined) continue;
    const own = Object.entries(env).map(([key, value]) => [key, expressions[value] ?? value]);
    const { status, stdout, stderr } = spawnSync('bash', ['-eo', 'pipefail', '-c', run], {
      cwd: folder,
      encoding: 'utf8',
      env: {
        ...process.env,
        ...(Object.fromEntries(own) as Record<string, string>),
        RUNNER_TEMP: temporary,
        PATH: [join(temporary, 'bin'), process.env.PATH].join(delimiter),
      },
    });
    if (status !== 0) return { stoppedAt: name, says: stdout + stderr, temporary };
  }
  return { stoppedAt: null, says: '', temporary };
}

const VERSION = (JSON.parse(read('package.json')) as { version: string }).version;

/** What only a whole build reads: most of the files. */
const SOURCES = ['docs', 'src', 'test'];

/** Tests, of which a release reads none. What is left of `test` has the example vault. */
const TESTS = ['test/[!f]*'];

/** Leaves what the gate has built, of the same sources, before it ran this test. */
const BUILT = [
  'mkdir -p pkg/cli/dist',
  `cp '${ROOT}/main.js' main.js`,
  ...['cli.cjs', 'chunks'].map((built) => `cp -R '${ROOT}/pkg/cli/dist/${built}' pkg/cli/dist/`),
].join(' && ');

const BUILDS = 'node esbuild.config.mjs';

/** A build that takes no time, for what does not depend on what is built. */
const SMALL_BUILD = `import { mkdirSync, writeFileSync } from 'node:fs';
mkdirSync('pkg/cli/dist', { recursive: true });
for (const file of ['main.js', 'pkg/cli/dist/cli.cjs']) writeFileSync(file, '');
`;

describe('the steps of a release', () => {
  it(
    'end with a draft that has the plugin, the example vault and a command line that runs where nothing else is',
    { timeout: 4 * PATIENCE_MS },
    () => {
      const folder = repository(BUILT, {}, TESTS);

      const { stoppedAt, says, temporary } = runSteps('release.yml', folder, VERSION);

      expect([stoppedAt, says]).toEqual([null, '']);
      const asked = readFileSync(join(temporary, 'gh.txt'), 'utf8').trim().split('\n');
      expect(asked.slice(0, 4)).toEqual(['release', 'create', VERSION, '--draft']);
      const assets = ['main.js', 'manifest.json', 'styles.css'].concat(
        'small-wins-example-vault.zip',
        'small-wins-cli.tgz',
      );
      expect(asked.slice(-assets.length)).toEqual(assets);
      for (const asset of assets)
        expect(readFileSync(join(folder, asset)).length).toBeGreaterThan(0);
      expect(readFileSync(join(temporary, 'changes.md'), 'utf8')).toContain('The sidebar');

      const packed = join(folder, 'small-wins-cli.tgz');
      expect(filesIn(packed)).toEqual([
        'LICENSE',
        'README.md',
        'dist/api.d.ts',
        ...readdirSync(join(ROOT, 'pkg/cli/dist/chunks'))
          .map((file) => `dist/chunks/${file}`)
          .sort(),
        'dist/cli.cjs',
        'package.json',
      ]);

      const empty = temporaryFolder({ 'package.json': '{ "private": true }' });
      expect(install(empty, packed)).toBe(0);
      const today = spawnSync(
        join(empty, 'node_modules/.bin/small-wins'),
        ['today', '--vault', join(ROOT, 'test/fixtures/vault'), '--today', '2026-11-20'],
        { cwd: empty, encoding: 'utf8' },
      );
      expect([today.status, today.stderr]).toEqual([0, '']);
      expect(today.stdout).toContain('Friday 20 November 2026');

      const errors = typeErrors(empty, {
        'plugin.ts': "{ text: 'called Grandma', kind: 'win' }",
        'mistaken.ts': "{ text: 'called Grandma', kind: 'victory' }",
      });
      expect(errors).toContain(`Type '"victory"' is not assignable`);
      expect(errors.trim().split('\n')).toEqual([expect.stringMatching(/^mistaken\.ts/)]);
    },
  );

  it('stop at a tag that the files do not state', () => {
    const { stoppedAt, says } = runSteps('release.yml', repository('', {}, SOURCES), '9.9.9');

    expect(stoppedAt).toBe('Check the version and take its changes');
    expect(says).toContain('Run npm version 9.9.9.');
  });

  it('stop at a build that leaves a file behind', () => {
    const build = `${SMALL_BUILD}writeFileSync('left.txt', '');\n`;
    const folder = repository(BUILDS, { 'esbuild.config.mjs': build }, SOURCES);

    const { stoppedAt, says } = runSteps('release.yml', folder, VERSION);

    expect(stoppedAt).toBe('Leave no changed file behind');
    expect(says).toContain('left.txt');
  });

  it('stop at a build that gives other bytes than those that were tested', () => {
    const build = `${SMALL_BUILD}writeFileSync('main.js', String(process.hrtime.bigint()));\n`;
    const folder = repository(BUILDS, { 'esbuild.config.mjs': build }, SOURCES);

    const { stoppedAt, says } = runSteps('release.yml', folder, VERSION);

    expect(stoppedAt).toBe('Build again, to the bytes that were tested');
    expect(says).toContain('main.js: building the same sources again gave other bytes.');
  });
});

describe('the workflows', () => {
  it('run only commands that there are', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const asked = readdirSync(join(ROOT, WORKFLOWS))
      .flatMap(stepsOf)
      .flatMap(({ run }) =>
        Array.from(run?.matchAll(/npm run ([\w:-]+)/g) ?? [], ([, name = '']) => name),
      );

    expect(asked.filter((name) => !(name in scripts))).toEqual([]);
    expect(asked).toContain('test:cli');
  });

  it('play the scenarios and the command line on all three systems', () => {
    for (const workflow of ['obsidian.yml', 'ci.yml']) {
      for (const system of ['ubuntu', 'windows', 'macos']) {
        expect(read(join(WORKFLOWS, workflow))).toContain(`${system}-latest`);
      }
    }
  });
});

describe('the steps of the gate', () => {
  it('run it', () => {
    expect(stepsOf('ci.yml')[2]?.run).toBe('.ci/run');
  });
});
