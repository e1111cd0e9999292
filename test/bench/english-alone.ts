import type { BuildOptions } from 'esbuild';
import { build } from 'esbuild';
import { readFileSync } from 'node:fs';
import { PLUGIN } from '../../scripts/plugin-build.mjs';

/** The plugin as it would be if it spoke English alone: the same build, with other catalogues empty. */
export async function englishAlone(): Promise<string> {
  const { plugins = [], ...options } = PLUGIN as BuildOptions;
  const { outputFiles } = await build({
    ...options,
    minify: true,
    write: false,
    plugins: [
      {
        name: 'english-alone',
        setup: ({ onLoad }) => {
          onLoad({ filter: /.*/, namespace: 'carried' }, ({ path }) => {
            const [, name] = /export const (\w+): Words = /.exec(readFileSync(path, 'utf8')) ?? [];
            return { contents: `export const ${name} = {};`, loader: 'ts' };
          });
        },
      },
      ...plugins,
    ],
  });
  return outputFiles?.[0]?.text ?? '';
}
