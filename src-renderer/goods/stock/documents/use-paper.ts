import type { DocumentView } from '#shared/goods/stock/documents/document-view'
import type { Result } from '#shared/kernel/result'
import { call } from '../../../ipc/client'
import { useAnswer } from '../../../ipc/use-answer'
import { usePages } from '../../../ipc/use-pages'
import { messageFor, type AppError } from '../../../ipc/words/messages'
import { sound } from '../../../sound/sound'
import { notice } from '../../../ui/dialog/notice'

type Touched = Result<{ readonly document: DocumentView; readonly lineId: string | null }, AppError>

/** A paper that moves stock, with its lines, as main last answered them. */
export function usePaper(id: string) {
  const { value: document, reply, show } = useAnswer('stock.document', { id })
  const lines = usePages(
    'stock.lines',
    { id },
    {
      input: (asked, before: number | null) => ({ ...asked, before }),
      next: (page) => (page.hasMore ? (page.lines.at(-1)?.position ?? null) : null),
    },
  )
  const error = reply?.ok === false ? reply.error : lines.refused

  /** Draws what main made of it; a refusal is the caller's. */
  async function touched(asked: Promise<Touched>): Promise<Touched> {
    const answer = await asked
    if (!answer.ok) return answer
    show(answer.value.document)
    await lines.refresh()
    return answer
  }

  return {
    document,
    lines: lines.pages?.flatMap((page) => page.lines) ?? null,
    more: lines.more,
    error: error === null ? null : messageFor(error),
    refresh: lines.refresh,
    show,
    touched,
    /** Puts there what a code stands for; words that are no code are handed to `search`. */
    async scan(code: string, search: (words: string) => void): Promise<void> {
      const answer = await touched(call('stock.scan', { id, code }))
      if (answer.ok) return sound.found()
      if (answer.error.code === 'unknown-code' && /\p{Letter}/u.test(code)) return search(code)
      sound.notFound()
      notice.error(messageFor(answer.error))
    },
  }
}
export type Paper = ReturnType<typeof usePaper>
