import type { DrawnText } from '#shared/goods/labels/label-drawing'

interface Line {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** The line through a text that is so many dots wide. */
export function struckLine({ x, y, size, align }: DrawnText, width: number, dots: number): Line {
  const anchor = x * dots
  const left = align === 'left' ? anchor : align === 'right' ? anchor - width : anchor - width / 2
  return {
    x: Math.max(0, Math.round(left)),
    y: Math.round((y + size / 2) * dots),
    width: Math.round(width),
    height: 2,
  }
}
