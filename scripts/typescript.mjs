import { createRequire } from 'node:module';

/** TypeScript as the CommonJS that it is: for an import, Node would read its nine megabytes once more to find the names. */
export default createRequire(import.meta.url)('typescript');
