/** A picture as a printer driver draws it: four bytes a pixel, red, green, blue, opacity. */
export interface Picture {
  readonly width: number
  readonly height: number
  readonly data: Uint8ClampedArray
}

/** Reads a `data:` URL into a picture of at most `maxWidth` dots; null when it is none. */
export type DecodePicture = (dataUrl: string, maxWidth: number) => Picture | null

/** Black where `isInk`, white elsewhere. */
export function drawPicture(
  width: number,
  height: number,
  isInk: (x: number, y: number) => boolean,
): Picture {
  const data = new Uint8ClampedArray(width * height * 4).fill(255)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      if (isInk(x, y)) data.fill(0, (y * width + x) * 4, (y * width + x) * 4 + 3)
  return { width, height, data }
}

/** The same picture with white at its right and foot, since printers take dots by the eight. */
export function paddedToEights({ width, height, data }: Picture): Picture {
  const across = Math.ceil(width / 8) * 8
  const down = Math.ceil(height / 8) * 8
  const padded = new Uint8ClampedArray(across * down * 4).fill(255)
  for (let y = 0; y < height; y++)
    padded.set(data.subarray(y * width * 4, (y + 1) * width * 4), y * across * 4)
  return { width: across, height: down, data: padded }
}
