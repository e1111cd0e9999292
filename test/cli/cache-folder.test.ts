import { describe, expect, it } from 'vitest';
import { cacheFolder, compiledFolder } from '../../pkg/cli/src/cache-folder';

const ANNA = () => '/home/anna';
const NOBODY = () => {
  throw new Error('ENOENT');
};

describe.skipIf(process.platform === 'win32')('the folder of what can be made again', () => {
  it('is the one that is named, else the one of the system', () => {
    expect(cacheFolder({ XDG_CACHE_HOME: '/tmp/c' }, 'linux', [ANNA])).toBe('/tmp/c/small-wins');
    expect(cacheFolder({}, 'linux', [ANNA])).toBe('/home/anna/.cache/small-wins');
    expect(cacheFolder({}, 'darwin', [ANNA])).toBe('/home/anna/Library/Caches/small-wins');
    expect(cacheFolder({ XDG_CACHE_HOME: 'c' }, 'linux', [ANNA])).toBe(
      '/home/anna/.cache/small-wins',
    );
  });

  it.each(['', '.'])('is never beside the notes, where the home is said to be “%s”', (home) => {
    const found = cacheFolder({ HOME: home }, 'linux', [() => home, ANNA]);

    expect(found).toBe('/home/anna/.cache/small-wins');
    expect(cacheFolder({ HOME: home }, 'linux', [() => home])).toBeNull();
  });

  it('is nowhere for a user without a home', () => {
    expect(cacheFolder({}, 'linux', [NOBODY, NOBODY])).toBeNull();
    expect(cacheFolder({ XDG_CACHE_HOME: '/tmp/c' }, 'linux', [NOBODY])).toBe('/tmp/c/small-wins');
  });

  it('is for compiled code where Node is told to keep it, and nowhere if it is told not to', () => {
    const env = { XDG_CACHE_HOME: '/tmp/c' };

    expect(compiledFolder(env)).toBe('/tmp/c/small-wins');
    expect(compiledFolder({ ...env, NODE_COMPILE_CACHE: '/tmp/n' })).toBe('/tmp/n/small-wins');
    expect(compiledFolder({ ...env, NODE_COMPILE_CACHE: 'n' })).toBe('/tmp/c/small-wins');
    expect(compiledFolder({ ...env, NODE_DISABLE_COMPILE_CACHE: '1' })).toBeNull();
  });
});
