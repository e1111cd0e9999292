// The module 'obsidian', as far as a plugin like ours uses it: what the built main.js requires, and
// what the tests import in the app's place.
import moment from 'moment';

export { TAbstractFile, TFile, TFolder } from './data/abstract-file';
export { Events } from './data/events';
export { FileManager } from './data/file-manager';
export { getLinkpath, parseLinktext, stripHeading, stripHeadingForLink } from './data/linktext';
export { MetadataCache } from './data/metadata-cache';
export { normalizePath } from './data/path';
export { resolveSubpath } from './data/subpath';
export { Vault } from './data/vault';
export { App, SecretStorage } from './frame/app';
export {
  BasesEntry,
  BasesEntryGroup,
  BasesQueryResult,
  BasesView,
  BasesViewConfig,
  BooleanValue,
  ListValue,
  NotNullValue,
  NullValue,
  NumberValue,
  PrimitiveValue,
  QueryController,
  StringValue,
  Value,
  parsePropertyId,
} from './frame/bases';
export { Component } from './frame/component';
export { debounce } from './frame/debounce';
export { Editor } from './frame/editor';
export {
  editorEditorField,
  editorInfoField,
  editorLivePreviewField,
  editorViewField,
} from './frame/editor-fields';
export { EditorSuggest } from './frame/editor-suggest';
export { EditableFileView, FileView, TextFileView } from './frame/file-view';
export { HoverPopover } from './frame/hover-popover';
export { MarkdownPreviewView } from './frame/markdown-preview';
export { MarkdownRenderChild } from './frame/markdown-post-processor';
export { MarkdownRenderer, sanitizeHTMLToDom } from './frame/markdown-renderer';
export { MarkdownView } from './frame/markdown-view';
export { Plugin } from './frame/plugin';
export { ItemView, View } from './frame/view';
export { Workspace } from './frame/workspace';
export {
  WorkspaceContainer,
  WorkspaceFloating,
  WorkspaceItem,
  WorkspaceMobileDrawer,
  WorkspaceParent,
  WorkspaceRoot,
  WorkspaceSidedock,
  WorkspaceSplit,
  WorkspaceTabs,
  WorkspaceWindow,
} from './frame/workspace-item';
export { WorkspaceLeaf } from './frame/workspace-leaf';
export { getAllTags } from './markdown/cached-metadata';
export {
  getFrontMatterInfo,
  parseFrontMatterAliases,
  parseFrontMatterEntry,
  parseFrontMatterStringArray,
  parseFrontMatterTags,
  parseYaml,
  stringifyYaml,
} from './markdown/front-matter';
export { ColorComponent } from './ui/color-component';
export { BaseComponent, ValueComponent } from './ui/component-base';
export { ButtonComponent } from './ui/button';
export { DisplayValueComponent } from './ui/display-value';
export { DropdownComponent } from './ui/dropdown';
export { ExtraButtonComponent } from './ui/extra-button';
export { ProgressBarComponent } from './ui/progress-bar';
export { SliderComponent } from './ui/slider';
export { ToggleComponent } from './ui/toggle';
export {
  prepareFuzzySearch,
  prepareSimpleSearch,
  renderMatches,
  renderResults,
  sortSearchResults,
} from './ui/fuzzy-search';
export { addIcon, getIcon, getIconIds, removeIcon, setIcon } from './ui/icons';
export { Keymap, Scope } from './ui/keymap';
export { Menu, MenuItem, MenuSeparator } from './ui/menu';
export { ConfirmationButton, ConfirmationModal, Modal } from './ui/modal';
export { Notice } from './ui/notice';
export { getLanguage } from './ui/language';
export { Platform } from './ui/platform';
export { AbstractInputSuggest, PopoverSuggest } from './ui/popover-suggest';
export { Setting, SettingGroup } from './ui/setting';
export { SettingPage } from './ui/setting-page';
export { PluginSettingTab, SettingTab } from './ui/setting-tab';
export { FuzzySuggestModal, SuggestModal } from './ui/suggest-modal';
export {
  AbstractTextComponent,
  MomentFormatComponent,
  SearchComponent,
  TextAreaComponent,
  TextComponent,
} from './ui/text-components';
export { displayTooltip, setTooltip } from './ui/tooltip';
export { moment };

/** The version whose typings are simulated. */
export const apiVersion = '1.13.1';

/** "Returns true if the API version is equal or higher than the requested version." */
export function requireApiVersion(version: string): boolean {
  const own = apiVersion.split('.').map(Number);
  const wanted = version.split('.').map(Number);
  const at = own.findIndex((part, index) => part !== (wanted[index] ?? 0));
  return at < 0 || (own[at] ?? 0) > (wanted[at] ?? 0);
}
