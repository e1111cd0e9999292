import type { Plugin } from 'obsidian';
import type { Door } from '../door';
import type { SmallWinsApi } from './api';
import { smallWinsApi } from './api';
import { openFindLink } from './find-link';
import { registerCli } from './cli';
import { LogLink } from './log-link';

/** Registers every way in from outside: addresses, Obsidian's command line and the API, which it returns. */
export function registerApi(plugin: Plugin, door: Door): SmallWinsApi {
  const link = new LogLink(door);
  plugin.registerObsidianProtocolHandler('small-wins', (params) =>
    params.do === 'find' ? openFindLink(door, params) : link.open(params),
  );
  registerCli(plugin, door);
  return smallWinsApi(door);
}
