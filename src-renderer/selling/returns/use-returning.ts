import { useRef, useState } from 'react'
import { returnIdSchema, type OperatorId, type ReturnId } from '#shared/kernel/ids'
import type { Result } from '#shared/kernel/result'
import type { DoneReturn } from '#shared/selling/returns/return-view'
import { messageFor, type AppError } from '../../ipc/words/messages'
import { isReason } from '../../ui/fields/reason-field'

/** What every return says besides its goods. */
interface Common {
  readonly id: ReturnId
  readonly salespersonId: OperatorId | null
  readonly reason: string
}

/** Salesperson and reason of one return, sent once: its id lives as long as the form. */
export function useReturning(
  firstSalesperson: OperatorId | null,
  onDone: (done: DoneReturn, exchange: boolean) => void,
) {
  const [id] = useState(() => returnIdSchema.parse(crypto.randomUUID()))
  const [salespersonId, setSalesperson] = useState(firstSalesperson)
  const [reason, writeReason] = useState('')
  const reasonField = useRef<HTMLInputElement>(null)
  const [reasonProblem, setReasonProblem] = useState<string | null>(null)
  const [problem, refuse] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)

  function setReason(text: string): void {
    refuse(null)
    setReasonProblem(null)
    writeReason(text)
  }

  function hasReason(): boolean {
    const given = isReason(reason)
    refuse(null)
    setReasonProblem(given ? null : 'Escolha ou escreva o motivo da devolução.')
    if (!given) reasonField.current?.focus()
    return given
  }

  async function send(
    ask: (common: Common) => Promise<Result<DoneReturn, AppError>>,
    exchange: boolean,
  ): Promise<void> {
    if (busy) return
    setBusy(true)
    refuse(null)
    const reply = await ask({ id, salespersonId, reason: reason.trim() })
    setBusy(false)
    if (reply.ok) onDone(reply.value, exchange)
    else refuse(messageFor(reply.error))
  }

  const ofReason = { fieldRef: reasonField, value: reason, onChange: setReason, problem: reasonProblem }
  return { salespersonId, setSalesperson, ofReason, problem, refuse, busy, hasReason, send }
}
export type Returning = ReturnType<typeof useReturning>
