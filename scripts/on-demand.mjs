// Plugins for esbuild that leave code aside until it is called: most runs of the command line need little of it.
import { build } from 'esbuild';
import { basename, join, resolve } from 'node:path';

/**
 * Leaves `modules`, which may export functions only, out of a bundle. Each is bundled by itself into `folder`, as
 * CommonJS, so that a call can load it and answer at once; the others import a stub. `from` leads from the bundle to
 * `folder`.
 */
export function onDemand(modules, { folder, from, options }) {
  const files = new Map(modules.map((path) => [resolve(path), `${basename(path, '.ts')}.cjs`]));
  return {
    name: 'on-demand',
    setup({ onLoad, onResolve }) {
      onLoad({ filter: /\.ts$/ }, async ({ path }) => {
        const file = files.get(path);
        if (file === undefined) return undefined;
        const [names] = await Promise.all([
          namesExported(path),
          buildApart(path, join(folder, file), options),
        ]);
        const stub = [
          `const load = () => require('${from}${file}');`,
          ...names.map((name) => `export const ${name} = (...given) => load().${name}(...given);`),
        ];
        return { contents: stub.join('\n'), loader: 'js' };
      });
      onResolve({ filter: /\.cjs$/ }, ({ path }) => {
        const isOurs = path.startsWith(from) && [...files.values()].includes(basename(path));
        return isOurs ? { path, external: true } : undefined;
      });
    },
  };
}

/**
 * Leaves what a module imports dynamically out of a bundle, each by itself in a file of `folder`, named after the
 * module. `importer` matches the paths of such modules.
 */
export function importedApart(importer, { folder, from, options }) {
  return {
    name: 'imported-apart',
    setup({ onResolve }) {
      onResolve({ filter: /^\./ }, async ({ kind, path, importer: by, resolveDir }) => {
        if (kind !== 'dynamic-import' || !importer.test(by)) return undefined;
        const file = `${basename(path)}.cjs`;
        await buildApart(`${join(resolveDir, path)}.ts`, join(folder, file), options);
        return { path: `${from}${file}`, external: true };
      });
    },
  };
}

async function buildApart(path, outfile, options) {
  await build({ ...options, entryPoints: [path], outfile, format: 'cjs' });
}

/** What a module exports by name: for that, nothing that it imports is read. */
async function namesExported(path) {
  const { metafile } = await build({
    entryPoints: [path],
    format: 'esm',
    write: false,
    metafile: true,
  });
  return Object.values(metafile.outputs)[0].exports;
}

/** Loads Node's own modules when one of these functions of theirs is first used: some take milliseconds. */
export function lazyBuiltins(functions) {
  return {
    name: 'lazy-builtins',
    setup({ onLoad, onResolve }) {
      onResolve({ filter: /^node:/ }, ({ path, namespace }) => {
        return path in functions && namespace !== 'lazy' ? { path, namespace: 'lazy' } : undefined;
      });
      onLoad({ filter: /.*/, namespace: 'lazy' }, ({ path }) => ({
        contents: functions[path]
          .map((name) => `exports.${name} = (...given) => require('${path}').${name}(...given);`)
          .join('\n'),
        loader: 'js',
      }));
    },
  };
}
