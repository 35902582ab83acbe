import { fail, type Result } from '#shared/kernel/result'
import type { Desk } from '../../platform/database/desk'
import type { Running } from '../../platform/worker/read-worker'
import type { Actor } from './record-action'
import { takeOut, type ExportedFile, type FolderGone, type TakenOut } from './take-out'

export type NotTakenOut = FolderGone | { readonly code: 'export-died' }

/** Has the worker write a screen's list into `folder`. Nobody stops it: one that does not end has died. */
export function takeOutBeside(
  desk: Desk,
  actor: Actor,
  folder: string,
  taken: TakenOut,
  write: (file: string) => Running<number>,
): Promise<Result<ExportedFile, NotTakenOut>> {
  return takeOut<NotTakenOut>(desk, actor, folder, taken, async (file) => {
    const ended = await write(file).ended
    return ended.ok ? ended : fail({ code: 'export-died' })
  })
}
