import type { Shortcuts } from '#shared/store/settings/shortcuts'
import { askAgain } from '../ipc/answers'
import { call, type Reply } from '../ipc/client'
import { useAnswer } from '../ipc/use-answer'
import { messageFor } from '../ipc/words/messages'
import { notice } from '../ui/dialog/notice'

const nothing: Shortcuts = { favourites: [], recent: [] }

/** What the operator keeps at hand in Gestão; nothing until main answers. */
export function useShortcuts(): Shortcuts {
  return useAnswer('settings.shortcuts', {}).value ?? nothing
}

/** Keeps it among the operator's favourites, or no more. */
export async function star(id: string, isFavourite: boolean): Promise<void> {
  await kept(await call('settings.star', { id, isFavourite }))
}

/** Remembers that it was opened. */
export async function noteVisit(id: string): Promise<void> {
  await kept(await call('settings.note-visit', { id }))
}

async function kept(reply: Reply<'settings.star' | 'settings.note-visit'>): Promise<void> {
  if (reply.ok) await askAgain('settings.shortcuts')
  else notice.error(messageFor(reply.error))
}
