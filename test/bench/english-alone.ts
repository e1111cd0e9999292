import type { BuildOptions } from 'esbuild';
import { build } from 'esbuild';
import { readFileSync } from 'node:fs';
import { PLUGIN } from '../../scripts/plugin-build.mjs';

/** The plugin as it would be if it spoke English alone: the same build, with other catalogues empty. */
export async function englishAlone(): Promise<string> {
  const { outputFiles } = await build({
    ...(PLUGIN as BuildOptions),
    minify: true,
    write: false,
    plugins: [
      {
        name: 'english-alone',
        setup: ({ onLoad }) => {
          onLoad({ filter: /core[/\\]words[/\\][^/\\]+[/\\][^/\\]+\.ts$/ }, ({ path }) => {
            if (/words[/\\]en[/\\]/.test(path)) return undefined;
            const [, name] = /export const (\w+): Words = /.exec(readFileSync(path, 'utf8')) ?? [];
            const contents = name === undefined ? '' : `export const ${name} = {};`;
            return { contents, loader: 'ts' };
          });
        },
      },
    ],
  });
  return outputFiles?.[0]?.text ?? '';
}
