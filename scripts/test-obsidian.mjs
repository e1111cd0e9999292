// `npm run test:obsidian -- 1.13.4/1.13.4 --mobile`: plays the scenarios in Obsidian itself, which is downloaded first.
// Without a version it takes the latest. Where Obsidian cannot be downloaded, it says so and fails.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..');
const [versions = 'latest/latest'] = process.argv
  .slice(2)
  .filter((given) => !given.startsWith('-'));
const isMobile = process.argv.includes('--mobile');

run(['esbuild.config.mjs', '--quiet']);
try {
  const { default: ObsidianLauncher } = await import('obsidian-launcher');
  const launcher = new ObsidianLauncher({ cacheDir: join(ROOT, '.obsidian-cache') });
  const [app, installer] = await launcher.resolveVersion(...versions.split('/'));
  await launcher.downloadApp(app);
  await launcher.downloadInstaller(installer);
  console.log(`Obsidian ${app} in the shell of ${installer}${isMobile ? ', as on a phone' : ''}`);
} catch (error) {
  console.error(`Obsidian ${versions} can't be downloaded here: ${error.message}`);
  process.exit(1);
}
run(['node_modules/vitest/vitest.mjs', 'run', '--project', 'Obsidian'], {
  STAGE: 'app',
  OBSIDIAN_VERSIONS: versions,
  ...(isMobile && { OBSIDIAN_MOBILE: '1' }),
});

function run(args, env = {}) {
  const { status } = spawnSync(process.execPath, args, {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  if (status !== 0) process.exit(status ?? 1);
}
