import { codeBars } from './code-bars'
import type { Drawn, DrawnBars, DrawnText, LabelDrawing } from './label-drawing'
import { textWidth } from './letter-widths'

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escaped = (text: string): string => text.replace(/[&<>"]/g, (letter) => entities[letter] ?? letter)

/** A measure without the tail of its arithmetic. */
const mm = (value: number): string => String(Math.round(value * 1000) / 1000)

/** From the top of a line to where its letters stand, in their size. */
const baseline = 0.8

/** The label as a picture to scale: the same on the screen and on paper. */
export function labelSvg(
  { width, height }: { readonly width: number; readonly height: number },
  drawing: LabelDrawing,
): string {
  const parts = drawing.map((one: Drawn) => (one.kind === 'text' ? textSvg(one) : barsSvg(one)))
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${mm(width)}mm" height="${mm(height)}mm" viewBox="0 0 ${mm(width)} ${mm(height)}">${parts.join('')}</svg>`
}

const anchors = { left: 'start', center: 'middle', right: 'end' } as const

/** Just as wide as it was measured, whatever letters the computer has. */
function textSvg({ x, y, text, size, align, strong, struck }: DrawnText): string {
  const look = `${strong ? ' font-weight="700"' : ''}${struck ? ' text-decoration="line-through"' : ''}`
  return `<text x="${mm(x)}" y="${mm(y + size * baseline)}" font-size="${mm(size)}" font-family="Arial, 'Liberation Sans', 'DejaVu Sans', sans-serif" text-anchor="${anchors[align]}" textLength="${mm(textWidth(text, size, strong))}" lengthAdjust="spacingAndGlyphs"${look}>${escaped(text)}</text>`
}

function barsSvg({ x, y, height, module, code }: DrawnBars): string {
  let left = x
  let path = ''
  for (const [index, modules] of codeBars(code).entries()) {
    const across = modules * module
    if (index % 2 === 0) path += `M${mm(left)} ${mm(y)}h${mm(across)}v${mm(height)}h-${mm(across)}z`
    left += across
  }
  return `<path d="${path}" shape-rendering="crispEdges"/>`
}
