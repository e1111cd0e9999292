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
): Promise<void> {
  notify(said(await save(parts, name, 'svg', new TextEncoder().encode(svg).buffer)));
}

/** The same as PNG; on a device that cannot draw one, as SVG, and says so. */
export async function savePng(parts: SendParts, picture: Picture): Promise<void> {
  const { card } = parts.words.sharing;
  const png = await drawPng(picture.svg, picture);
  if (png === null) await savePicture(parts, picture, card.noPng);
  else notify(card.saved(await save(parts, picture.name, 'png', await png.arrayBuffer())));
}

/** Puts a picture on the clipboard, as PNG. */
export async function copyPicture({ words }: SendParts, picture: Picture): Promise<void> {
  const { card } = words.sharing;
  const png = await drawPng(picture.svg, picture);
  if (png === null) {
    notify(card.noCopy);
    return;
  }
  await navigator.clipboard.write([new ClipboardItem({ 'image/png': png })]);
  notify(card.copied);
}

/** Whether there is a share sheet that takes pictures: computers and older phones have none. */
export function canSharePictures(): boolean {
  const { canShare } = navigator as { readonly canShare?: Navigator['canShare'] };
  if (canShare === undefined) return false;
  return canShare.call(navigator, { files: [pngFile([])] });
}

/** Hands a picture to the share sheet, as PNG. */
export async function sharePicture(parts: SendParts, picture: Picture): Promise<void> {
  const png = await drawPng(picture.svg, picture);
  if (png === null) await savePicture(parts, picture, parts.words.sharing.card.noPng);
  else await navigator.share({ files: [pngFile([png])] });
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
