import bwip from 'bwip-js/generic'
import { drawPicture, type Picture } from '#main/devices/hardware/picture'

/** A row of labels as a printer printed it: what stood on it in words, and how it looks, in dots. */
export interface PrintedRow {
  readonly width: number
  readonly height: number
  readonly copies: number
  readonly texts: readonly PrintedText[]
  /** Its bars and lines; letters are not drawn. */
  readonly picture: Picture
}

export interface PrintedText {
  readonly x: number
  readonly y: number
  readonly text: string
}

/** What the commands between the beginning and the end of a row draw. */
export function labelCanvas() {
  const ink: { x: number; y: number; width: number; height: number }[] = []
  const texts: PrintedText[] = []
  return {
    text: (text: string, x: number, y: number): void => void texts.push({ x, y, text }),
    box: (x: number, y: number, width: number, height: number): void =>
      void ink.push({ x, y, width, height }),
    /** As the printer makes them of its data, the check digit its own. */
    bars(
      kind: 'ean13' | 'ean8' | 'code128',
      data: string,
      at: { x: number; y: number; module: number; height: number },
    ) {
      const [bars] = bwip.raw({ bcid: kind, text: data })
      if (!bars || !('sbs' in bars)) throw new Error('no bars')
      let { x } = at
      for (const [index, modules] of bars.sbs.entries()) {
        const width = modules * at.module
        if (index % 2 === 0) this.box(x, at.y, width, at.height)
        x += width
      }
    },
    print(width: number, height: number, copies: number): PrintedRow {
      const dots = new Set<number>()
      for (const box of ink)
        for (let y = box.y; y < box.y + box.height; y++)
          for (let x = box.x; x < box.x + box.width; x++) dots.add(y * width + x)
      return {
        width,
        height,
        copies,
        texts: [...texts],
        picture: drawPicture(width, height, (x, y) => dots.has(y * width + x)),
      }
    },
  }
}
