import type { Plugin } from 'obsidian';
import type { Door } from '../door';
import { BASES_HEATMAP, BasesHeatmap, heatmapOptions } from './bases-heatmap';

/** Registers the heatmap for bases. Does nothing in an app without bases, or with bases disabled. */
export function registerBasesView(plugin: Plugin, door: Door): void {
  if (!('registerBasesView' in plugin)) return;
  plugin.registerBasesView(BASES_HEATMAP, {
    // The app asks for it whenever it lists the views.
    get name() {
      return door.words.base.name;
    },
    icon: 'sprout',
    factory: (controller, containerEl) => new BasesHeatmap(controller, containerEl, door),
    options: () => heatmapOptions(door.words),
  });
}
