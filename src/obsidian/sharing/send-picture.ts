import { freePath } from '../export/free-path';
import { notify } from '../notices';
import type { PluginParts } from '../plugin-parts';
import { drawPng } from './draw-png';

/** A picture as it leaves. */
export interface Picture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
  /** of its file, without an extension */
  readonly name: string;
}

type SendParts = Pick<PluginParts, 'app' | 'words' | 'writer'>;

/** Saves a picture as SVG in a new file of the vault, and says where: `said` is a sentence about the path. */
export async function savePicture(
  parts: SendParts,
  { svg, name }: Picture,
  said: (path: string) => string,
): Promise<true> {
  notify(said(await save(parts, name, 'svg', new TextEncoder().encode(svg).buffer)));
  return true;
}

/** The same as PNG; on a device that cannot draw one, as SVG, and says so. */
export async function savePng(parts: SendParts, picture: Picture): Promise<true> {
  return keepPng(parts, picture, await drawPng(picture.svg, picture));
}

async function keepPng(parts: SendParts, picture: Picture, png: Blob | null): Promise<true> {
  const { card } = parts.words.sharing;
  if (png === null) return savePicture(parts, picture, card.noPng);
  notify(card.saved(await save(parts, picture.name, 'png', await png.arrayBuffer())));
  return true;
}

/** Puts a picture on the clipboard, as PNG. Where that is refused it says so, and the picture can still be saved. */
export async function copyPicture({ words }: SendParts, picture: Picture): Promise<boolean> {
  const { card } = words.sharing;
  const png = await drawPng(picture.svg, picture);
  const isCopied = png !== null && (await isOnClipboard(png));
  notify(isCopied ? card.copied : card.noCopy);
  return isCopied;
}

async function isOnClipboard(png: Blob): Promise<boolean> {
  try {
    await activeWindow.navigator.clipboard.write([new ClipboardItem({ 'image/png': png })]);
    return true;
  } catch {
    return false;
  }
}

/** Whether there is a share sheet that takes pictures: computers and older phones have none. */
export function canSharePictures(): boolean {
  const { canShare } = navigator as { readonly canShare?: Navigator['canShare'] };
  if (canShare === undefined) return false;
  return canShare.call(navigator, { files: [pngFile([])] });
}

/** Hands a picture to the share sheet, as PNG; where that fails it is saved. False if the user closes the sheet. */
export async function sharePicture(parts: SendParts, picture: Picture): Promise<boolean> {
  const png = await drawPng(picture.svg, picture);
  if (png === null) return keepPng(parts, picture, null);
  try {
    await navigator.share({ files: [pngFile([png])] });
    return true;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return false;
    return keepPng(parts, picture, png);
  }
}

function pngFile(parts: BlobPart[]): File {
  return new File(parts, 'wins.png', { type: 'image/png' });
}

async function save(
  { app, words, writer }: SendParts,
  name: string,
  extension: string,
  bytes: ArrayBuffer,
): Promise<string> {
  const file = await writer.createFile(freePath(app.vault, name, extension, words), bytes);
  return file.path;
}
