import { codeBars } from '#shared/goods/labels/code-bars'
import type { DrawnBars } from '#shared/goods/labels/label-drawing'

interface DottedBars {
  readonly x: number
  readonly y: number
  readonly height: number
  /** Dots of the narrowest bar. */
  readonly module: number
}

/** Bars in whole dots, at the middle of where they were drawn: a printer has no half of one. */
export function dottedBars({ x, y, width, height, module, code }: DrawnBars, dots: number): DottedBars {
  const modules = codeBars(code).reduce((sum, one) => sum + one, 0)
  // What was drawn two dots wide is two dots, whatever its decimals came to.
  const whole = Math.max(1, Math.floor(module * dots + 1e-6))
  return {
    x: Math.round((x + width / 2) * dots - (modules * whole) / 2),
    y: Math.round(y * dots),
    height: Math.round(height * dots),
    module: whole,
  }
}
