import { textWidth } from './letter-widths'

interface Room {
  readonly width: number
  readonly size: number
  readonly lines: number
  readonly strong: boolean
}

/** The lines a text wraps to at its words, a word broken only where it has no room of its own; what is left over is cut. */
export function wrapText(text: string, { width, size, lines, strong }: Room): string[] {
  const fits = (part: string) => textWidth(part, size, strong) <= width
  const wrapped: string[] = []
  let line = ''
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const longer = line === '' ? word : `${line} ${word}`
    if (fits(longer)) {
      line = longer
      continue
    }
    if (line !== '') wrapped.push(line)
    line = word
    while (!fits(line)) {
      const part = longestThatFits(line, fits)
      wrapped.push(part)
      line = line.slice(part.length)
    }
  }
  if (line !== '') wrapped.push(line)
  return wrapped.slice(0, lines)
}

/** At least one letter, whatever the room. */
function longestThatFits(word: string, fits: (part: string) => boolean): string {
  let length = word.length
  while (length > 1 && !fits(word.slice(0, length))) length--
  return word.slice(0, length)
}

/** The size at which a text that must be whole, such as a price, fits on its one line. */
export function sizeThatFits(text: string, { width, size, strong }: Omit<Room, 'lines'>): number {
  const wide = textWidth(text, size, strong)
  return wide <= width ? size : (size * width) / wide
}
