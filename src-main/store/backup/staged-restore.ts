import { copyFileSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { z } from 'zod'
import { replaceFileSync } from '../../platform/files/replace-file'
import { flush, isSound } from './backup'
import { putInPlace, type RestoreOrder } from './restore'

/** A copy that waits to take the place of a file in use, and who asked for it. */
const stagedOf = (target: string): string => `${target}.staged`
const orderOf = (target: string): string => `${target}.restore-order`

export interface StageOrder {
  readonly copy: string
  /** The shop's file. */
  readonly target: string
}

/** Brings a copy beside the file in use and reads all of it; false where it is damaged. Nothing else is touched. */
export function stageCopy({ copy, target }: StageOrder): boolean {
  const staged = stagedOf(target)
  const partial = `${staged}.partial`
  dropStaged(target)
  try {
    copyFileSync(copy, partial)
    if (!isSound(partial)) return false
    flush(partial)
    replaceFileSync(partial, staged)
    return true
  } finally {
    for (const suffix of ['', '-wal', '-shm', '-journal']) rmSync(partial + suffix, { force: true })
  }
}

const orderSchema = z.object({
  by: z.object({ code: z.string(), name: z.string() }),
  copy: z.string(),
  takenAt: z.int(),
  at: z.int(),
})
type Ordered = z.infer<typeof orderSchema>

/** From now on the next start puts the staged copy in the file's place: nothing can hold a file that is not open yet. */
export function orderRestore(target: string, order: Ordered): void {
  const partial = `${orderOf(target)}.partial`
  writeFileSync(partial, JSON.stringify(order), { mode: 0o600 })
  flush(partial)
  replaceFileSync(partial, orderOf(target))
}

/**
 * What the next start owes an order: the copy in the file's place, the file set aside. Cut short at any step, the start
 * after it goes on where this one stopped; a copy nobody ordered any more is let go.
 */
export function finishOrderedRestore(target: string): RestoreOrder | null {
  const ordered = readOrder(target)
  if (ordered === null || !existsSync(stagedOf(target))) {
    // Never ordered, or put in place already.
    dropStaged(target)
    return null
  }
  putInPlace(stagedOf(target), target, ordered, 'antes-de-restaurar')
  dropStaged(target)
  return ordered
}

function readOrder(target: string): Ordered | null {
  try {
    return orderSchema.parse(JSON.parse(readFileSync(orderOf(target), 'utf8')))
  } catch {
    // There is none: it gets its name only once it is whole.
    return null
  }
}

function dropStaged(target: string): void {
  rmSync(orderOf(target), { force: true })
  for (const suffix of ['', '-wal', '-shm', '-journal']) rmSync(stagedOf(target) + suffix, { force: true })
}
