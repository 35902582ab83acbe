import { useEffect, useState } from 'react'
import type { LineId, OrderId } from '#shared/kernel/ids'
import type { Result } from '#shared/kernel/result'
import type { OrderView } from '#shared/selling/order/order-view'
import { call } from '../../../ipc/client'
import { useAnswer } from '../../../ipc/use-answer'
import { messageFor, type AppError } from '../../../ipc/words/messages'
import { sound } from '../../../sound/sound'
import { notice } from '../../../ui/dialog/notice'
import { withMeantQuantity } from '../../sale/lines/quantity-question'

export interface OpenOrder {
  /** Null before its first change or its first answer. */
  readonly order: OrderView | null
  readonly selected: LineId | null
  readonly select: (id: LineId) => void
  /** Draws the order main answers before handing the answer on. */
  readonly drawn: <E>(asked: Promise<Result<OrderView, E>>) => Promise<Result<OrderView, E>>
  /** Adds what a code stands for. Words that are no code are handed to `search`, where there is one. */
  readonly scan: (code: string, search?: (words: string) => void) => Promise<void>
  readonly draw: (order: OrderView) => void
}

interface Shown {
  readonly order: OrderView | null
  readonly selected: LineId | null
}

/** A line that just appeared is selected; a selection that vanished moves to the last. */
function withOrder({ order: before, selected }: Shown, order: OrderView): Shown {
  const last = order.lines.at(-1)?.id ?? null
  const grown = order.lines.length > (before?.lines.length ?? 0)
  const kept = order.lines.some((line) => line.id === selected)
  return { order, selected: grown || !kept ? last : selected }
}

/** The order on the editor, as main last answered it. */
export function useOrder(id: OrderId, stored: boolean): OpenOrder {
  const [{ order, selected }, setShown] = useState<Shown>({ order: null, selected: null })
  const draw = (next: OrderView) => setShown((shown) => withOrder(shown, next))
  const select = (line: LineId) => setShown((shown) => ({ ...shown, selected: line }))

  const { reply: opened } = useAnswer('order.open', stored ? { orderId: id } : null)
  const [taken, take] = useState<typeof opened>(null)
  if (opened !== taken) {
    take(opened)
    if (opened?.ok === true) draw(opened.value)
  }
  useEffect(() => {
    if (opened?.ok === false) notice.error(messageFor(opened.error))
  }, [opened])

  async function drawn<E>(asked: Promise<Result<OrderView, E>>) {
    const reply = await asked
    if (reply.ok) draw(reply.value)
    return reply
  }

  async function scan(code: string, search?: (words: string) => void) {
    const reply: Result<OrderView, AppError> = await withMeantQuantity((quantityConfirmed) =>
      drawn(call('order.scan', { orderId: id, code, quantityConfirmed })),
    )
    if (reply.ok) return sound.found()
    if (reply.error.code === 'unknown-code' && search !== undefined && /\p{Letter}/u.test(code))
      return search(code)
    sound.notFound()
    notice.error(messageFor(reply.error))
  }

  return { order, selected, select, drawn, scan, draw }
}
