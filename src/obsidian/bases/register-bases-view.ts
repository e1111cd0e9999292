import type { Plugin } from 'obsidian';
import type { PluginParts } from '../plugin-parts';
import { BASES_HEATMAP, BasesHeatmap, heatmapOptions } from './bases-heatmap';

/** Registers the heatmap for bases. Does nothing in an app without bases, or with bases disabled. */
export function registerBasesView(plugin: Plugin, parts: PluginParts): void {
  if (!('registerBasesView' in plugin)) return;
  plugin.registerBasesView(BASES_HEATMAP, {
    name: parts.words.base.name,
    icon: 'sprout',
    factory: (controller, containerEl) => new BasesHeatmap(controller, containerEl, parts),
    options: () => heatmapOptions(parts.words),
  });
}
