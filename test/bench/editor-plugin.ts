export { SamplePlugin as default } from '../obsidian/editor/sample-plugin';
