// Loaded before Node loads anything else (`--import`): whoever asks for CodeMirror's state or view gets the newest one.
import { register } from 'node:module';
import { isMainThread } from 'node:worker_threads';

// Node reads this file again in the thread that resolves.
if (isMainThread) register(import.meta.url);

export async function resolve(specifier, context, next) {
  const resolved = await next(specifier, context);
  const url = resolved.url.replace(
    /\/node_modules\/@codemirror\/(state|view)\//,
    '/node_modules/codemirror-$1-newest/',
  );
  return { ...resolved, url };
}
