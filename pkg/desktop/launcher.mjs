// A module of this package, so that its dependencies are found from everywhere.
export { default } from 'obsidian-launcher';
