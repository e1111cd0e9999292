#!/usr/bin/env node
import * as nodeModule from 'node:module';
import { join } from 'node:path';
import { cacheFolder } from './cache-folder';
import { main } from './command-line';

// Older Nodes lack it; where it cannot keep anything it says so in what it returns, and everything works without.
const { enableCompileCache } = nodeModule as { enableCompileCache?: (folder: string) => unknown };
const folder = process.env['NODE_COMPILE_CACHE'] === undefined ? cacheFolder() : null;
if (folder !== null) enableCompileCache?.(join(folder, 'code'));

// The build leaves everything else aside until this call, so that it is compiled with that cache.
await main();
