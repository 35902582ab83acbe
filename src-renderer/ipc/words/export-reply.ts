import type { Result } from '#shared/kernel/result'
import type { Exported } from '../../ui/dialog/export-window'
import { messageFor, type AppError } from './messages'

/** An export as main answered it, as its window shows it. */
export function exportReply(
  reply: Result<{ readonly file: string; readonly entries: number }, AppError>,
): Exported {
  return reply.ok ? { ok: true, ...reply.value } : { ok: false, why: messageFor(reply.error) }
}
