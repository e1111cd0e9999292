import type { Plugin } from 'obsidian';
import type { PluginParts } from '../plugin-parts';
import type { SmallWinsApi } from './api';
import { smallWinsApi } from './api';
import { registerCli } from './cli';
import { LogLink } from './log-link';

/** Registers every way in from outside: addresses, Obsidian's command line and the API, which it returns. */
export function registerApi(plugin: Plugin, parts: PluginParts): SmallWinsApi {
  const link = new LogLink(parts);
  plugin.registerObsidianProtocolHandler('small-wins', (params) => link.open(params));
  registerCli(plugin, parts);
  let isOn = true;
  plugin.register(() => {
    isOn = false;
  });
  return smallWinsApi(parts, () => isOn);
}
