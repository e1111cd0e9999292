// Writes THIRD-PARTY-NOTICES.md: the packages whose code is in main.js or in the command line, with their licences.
import { build } from 'esbuild';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { COMMAND_LINE } from './cli-build.mjs';
import { PLUGIN } from './plugin-build.mjs';

export const NOTICES = 'THIRD-PARTY-NOTICES.md';

/** Translations use what English does, and are most of what there is to read. */
const ENGLISH_ALONE = {
  name: 'english-alone',
  setup({ onResolve }) {
    onResolve({ filter: /^\.\// }, ({ kind, path, importer }) =>
      kind === 'dynamic-import' && /[/\\]words[/\\]languages\.ts$/.test(importer)
        ? { path, external: true }
        : undefined,
    );
  },
};

/** The text of the notices for what the builds contain now. */
export async function thirdPartyNotices() {
  const uses = new Map();
  for (const [product, options] of [
    // Its catalogues bring the same packages as modules, and take much longer to become data.
    ['the plugin', { ...PLUGIN, plugins: [ENGLISH_ALONE] }],
    ['the command line', { ...COMMAND_LINE, plugins: [...COMMAND_LINE.plugins, ENGLISH_ALONE] }],
  ]) {
    const { metafile } = await build({
      ...options,
      outfile: 'unwritten.js',
      write: false,
      metafile: true,
    });
    for (const folder of packagesIn(metafile))
      uses.set(folder, [...(uses.get(folder) ?? []), product]);
  }
  const sections = [...uses].sort(([one], [other]) => (one < other ? -1 : 1)).map(section);
  return `# Third-party notices\n\nSmall Wins contains code of these packages.\n\n${sections.join('\n\n')}\n`;
}

/** The folders in node_modules that a build takes code from. */
function packagesIn({ outputs }) {
  const inputs = Object.values(outputs).flatMap((output) => Object.entries(output.inputs));
  const folders = inputs
    .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
    .map(([path]) => /.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0])
    .filter((folder) => folder !== undefined);
  return new Set(folders);
}

function section([folder, products]) {
  const { name, version, license, homepage } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  );
  const file = readdirSync(folder).find((entry) => /^(?:licen[cs]e|copying)/i.test(entry));
  if (file === undefined) throw new Error(`${name} has no licence file in ${folder}`);
  const text = readFileSync(join(folder, file), 'utf8').replace(/\r\n?/g, '\n').trim();
  const fence = '```';
  return [
    `## ${name} ${version}`,
    `${license}, in ${products.join(' and ')}${homepage === undefined ? '' : ` · <${homepage}>`}`,
    `${fence}text\n${text}\n${fence}`,
  ].join('\n\n');
}

if (process.argv[1] === resolve(import.meta.filename)) {
  writeFileSync(NOTICES, await thirdPartyNotices());
}
