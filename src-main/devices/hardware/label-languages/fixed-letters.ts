import type { DrawnText } from '#shared/goods/labels/label-drawing'

/** A face of letters made of dots, all of one width. */
export interface FixedFace {
  /** What the printer calls it. */
  readonly name: string
  readonly height: number
  /** From one letter to the next, in dots. */
  readonly advance: number
}

interface FixedText {
  readonly face: string
  /** How often its dots are repeated, across and down. */
  readonly across: number
  readonly down: number
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
}

/** A letter may be higher than its line was drawn by so much. */
const somewhat = 1.15
const mostTimes = 6

/**
 * The largest of a printer's faces in which a text has room, repeated where its line is high; letters that have none even
 * in the smallest are cut. Printers of this kind have no others.
 */
export function fixedText(
  drawn: DrawnText,
  text: string,
  faces: readonly FixedFace[],
  dots: number,
): FixedText {
  const { x, y, size, align } = drawn
  const room = Math.floor(drawn.width * dots)
  const most = size * dots * somewhat
  const smallest = faces.reduce((one, other) => (other.height < one.height ? other : one))
  let best = { face: smallest, across: 1, down: 1 }
  for (const face of faces)
    for (let times = 1; times <= mostTimes; times++) {
      const across = face.advance * times * text.length <= room ? times : 1
      const fits = face.height * times <= most && face.advance * across * text.length <= room
      if (fits && face.height * times > best.face.height * best.down) best = { face, across, down: times }
    }
  const { face, across, down } = best
  const cut = text.slice(0, Math.max(1, Math.floor(room / (face.advance * across))))
  const width = cut.length * face.advance * across
  const anchor = Math.round(x * dots)
  const left = align === 'left' ? anchor : align === 'right' ? anchor - width : anchor - Math.round(width / 2)
  return { face: face.name, across, down, text: cut, x: Math.max(0, left), y: Math.round(y * dots), width }
}
