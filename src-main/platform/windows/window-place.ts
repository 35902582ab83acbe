import { readFileSync, writeFileSync } from 'node:fs'
import { z } from 'zod'

const boundsSchema = z.object({ x: z.int(), y: z.int(), width: z.int(), height: z.int() })
type Bounds = z.infer<typeof boundsSchema>

const placeSchema = z.object({ bounds: boundsSchema, isMaximized: z.boolean() })
/** Where the operator's window was left. */
export type WindowPlace = z.infer<typeof placeSchema>

/** The smallest window that has room for everything (DESIGN). */
export const smallest = { width: 1024, height: 700 }
/** How much of the window must be on a screen for somebody to reach it. */
const REACHABLE = 200

/** Where it opens: as it was left, where a screen is still there for it; at first, and otherwise, as large as there is room. */
export function placeToOpen(left: WindowPlace | null, screens: readonly Bounds[]): WindowPlace | null {
  if (left === null) return null
  const { x, y, width, height } = left.bounds
  const isThere = screens.some(
    (screen) =>
      width <= screen.width &&
      height <= screen.height &&
      Math.min(x + width, screen.x + screen.width) - Math.max(x, screen.x) >= REACHABLE &&
      // The title bar, by which it is moved.
      y >= screen.y &&
      y <= screen.y + screen.height - REACHABLE,
  )
  return isThere && width >= smallest.width && height >= smallest.height ? left : null
}

/** Null where it was never put down, or nobody can read it. */
export function readPlace(file: string): WindowPlace | null {
  try {
    return placeSchema.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    return null
  }
}

export function writePlace(file: string, place: WindowPlace): void {
  writeFileSync(file, JSON.stringify(place))
}
