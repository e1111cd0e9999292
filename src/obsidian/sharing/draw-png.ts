const SCALE = 2;

/**
 * Draws an SVG document as PNG, twice as large as its pixels. Null if this device refuses, as some do for large
 * pictures or after too many of them: by an error, by nothing at all, or by a picture without a byte.
 */
export async function drawPng(
  svg: string,
  { width, height }: { readonly width: number; readonly height: number },
): Promise<Blob | null> {
  let address: string | null = null;
  try {
    address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
    const image = new Image(width * SCALE, height * SCALE);
    image.src = address;
    await image.decode();
    const canvas = createEl('canvas');
    canvas.width = width * SCALE;
    canvas.height = height * SCALE;
    const context = canvas.getContext('2d');
    if (context === null) return null;
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    const drawn = await new Promise<Blob | null>((resolve) => {
      canvas.toBlob(resolve, 'image/png');
    });
    return drawn?.size === 0 ? null : drawn;
  } catch {
    return null;
  } finally {
    if (address !== null) URL.revokeObjectURL(address);
  }
}
